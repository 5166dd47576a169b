// A hook before a commit of three files, without and with a key in one of them.
import { emptied, plantedKey, repository, sources, write } from "../speed/corpus.mjs";

const SCAN = ["scan", "--staged"];

export const workloads = [
  {
    name: "pre-commit",
    title: "three staged files, nothing in them",
    bar: 1.4,
    aim: 1.1,
    runs: 41,
    prepare: (room) => prepare(room, undefined),
  },
  {
    name: "pre-commit-key",
    title: "three staged files, a key in one of them",
    runs: 21,
    prepare: (room) => prepare(room, plantedKey()),
  },
];

/** The repository has 300 files; `scale` is how many times as many are staged. */
function prepare({ cache, scratch, scale }, key) {
  const folder = emptied(scratch);
  const git = repository(folder);
  const texts = sources(cache, 300);
  write(folder, Object.fromEntries(texts.map((text, i) => [`src/module-${i}.ts`, text])));
  for (let i = 0; i < scale; i++) write(folder, { [`stack-${i}/docker-compose.yml`]: compose("1.4.2") });
  git("add", ".");
  git("commit", "--quiet", "--message", "base");
  for (let i = 0; i < scale; i++) {
    write(folder, {
      [`src/module-${i}.ts`]: `${texts[i]}\n${texts[i + 100]}`,
      [`stack-${i}/.env.example`]: ENV_EXAMPLE,
      [`stack-${i}/docker-compose.yml`]: compose("1.4.3"),
    });
  }
  if (key !== undefined) write(folder, { "src/module-0.ts": `${texts[0]}\nconst token = "${key}";\n` });
  git("add", ".");
  return {
    cwd: folder,
    size: `${3 * scale} staged files of a repository of 300`,
    floor: {
      name: "`node -e 0` and `git diff --cached`",
      commands: [
        [process.execPath, "-e", "0"],
        ["git", "diff", "--cached"],
      ],
    },
    scan: SCAN,
    ...(key === undefined ? {} : { planted: "src/module-0.ts" }),
    rivals: { gitleaks: ["git", "--staged", "--no-banner", "--verbose", "."] },
  };
}

const ENV_EXAMPLE = `# Copy to .env and fill in.
NODE_ENV=production
PORT=5001
OPENAI_API_KEY=
SECRET_KEY=
DB_HOST=db
DB_PORT=5432
DB_PASSWORD=
REDIS_URL=redis://redis:6379/0
LOG_LEVEL=info
`;

function compose(version) {
  return `services:
  api:
    image: ghcr.io/acme/api:${version}
    user: "1001"
    ports: ["127.0.0.1:5001:5001"]
    environment:
      SECRET_KEY: \${SECRET_KEY:?}
      DB_PASSWORD: \${DB_PASSWORD:?}
      REDIS_URL: redis://redis:6379/0
    depends_on: [db, redis]
  redis:
    image: redis:7.4-alpine
    command: ["redis-server", "--requirepass", "\${REDIS_PASSWORD:?}"]
  db:
    image: postgres:16.9-alpine
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD:?}
    volumes: ["pg:/var/lib/postgresql/data"]
volumes:
  pg:
`;
}
