// What is printed: no secret in any format, and nothing of a repository that a terminal, a runner or a reader would obey.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { secretOf } from "../support/secret.ts";
import { type HostileCase, KEY, OTHER_KEY, PASSWORD, type Run, STAGED, TREE, writeBytes } from "./robust-case.ts";

const every = { everyFormat: true } as const;
const tree = { ...TREE, ...every };

/** Where secrets stand that a report may show by the way. */
const leaks: readonly HostileCase[] = [
  {
    name: "two keys on one line",
    of: "R10 M19",
    build: ({ commit }) => {
      commit({ "src/a.ts": `call("${KEY}", "${OTHER_KEY}");\n` });
      return [{ ...tree, finds: ["src/a.ts"] }];
    },
  },
  {
    name: "a key beside a password and a connection string, on one line without an end",
    of: "R10 M19",
    build: ({ commit }) => {
      commit({ "a.sh": `export OPENAI_API_KEY=${KEY} DB_PASSWORD=${PASSWORD} URL=postgres://app:${PASSWORD}@db/x` });
      return [{ ...tree, finds: ["a.sh"] }];
    },
  },
  {
    name: "a password as a bare word behind a key",
    of: "R10 M19",
    build: ({ commit }) => {
      commit({ "a.sh": `login --token ${OTHER_KEY} --user root --password ${PASSWORD}\n` });
      return [{ ...tree, finds: ["a.sh"] }];
    },
  },
  {
    name: "a key that is the file's last byte, in a line of the other line end",
    of: "R10 M19",
    build: ({ commit }) => {
      commit({ "a.txt": `a\rb\r\nkey ${KEY}`, "b.txt": `one\rtwo ${OTHER_KEY}\rthree` });
      return [{ ...tree, finds: ["a.txt", "b.txt"] }];
    },
  },
  {
    name: "a key in a minified line of 300 KB",
    of: "R10 R15 M19",
    build: ({ commit }) => {
      const padding = "var a=function(){return 1};".repeat(6000);
      commit({ "app.min.js": `${padding}k="${KEY}";p="${PASSWORD}",token="${OTHER_KEY}"${padding}` });
      return [{ ...tree, finds: ["app.min.js"] }];
    },
  },
  {
    name: "a key as the name of a file",
    of: "R10 R13 M19",
    build: ({ commit }) => {
      commit({ [`backup/${KEY}.txt`]: "1\n" });
      return [tree];
    },
  },
  {
    name: "a key as the name of a folder that holds an .env",
    of: "R10 R13 M19",
    build: ({ commit }) => {
      commit({
        [`${OTHER_KEY}/.env`]: `DB_PASSWORD=${PASSWORD}\n`,
        [`${OTHER_KEY}/docker-compose.yml`]: "services: [\n",
      });
      return [tree];
    },
  },
  {
    name: "a key as the name of a submodule",
    of: "R10 R19 M19",
    build: ({ repository, commit }) => {
      const id = commit({ a: "1\n" });
      repository.git("update-index", "--add", "--cacheinfo", `160000,${id},sub-${KEY}`);
      repository.git("commit", "-q", "-m", "sub");
      return [{ ...tree, exit: 0 }];
    },
  },
  {
    name: "a key as the name of a branch that is asked for",
    of: "R10 M19",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.git("checkout", "-q", "-b", `topic-${OTHER_KEY}`);
      commit({ b: `k = "${KEY}"\n` });
      return [{ args: ["scan", "--base", "main", "--head", `topic-${OTHER_KEY}`], exit: 1, finds: ["b"], ...every }];
    },
  },
  {
    name: "a key in the message of a commit and in the name of its author",
    of: "R10 M19",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.git("checkout", "-q", "-b", "topic");
      repository.git("commit", "-q", "--allow-empty", "-m", `use ${KEY}`, "--author", `x <${OTHER_KEY}@example.org>`);
      return [{ args: ["scan", "--base", "main", "--head", "topic"], exit: 1, ...every }];
    },
  },
  {
    name: "secrets in every place that a compose finding quotes",
    of: "R10 R21 M19",
    build: ({ commit }) => {
      commit({
        "docker-compose.yml": [
          "services:",
          "  db:",
          "    image: postgres:16",
          "    privileged: true",
          `    command: ["postgres", "-c", "password=${PASSWORD}"]`,
          `    environment: { POSTGRES_PASSWORD: ${PASSWORD}, OPENAI_API_KEY: ${KEY} }`,
          "    healthcheck:",
          `      test: redis-cli -a ${PASSWORD} ping`,
          `    ports: ["5432:5432"]`,
          "    volumes:",
          "      - /var/run/docker.sock:/var/run/docker.sock",
          `  ${OTHER_KEY}:`,
          "    image: redis:7",
          "    ports: ['6379:6379']",
          "    build:",
          "      context: .",
          `      args: { TOKEN: ${OTHER_KEY} }`,
          "",
        ].join("\n"),
      });
      return [{ ...tree, finds: ["docker-compose.yml"] }];
    },
  },
  {
    name: "a key as what the shape of a compose file is wrong about",
    of: "R10 R21 M19",
    build: ({ commit }) => {
      commit({
        "compose.yaml": [
          "services:",
          "  web:",
          "    image: nginx:1.27",
          `    ${KEY}: 1`,
          `    restart: ${OTHER_KEY}`,
          `    ports: [{ published: "${KEY}" }]`,
          `    extends: { service: ${OTHER_KEY}, file: ./${KEY}.yml }`,
          `    env_file: ./${OTHER_KEY}.env`,
          `    depends_on: [${OTHER_KEY}]`,
          "",
        ].join("\n"),
      });
      return [{ ...tree, finds: ["compose.yaml"] }];
    },
  },
  {
    name: "a key on the line that the YAML parser stumbles over",
    of: "R10 R21 M19 M28",
    build: ({ commit }) => {
      commit({
        "docker-compose.yml": `services:\n  web:\n    image: nginx\n  \tbad: "${KEY}\n   x: [${OTHER_KEY}\n*${OTHER_KEY}: &${KEY} !${KEY} y\n`,
      });
      return [{ ...tree, finds: ["docker-compose.yml"] }];
    },
  },
  {
    name: "a key in the policy file that cannot be read",
    of: "R10 M19 M26",
    build: ({ commit }) => {
      commit({ a: "1\n", ".stackgate.yml": `allow:\n  - fingerprint: ${KEY}\n    ${OTHER_KEY}: "x\n` });
      return [{ ...tree, exit: 2 }];
    },
  },
  {
    name: "a key as a word of the policy that is not known",
    of: "R10 M19 M26",
    build: ({ commit }) => {
      commit({ a: "1\n", ".stackgate.yml": `version: 1\n${KEY}: true\n` });
      return [{ ...tree, exit: 2 }];
    },
  },
  {
    name: "a key as a rule of the policy that is not known",
    of: "R10 M19 M26",
    build: ({ commit }) => {
      commit({ a: "1\n", ".stackgate.yml": `version: 1\ngates:\n  ${OTHER_KEY}: ${KEY}\n` });
      return [{ ...tree, exit: 2 }];
    },
  },
  {
    name: "a key as an argument that is not understood",
    of: "R10 M19 M27",
    build: ({ commit }) => {
      commit({ a: "1\n" });
      return [
        { args: ["scan", `--${KEY}`], exit: 2 },
        { args: ["scan", "--base", KEY], exit: 2 },
        { args: ["scan", KEY], exit: 2 },
        { args: ["scan", "--config", `${OTHER_KEY}.yml`], exit: 2 },
        { args: ["scan", "--fail-on", OTHER_KEY], exit: 2 },
      ];
    },
  },
  {
    name: "a private key whose lines are told by several rules",
    of: "R10 M19",
    build: ({ commit }) => {
      const body = secretOf("{b64:64}\n{b64:64}\n{b64:64}\n{b64:32}");
      const name = "PRIVATE KEY";
      commit({ "deploy.pem": `-----BEGIN ${name}-----\n${body}\n-----END ${name}-----\n`, "id.txt": KEY });
      return [{ ...tree, finds: ["id.txt"] }];
    },
  },
  {
    name: "secrets in the effective model of a compose project",
    of: "R10 R21 M19",
    build: ({ commit }) => {
      commit({
        ".env": `TAG=1.27\n`,
        "compose.yaml": `services:\n  web:\n    image: nginx:\${TAG}\n    bad: [\n`,
      });
      return [{ args: ["model"], exit: 0 }];
    },
  },
  {
    name: "a weakened line whose old form held the secret",
    of: "R10 M19",
    build: ({ repository, commit }) => {
      const service = (ports: string, password: string): string =>
        `services:\n  db:\n    image: postgres:16\n    environment: { POSTGRES_PASSWORD: "${password}" }\n    ports: ["${ports}"] # ${password} ${OTHER_KEY}\n`;
      commit({ "docker-compose.yml": service("127.0.0.1:5432:5432", PASSWORD) });
      repository.git("checkout", "-q", "-b", "topic");
      commit({ "docker-compose.yml": service("5432:5432", PASSWORD) });
      return [
        { args: ["scan", "--base", "main", "--head", "topic"], exit: 1, finds: ["docker-compose.yml"], ...every },
      ];
    },
  },
  {
    name: "a key in a text that is handed in, and in the name that it is given",
    of: "R10 M19",
    build: () => [
      { args: ["scan", "--stdin", "--stdin-path", `${OTHER_KEY}.txt`], exit: 1, stdin: `x ${KEY}`, ...every },
    ],
  },
];

const COMMANDS = "::error file=x::pwned";
const NAMES: Readonly<Record<string, string>> = {
  "a line feed and a workflow command": `a\n${COMMANDS}\n::stop-commands::x.txt`,
  "a carriage return and a workflow command": `a\r${COMMANDS}\rb.txt`,
  "a workflow command at its start": "::warning::x.txt",
  "the runner's other marks": "##[error]x ##[group]y.txt",
  "colours, a title and a cursor of a terminal": "\x1b[2K\x1b[1A\x1b]0;pwned\x07\x1b[32mclean.txt",
  "control characters of eight bits": Buffer.from("\u009b31m\u0085x.txt").toString("latin1"),
  "text that runs backwards": Buffer.from("\u202etxt.\u2066exe\u2069.txt").toString("latin1"),
  "signs without width and a line separator": Buffer.from("a\u200b\ufeff\u2028\u2029\u00adb.txt").toString("latin1"),
  "tags, a table's cell, a link and a mention": "<img src=x onerror=y> | [a](http://x.y) @octocat ![](z) `b`.txt",
  "percent signs and the commas of properties": "a%0A::error::b,line=1,title=x%3A.txt",
  "bytes that are no UTF-8": "\xff\xfe\x80\xed\xa0\x80.txt",
  "tabs, quotes and backslashes": "a\tb\"c'd\\e\\x1b[0m.txt",
  "a dash, an option and magic of pathspecs": "--output=pwned",
  "the form of a place": "src/a.ts:1:1  critical.txt",
};

const names: HostileCase[] = Object.entries(NAMES).flatMap(([what, name]): readonly HostileCase[] => [
  {
    name: `a file whose name holds ${what}`,
    of: "R11 R13 M20",
    build: ({ repository }) => {
      writeBytes(repository.path, { [name]: `k = "${KEY}"\n` });
      repository.git("add", "-A");
      return [TREE];
    },
  },
]);

names.push({
  name: "all these names at once",
  of: "R11 R13 M20",
  build: ({ repository }) => {
    writeBytes(
      repository.path,
      Object.fromEntries(Object.values(NAMES).map((name) => [`all/${name}`, `k = "${KEY}"\n`])),
    );
    repository.git("add", "-A");
    const ascii = Object.values(NAMES).filter((name) => /^[\x20-\x7e]+$/.test(name) && !name.startsWith("-"));
    return [tree, STAGED, { args: ["scan", "--no-git", "--", ...ascii.map((name) => `all/${name}`)], exit: 1 }];
  },
});

const TEXTS = `\r${COMMANDS}\r\x1b[31m\u202e<!-- | @octocat \`##[error]`;

const texts: readonly HostileCase[] = [
  {
    name: "the line of a key that holds what a terminal and a runner obey",
    of: "R11 M20",
    build: ({ commit }) => {
      commit({
        "a.txt": `${TEXTS} "${KEY}" ${TEXTS}`,
        "b.txt": `::error::${KEY}`,
        "c.txt": `   ##[error]${OTHER_KEY}`,
      });
      return [{ ...tree, finds: ["a.txt", "b.txt", "c.txt"] }];
    },
  },
  {
    name: "a service, an image and a volume of a compose file that hold commands",
    of: "R11 R21 M20",
    build: ({ commit }) => {
      const odd = JSON.stringify(`x\n${COMMANDS}\r${TEXTS}`);
      commit({
        "docker-compose.yml": `services:\n  ${odd}:\n    image: ${odd}\n    privileged: true\n    network_mode: ${odd}\n    volumes: [${odd}]\n    ${odd}: 1\n    cap_add: [${odd}, SYS_ADMIN]\n    depends_on: [${odd}]\n    env_file: ${odd}\n`,
      });
      return [
        { ...tree, finds: ["docker-compose.yml"] },
        { args: ["model"], exit: 0 },
      ];
    },
  },
  {
    name: "the name of a variable with a key that holds commands",
    of: "R11 M20",
    build: ({ commit }) => {
      commit({
        ".env": `A${TEXTS}=1\n'${COMMANDS}'=${KEY}\n::error::=${OTHER_KEY}\n`,
        "x.yaml": `"${COMMANDS}": ${KEY}\n`,
      });
      return [{ ...tree, finds: [".env"] }];
    },
  },
  {
    name: "the message of a commit that holds commands and a key",
    of: "R11 M20",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      repository.git("checkout", "-q", "-b", "topic");
      writeFileSync(join(repository.path, ".git/message"), `${TEXTS}\n\n${COMMANDS}\n${KEY}\n${COMMANDS}`);
      repository.git("commit", "-q", "--allow-empty", "--cleanup=verbatim", "-F", ".git/message");
      return [{ args: ["scan", "--base", "main", "--head", "topic"], exit: 1, ...every }];
    },
  },
  {
    name: "the reason of an exception that holds commands",
    of: "R11 M20",
    build: ({ commit }) => {
      const reason = JSON.stringify(`fine\r${COMMANDS}\n${COMMANDS}`);
      commit({
        "a.txt": KEY,
        ".stackgate.yml": `version: 1\nallow:\n  - { path: a.txt, reason: ${reason}, owner: ${reason} }\n`,
      });
      return [{ ...tree, exit: 0 }];
    },
  },
  {
    name: "a branch whose name holds what Markdown and a runner obey",
    of: "R11 M20 M27",
    build: ({ commit }) => {
      commit({ a: "1\n" });
      return ["::error::x", "a%0A::error::x", "`x`|<b>", "x##[error]y", "\u202egnp"].map((name) => ({
        args: ["scan", "--base", name],
        exit: 2 as const,
      }));
    },
  },
  {
    name: "an argument that holds what a terminal and a runner obey",
    of: "R11 M20 M27",
    build: ({ commit }) => {
      commit({ a: "1\n" });
      return [`--${TEXTS}`, TEXTS, `\n${COMMANDS}`].map((argument) => ({ args: ["scan", argument], exit: 2 }) as const);
    },
  },
  {
    name: "a policy file whose broken place holds what a runner obeys",
    of: "R11 M20 M26",
    build: ({ commit }) => {
      commit({ a: "1\n", ".stackgate.yml": `version: 1\n"\\r${COMMANDS}\\r##[error]": 1\n` });
      return [{ ...tree, exit: 2 }];
    },
  },
];

const hooks: readonly HostileCase[] = [
  {
    name: "what the hook says of all these names, and of keys in them",
    of: "R10 R11 R13 M19 M20",
    build: ({ repository }) => {
      const files = [...Object.values(NAMES), `${OTHER_KEY}.txt`].map((name) => [`all/${name}`, `k = "${KEY}"\n`]);
      writeBytes(repository.path, Object.fromEntries(files));
      repository.git("add", "-A");
      return [
        { args: ["hook", "pre-commit"], exit: 1 },
        { args: ["hook", "pre-commit", "--verbose", "--all", "--lang", "zh"], exit: 1 },
      ];
    },
  },
  {
    name: "what the hook says of a message with keys and commands",
    of: "R10 R11 M19 M20",
    build: ({ repository, commit }) => {
      commit({ a: "1\n" });
      const file = join(repository.path, ".git/COMMIT_EDITMSG");
      writeFileSync(file, `use ${KEY}${TEXTS}\n\n${COMMANDS}\n# ${OTHER_KEY}\n`);
      return [
        { args: ["hook", "commit-msg", file], exit: 1, env: { GIT_EDITOR: ":" } },
        { args: ["hook", "commit-msg", `${OTHER_KEY}\r${COMMANDS}`], exit: 2 },
      ];
    },
  },
  {
    name: "what the hook says of a push with hostile refs, a key on the way, and lines that are none",
    of: "R10 R11 R3 M19 M20",
    build: ({ commit }) => {
      const base = commit({ a: "1\n" });
      commit({ b: `k = "${KEY}"\n` });
      const head = commit({ b: undefined });
      const zeros = "0".repeat(40);
      const push = (line: string, exit: 0 | 1 | 2): Run => ({
        args: ["hook", "pre-push", `origin\r${COMMANDS}`, `https://x:${OTHER_KEY}@127.0.0.1/x`],
        exit,
        stdin: line,
      });
      return [
        push(`refs/heads/main ${head} refs/heads/main ${base}\n`, 1),
        push(`refs/heads/\u202e${OTHER_KEY} ${head} refs/heads/main ${zeros}\n`, 1),
        push(`(delete) ${zeros} refs/heads/main ${base}\n`, 0),
        push(`refs/heads/main ${"f".repeat(40)} refs/heads/main ${base}\n`, 2),
        push(`--upload-pack=x ${KEY} --all ${OTHER_KEY}\n`, 2),
        push(`\r${COMMANDS}\n`, 2),
        { args: ["hook", "pre-push"], exit: 1, env: { PRE_COMMIT_FROM_REF: base, PRE_COMMIT_TO_REF: head } },
        {
          args: ["hook", "pre-push"],
          exit: 2,
          env: { PRE_COMMIT_FROM_REF: `--x\r${COMMANDS}`, PRE_COMMIT_TO_REF: KEY },
        },
      ];
    },
  },
  {
    name: "questions for rules that hold keys and commands",
    of: "R10 R11 M19 M20",
    build: () => [
      { args: ["rules", KEY], exit: 2 },
      { args: ["rules", `x\r${COMMANDS}`], exit: 2 },
      { args: ["model", `no/${OTHER_KEY}\r${COMMANDS}`], exit: 2 },
      { args: ["hook", `${KEY}${TEXTS}`], exit: 2 },
      { args: [`${KEY}${TEXTS}`], exit: 2 },
    ],
  },
];

export const outputCases: readonly HostileCase[] = [...leaks, ...names, ...texts, ...hooks];
