import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cells } from "../../src/report/width.ts";
import { type Files, folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const PASSWORD = secretOf("{alnum:24}");
const STACK = `services:
  api:
    image: app:1 # ours
    environment:
      OPENAI_API_KEY: ${KEY}
      DB_URL: "postgres://app:${PASSWORD}@db:5432/app"
    ports:
      - "8000:8000"
`;
const SECRETS = [
  "--rule",
  "secret",
  "--rule",
  "compose-secret-in-environment",
  "--rule",
  "compose-plaintext-connection",
];

const read = (repository: { readonly path: string }, path: string): string =>
  readFileSync(join(repository.path, path), "utf8");
const state = (repository: Repository): string =>
  `${repository.git("status", "--porcelain")}\n${repository.git("diff")}`;

async function fix(repository: { readonly path: string }, ...argv: readonly string[]): Promise<Told> {
  const told = await stackgate(["fix", ...argv], { cwd: repository.path });
  for (const secret of [KEY, PASSWORD])
    assert.ok(!`${told.stdout}${told.stderr}`.includes(secret), "a secret is printed");
  return told;
}

test("fix shows a diff with secrets masked, and writes nothing", async () => {
  const stack = repo({ "compose.yaml": STACK, ".gitignore": ".env\n" });
  const { stdout, code } = await fix(stack);
  assert.equal(code, 0);
  assert.match(stdout, /^--- a\/compose.yaml\n\+\+\+ b\/compose.yaml\n@@ -2,7 \+2,/m);
  assert.match(stdout, /^-\s+OPENAI_API_KEY: sk-proj-…/m);
  assert.match(stdout, /^\+\s+OPENAI_API_KEY: \$\{OPENAI_API_KEY:\?\}$/m);
  assert.match(stdout, /^\+\s+- "127\.0\.0\.1:8000:8000"$/m);
  assert.match(stdout, /mode\s+600\)[\s\S]{0,40}OPENAI_API_KEY/);
  assert.match(stdout, /stays in the history/);
  assert.match(stdout, /fix --write/);
  assert.equal(state(stack), "\n");
  assert.ok(!existsSync(join(stack.path, ".env")));
});

test("fix --write moves secrets into .env, for its owner alone, and the names into its example", async () => {
  const stack = repo({ "compose.yaml": STACK, ".gitignore": ".env\n" });
  const { code } = await fix(stack, ...SECRETS, "--write");
  assert.equal(code, 0);
  const env = read(stack, ".env");
  assert.match(env, new RegExp(`^OPENAI_API_KEY=${KEY}$`, "m"));
  assert.equal(statSync(join(stack.path, ".env")).mode & 0o777, 0o600);
  assert.match(read(stack, ".env.example"), /^OPENAI_API_KEY=$/m);
  const after = read(stack, "compose.yaml");
  assert.ok(!after.includes(KEY));
  assert.match(after, /image: app:1 # ours/);
  assert.ok(after.includes('- "8000:8000"'), "only the rules that were named");
  const again = await fix(stack, ...SECRETS, "--write");
  assert.match(again.stdout, /Nothing that can be repaired/);
  assert.equal(read(stack, ".env"), env);
  assert.equal(read(stack, "compose.yaml"), after);
  assert.equal((await stackgate(["scan"], { cwd: stack.path })).stdout.includes("OPENAI"), false);
});

interface Refusal {
  readonly name: string;
  readonly files: Files;
  readonly prepare?: (stack: Repository) => void;
  /** The stack. */
  readonly at?: string;
  readonly reason: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  { name: "an .env that is not ignored", files: {}, reason: /not ignored[\s\S]{0,90}\/\.env/ },
  {
    name: "an .env whose folder has a name that git reads as its top",
    files: {
      "compose.yaml": "services: {}\n",
      ":/compose.yaml": STACK,
      ":/.gitignore": "!.env\n",
      ".gitignore": ".env\n",
    },
    at: ":/compose.yaml",
    reason: /not ignored/,
  },
  { name: "an .env that git tracks", files: { ".env": "A=b\n" }, reason: /git tracks \.env/ },
  {
    name: "an .env that is a link",
    files: { ".gitignore": ".env\n" },
    prepare: ({ path }) => symlinkSync(join(folder("outside"), "env"), join(path, ".env")),
    reason: /\.env is a link/,
  },
  {
    name: "an .env that has another value",
    files: { ".gitignore": ".env\n" },
    prepare: ({ path }) => writeFileSync(join(path, ".env"), "OPENAI_API_KEY=other\n"),
    reason: /another value for OPENAI_API_KEY/,
  },
];

for (const { name, files, prepare, at = "compose.yaml", reason } of REFUSALS) {
  test(`fix --write does not write a secret into ${name}`, async () => {
    const stack = repo({ "compose.yaml": STACK, ...files });
    prepare?.(stack);
    const { stdout, code } = await fix(stack, "--rule", "openai-key-project", "--write");
    assert.equal(code, 1, stdout);
    assert.match(stdout, reason);
    assert.equal(read(stack, at), STACK);
  });
}

for (const [name, override] of [
  ["another port rule", "services:\n  db:\n    image: postgres:16\n"],
  ["another capability", "services:\n  db:\n    cap_add: [ALL]\n"],
] as const)
  test(`fix --write repairs a file that two projects have once, though ${name} speaks in one of them`, async () => {
    const base = 'services:\n  db:\n    image: app:1\n    ports:\n      - "7000:7000"\n';
    const stack = repo({
      "compose.yaml": base,
      "a.yml": "services:\n  db:\n    labels: {a: b}\n",
      "b.yml": override,
      ".stackgate.yml":
        "version: 1\ncompose:\n  projects:\n    - { files: [compose.yaml, a.yml] }\n    - { files: [compose.yaml, b.yml] }\n",
    });
    const { code, stdout } = await fix(stack, "--write");
    assert.equal(code, 0, stdout);
    const written = read(stack, "compose.yaml");
    assert.equal(written.match(/127\.0\.0\.1/g)?.length ?? 0, 1, written);
    assert.ok((written.match(/^ +- ALL$/gm)?.length ?? 0) <= 1, written);
    assert.doesNotMatch((await fix(stack)).stdout, /^\+\s+- "127/m);
  });

test("fix --write untracks an env file: ignored first, kept on the disk, its example without values", async () => {
  const env = `# old: ${KEY}\nOPENAI_API_KEY=${KEY}\nPORT=80\n`;
  const stack = repo({ "app/.env": env, ".gitignore": "dist", "app/.env.example": "PORT=\r\n" });
  const { stdout, code } = await fix(stack, "--write");
  assert.equal(code, 0, stdout);
  assert.equal(read(stack, ".gitignore"), "dist\n/app/.env\n");
  assert.equal(read(stack, "app/.env"), env);
  assert.equal(read(stack, "app/.env.example"), "PORT=\r\nOPENAI_API_KEY=\r\n");
  assert.equal(stack.git("ls-files", "app/.env"), "");
  assert.match(stdout, /stay in the history/);
  stack.git("add", "-A");
  assert.equal(stack.git("ls-files", "app/.env"), "");
  const again = await fix(stack, "--write");
  assert.match(again.stdout, /Nothing that can be repaired/);
});

test("fix --write untracks the .env that it then writes secrets into", async () => {
  const stack = repo({ "compose.yaml": STACK, ".env": `OTHER_API_KEY=${secretOf("ghp_{alnum:30}{crc62:4}")}\n` });
  const { stdout, code } = await fix(stack, "--write");
  assert.equal(code, 0, stdout);
  assert.match(read(stack, ".env"), new RegExp(`^OTHER_API_KEY=.*\nOPENAI_API_KEY=${KEY}$`, "m"));
  assert.equal(stack.git("ls-files", ".env"), "");
  assert.ok(!read(stack, "compose.yaml").includes(KEY));
});

test("fix --write stops before git forgets a file that is ignored nowhere", async () => {
  const stack = repo({ "app/.env": `OPENAI_API_KEY=${KEY}\n`, "app/.gitignore": "!.env\n" });
  const { stderr, code } = await fix(stack, "--write");
  assert.equal(code, 2);
  assert.match(stderr, /`!` lines/);
  assert.equal(stack.git("ls-files", "app/.env"), "app/.env");
});

test("fix writes through no link, and keeps what a file may do", async () => {
  const outside = folder("outside");
  writeFileSync(join(outside, "compose.yaml"), STACK);
  const stack = repo({ ".gitignore": ".env\n", "run/compose.yaml": STACK, "linked.txt": "x" });
  symlinkSync(outside, join(stack.path, "shared"));
  symlinkSync(join(outside, "compose.yaml"), join(stack.path, "compose.yaml"));
  stack.git("add", "-A");
  stack.git("update-index", "--chmod=+x", "run/compose.yaml");
  const { code } = await fix(stack, "--rule", "compose-port-public", "--write");
  assert.equal(code, 0);
  assert.equal(readFileSync(join(outside, "compose.yaml"), "utf8"), STACK);
  assert.ok(lstatSync(join(stack.path, "compose.yaml")).isSymbolicLink());
  assert.match(read(stack, "run/compose.yaml"), /127\.0\.0\.1:8000/);
});

test("fix runs nothing that the repository brings", async () => {
  const stack = repo({ "compose.yaml": STACK, ".env": `OPENAI_API_KEY=${KEY}\n`, ".gitattributes": "* filter=evil\n" });
  const marker = join(stack.path, ".git", "ran");
  const evil = `touch '${marker}'; cat`;
  mkdirSync(join(stack.path, "hooks"));
  for (const hook of ["post-index-change", "pre-commit"])
    writeFileSync(join(stack.path, "hooks", hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
  for (const [name, value] of [
    ["filter.evil.clean", evil],
    ["filter.evil.smudge", evil],
    ["filter.evil.process", evil],
    ["core.fsmonitor", evil],
    ["core.hooksPath", "hooks"],
    ["diff.external", evil],
    ["core.pager", evil],
  ] as const)
    stack.git("config", name, value);
  const { code, stdout } = await fix(stack, "--write");
  assert.equal(code, 0, stdout);
  assert.ok(!existsSync(marker), "a program of the repository ran");
  assert.match(readFileSync(join(stack.path, "compose.yaml"), "utf8"), /OPENAI_API_KEY:\?/);
});

test("fix prints no key that is the name of a file, of a service or of a variable", async () => {
  const stack = repo({
    [`${KEY}/compose.yaml`]: `services:\n  ${KEY}:\n    image: app:1\n    environment:\n      ${KEY}_PASSWORD: ${PASSWORD}\n`,
    "env/.env": `${KEY}=${PASSWORD}\n`,
    ".gitignore": ".env\n",
  });
  await fix(stack);
  await fix(stack, "--format", "json");
  await fix(stack, "--write");
});

test("fix --format json tells what it does, without a secret", async () => {
  const stack = repo({ "compose.yaml": STACK, ".gitignore": ".env\n" });
  const { stdout } = await fix(stack, "--format", "json");
  const page = JSON.parse(stdout);
  assert.equal(page.version, 1);
  assert.equal(page.written, false);
  assert.deepEqual(
    page.files.map(({ path }: { path: string }) => path),
    ["compose.yaml"],
  );
  assert.ok(page.repairs.length > 5);
  const secret = page.repairs.find(({ moves }: { moves: readonly unknown[] }) => moves.length > 0);
  assert.deepEqual(secret.moves[0], { variable: "OPENAI_API_KEY", to: ".env" });
  assert.equal(secret.isSuggestible, false);
  assert.deepEqual(page.env[0].path, ".env");
});

test("fix speaks Chinese", async () => {
  const stack = repo({ "compose.yaml": STACK, ".gitignore": ".env\n" });
  const { stdout } = await fix(stack, "--lang", "zh");
  assert.match(stdout, /^compose\.yaml：修复 \d+ 处；另需写入 \d 个文件：/m);
  assert.match(stdout, /尚未写入/);
});

test("fix pins the digests that it is given, on the command line or in a file", async () => {
  const [a, b] = ["a", "b"].map((letter) => `sha256:${letter.repeat(64)}`);
  const stack = repo({ "compose.yaml": "services:\n  w:\n    image: nginx:1.27\n  x:\n    image: redis\n" });
  writeFileSync(join(stack.path, "digests.txt"), `# ours\nredis:latest ${b}\n`);
  const argv = ["--digest", `nginx:1.27=${a}`, "--digest", "digests.txt", "--rule", "compose-image-*", "--write"];
  const { code, stderr } = await fix(stack, ...argv);
  assert.equal(code, 0, stderr);
  assert.equal(
    read(stack, "compose.yaml"),
    `services:\n  w:\n    image: nginx:1.27@${a}\n  x:\n    image: redis@${b}\n`,
  );
  const wrong = await fix(stack, "--digest", "nginx=sha256:12");
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /64 hexadecimal digits/);
});

test("fix --no-git repairs a folder that is in no repository", async () => {
  const path = folder("loose");
  writeFileSync(join(path, "compose.yaml"), STACK);
  const { code, stdout } = await fix({ path }, "--no-git", "--write");
  assert.equal(code, 0, stdout);
  assert.match(readFileSync(join(path, ".env"), "utf8"), /^OPENAI_API_KEY=/m);
  assert.ok(!readFileSync(join(path, "compose.yaml"), "utf8").includes(KEY));
});

test("fix --no-git within a repository untracks nothing, and asks git about the .env all the same", async () => {
  const stack = repo({ "app/compose.yaml": STACK, "app/conf.env": `OPENAI_API_KEY=${KEY}\n` });
  const { code, stdout } = await fix({ path: join(stack.path, "app") }, "--no-git", "--write");
  assert.equal(code, 1, stdout);
  assert.match(stdout, /not ignored[\s\S]{0,90}\/app\/\.env/);
  assert.equal(stack.git("ls-files", "app/conf.env"), "app/conf.env");
  assert.ok(!existsSync(join(stack.path, "app/.gitignore")));
});

test("fix leaves alone what someone accepted", async () => {
  const stack = repo({
    "compose.yaml":
      "services:\n  w:\n    image: app:1\n    ports:\n      - 8000:8000 # stackgate:allow compose-port-public -- meant\n",
  });
  const { stdout } = await fix(stack, "--rule", "compose-port-public");
  assert.match(stdout, /Nothing that can be repaired/);
});

test("fix names what blocks and has no repair among what is to be done by hand, first", async () => {
  const made = repo({
    "docker-compose.yml":
      "services:\n  proxy:\n    image: app:1\n    privileged: true\n    volumes: ['/var/run/docker.sock:/var/run/docker.sock']\n",
  });
  const { stdout } = await fix(made);
  const byHand = stdout.slice(stdout.indexOf("To do by hand:"));
  assert.match(byHand, /^To do by hand:\n {2}compose-(?:privileged|docker-socket)/);
  for (const rule of ["compose-privileged", "compose-docker-socket"]) assert.ok(byHand.includes(rule), rule);
});

test("fix leaves no file out that holds a key which it takes out of another one", async () => {
  const made = repo({
    "docker-compose.yml": `services:\n  api:\n    image: app:1\n    environment:\n      OPENAI_API_KEY: ${KEY}\n`,
    "src/a.ts": `export const key = "${KEY}";\n`,
    ".gitignore": ".env\n",
  });
  const { stdout } = await fix(made);
  assert.match(
    stdout.slice(stdout.indexOf("To do by hand:")),
    /openai-key-project: [\s\S]{0,400}?\n {4}- src\/a\.ts:1 {2}OpenAI project key\n/,
  );
});

test("fix keeps to the terminal, says each reason once, and says that its preview is no patch", async () => {
  const keys = Array.from(
    { length: 9 },
    (_, i) => `export const k${i} = "${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", i)}";`,
  );
  const made = repo({ "src/keys.ts": `${keys.join("\n")}\n`, "compose.yaml": "services:\n  a:\n    image: a:1\n" });
  for (const [lang, left, more, preview, count] of [
    ["en", "To do by hand:", /and 4 more/, /^To read, not to apply/, " repairs in "],
    ["zh", "需手动处理：", /另有 4 项/, /^以下差异仅供阅读/, "：修复 "],
  ] as const) {
    const { stdout } = await fix(made, "--lang", lang);
    const byHand = stdout.slice(stdout.indexOf(left));
    assert.equal(byHand.split("platform.openai.com").length, 2, byHand);
    assert.match(byHand, more);
    assert.match(stdout, preview);
    const around = stdout.slice(0, stdout.indexOf("\n--- ")) + stdout.slice(stdout.indexOf(count));
    for (const line of around.split("\n")) assert.ok(cells(line) <= 80, line);
  }
});

test("fix names the variables that get one value, for all of them change when it is replaced", async () => {
  const other = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", "other");
  const compose = `services:\n  a:\n    image: a:1\n    environment:\n      FIRST_API_KEY: ${KEY}\n      SECOND_API_KEY: ${other}\n      THIRD_API_KEY: ${KEY}\n`;
  const made = repo({ "compose.yaml": compose, ".gitignore": ".env\n" });
  const en = await fix(made, "--rule", "secret");
  assert.match(en.stdout, /^FIRST_API_KEY, THIRD_API_KEY hold one and the same value/m);
  const zh = await fix(made, "--rule", "secret", "--write", "--lang", "zh");
  assert.match(zh.stdout, /^FIRST_API_KEY、THIRD_API_KEY 是同一个值/m);
});

test("fix and audit say of a file that calls itself generated where the change belongs", async () => {
  const head = "# This file is auto-generated: do not edit it, edit compose-template.yaml.\n";
  const made = repo({ "compose.yaml": head + STACK, "compose-template.yaml": STACK });
  for (const [lang, says] of [
    ["en", /compose\.yaml says at its top that a program writes it, and\s+names\s+compose-template\.yaml/],
    ["zh", /compose\.yaml 开头注明由程序生成，并提到\s*compose-template\.yaml/],
  ] as const) {
    assert.match((await fix(made, "--lang", lang)).stdout, says);
    assert.match((await stackgate(["audit", "--lang", lang], { cwd: made.path })).stdout, says);
  }
  const own = repo({ "compose.yaml": STACK });
  assert.doesNotMatch((await fix(own)).stdout, /a program writes it/);
});

test("fix says of a published default what helps where it stands", async () => {
  const published = secretOf("difyai{cut}123456");
  const compose = `services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: \${DB_PASSWORD:-${published}}\n`;
  const made = repo({ "compose.yaml": compose, ".env": `DB_PASSWORD=${published}\n` });
  const en = (await fix(made)).stdout.replaceAll(/\s+/g, " ");
  assert.match(
    en,
    /everybody can look this value up: put one of your own in its place \(openssl rand -hex 32\).{0,80} \.env:1/,
  );
  assert.match(en, /the default of DB_PASSWORD is one that anyone can look up: .{0,160} compose\.yaml:5/);
  const zh = (await fix(made, "--lang", "zh")).stdout.replaceAll(/\s+/g, "");
  assert.match(zh, /这个值任何人都能查到：换成自己的值/);
});
