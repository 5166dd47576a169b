// How long a hook takes on three staged files, against its floor: `node -e 0` and `git diff --cached`, run in turn.
//   node bench/start-up.mjs [RUNS]     prints medians and the median of the paired ratios
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.argv[2] ?? 41);
const folder = mkdtempSync(join(tmpdir(), "stackgate-bench-"));
const git = (...args) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });

const timed = (...args) => {
  const start = process.hrtime.bigint();
  const done = spawnSync(args[0], args.slice(1), { cwd: folder });
  if (done.status !== 0) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stdout}${done.stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  git("init", "-q");
  git("config", "user.email", "bench@example.invalid");
  git("config", "user.name", "bench");
  for (let i = 0; i < 200; i++)
    writeFileSync(
      join(folder, `module-${i}.ts`),
      `export const id${i} = "${randomBytes(40).toString("hex")}";\n`.repeat(20),
    );
  writeFileSync(join(folder, "docker-compose.yml"), compose("1.4.2"));
  git("add", ".");
  git("commit", "-qm", "base");
  writeFileSync(join(folder, "app.ts"), "export const answer = () => process.env.OPENAI_API_KEY;\n".repeat(40));
  writeFileSync(join(folder, ".env.example"), "OPENAI_API_KEY=\nSECRET_KEY=\nDB_HOST=db\n");
  writeFileSync(join(folder, "docker-compose.yml"), compose("1.4.3"));
  git("add", ".");

  const cli = join(top, "dist", "cli.js");
  const floors = [];
  const scans = [];
  for (let i = -3; i < runs; i++) {
    const floor = timed(process.execPath, "-e", "0") + timed("git", "diff", "--cached");
    const scan = timed(process.execPath, cli, "scan", "--staged");
    if (i >= 0) {
      floors.push(floor);
      scans.push(scan);
    }
  }
  const ratio = median(scans.map((scan, i) => scan / floors[i]));
  console.log(`node ${process.version}, ${git("--version").trim()}, ${cpus().length} cores, ${runs} runs in turn`);
  console.log(
    `floor ${median(floors).toFixed(1)} ms, scan --staged on 3 files ${median(scans).toFixed(1)} ms, ratio ${ratio.toFixed(2)} (bar 1.6)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compose(version) {
  return `services:
  api:
    image: ghcr.io/acme/api:${version}
    user: "1001"
    ports: ["127.0.0.1:5001:5001"]
    environment:
      SECRET_KEY: \${SECRET_KEY:?}
      DB_PASSWORD: \${DB_PASSWORD:?}
  db:
    image: postgres:16.9-alpine
    volumes: ["pg:/var/lib/postgresql/data"]
volumes:
  pg:
`;
}
