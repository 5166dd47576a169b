import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertPage } from "../report/page.ts";
import { folder, type Repository, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate } from "./run.ts";

const KEY = secretOf("sk-{cut}proj-{alnum:74}T3Blbk{cut}FJ{alnum:74}");
const PASSWORD = secretOf("{alnum:18}");
const COMPOSE = `services:
  api:
    image: acme/api:1
    environment:
      OPENAI_API_KEY: \${OPENAI_API_KEY}
      EMBEDDINGS_KEY: \${OPENAI_API_KEY}
      DB_PASSWORD: \${DB_PASSWORD}
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${DB_PASSWORD}
`;
const FILES = {
  "docker/compose.yaml": COMPOSE,
  "docker/.env": `OPENAI_API_KEY=${KEY}\nDB_PASSWORD=${PASSWORD}\n`,
  "src/llm.ts": `export const client = new OpenAI({ apiKey: "${KEY}" });\n`,
};

interface Place {
  readonly path: string;
  readonly line: number;
  readonly variable?: string;
  readonly service?: string;
}
interface Report {
  readonly rule: string;
  readonly steps: readonly {
    readonly id: string;
    readonly page?: string;
    readonly text: string;
    readonly places?: readonly Place[];
    readonly commands?: readonly string[];
    readonly members?: readonly { readonly fingerprint: string }[];
  }[];
}

async function revoked(cwd: string, asked: string): Promise<{ report: Report; stdout: string; code: number }> {
  const { code, stdout } = await stackgate(["revoke", asked, "--format", "json"], { cwd });
  assert.ok(!stdout.includes(KEY) && !stdout.includes(PASSWORD), "no value is told");
  return { report: JSON.parse(stdout) as Report, stdout, code };
}

async function fingerprintOf({ path }: Repository, ruleId: string): Promise<string> {
  const { stdout } = await stackgate(["scan", "--format", "json"], { cwd: path });
  const { findings } = JSON.parse(stdout) as { findings: readonly { ruleId: string; fingerprint: string }[] };
  const found = findings.find((one) => one.ruleId === ruleId);
  assert.ok(found, ruleId);
  return found.fingerprint;
}

const placesOf = ({ steps }: Report): readonly string[] =>
  (steps.find(({ id }) => id === "replace")?.places ?? []).map(({ path, line, variable = "", service = "" }) =>
    `${path}:${line} ${variable} ${service}`.trim(),
  );

test("revoke tells the four steps in order, and every place that holds the key, by its rule and by its fingerprint", async () => {
  const repository = repo(FILES);
  for (const asked of ["openai-key-project", await fingerprintOf(repository, "openai-key-project")]) {
    const { report, code } = await revoked(repository.path, asked);
    assert.equal(code, 0);
    assert.deepEqual(
      report.steps.map(({ id }) => id),
      ["revoke", "usage", "replace", "rewrite"],
    );
    assert.equal(report.steps[0]?.page, "https://platform.openai.com/api-keys");
    assert.equal(report.steps[1]?.page, "https://platform.openai.com/usage");
    assert.deepEqual(placesOf(report), [
      "docker/.env:1 OPENAI_API_KEY",
      "docker/compose.yaml:5 OPENAI_API_KEY api",
      "docker/compose.yaml:6 EMBEDDINGS_KEY api",
      "src/llm.ts:1 apiKey",
    ]);
  }
});

test("the pages of revoke in both languages", async () => {
  const { path } = repo(FILES);
  for (const lang of ["en", "zh"]) {
    const { stdout, code } = await stackgate(["revoke", "openai-key-project", "--lang", lang], { cwd: path });
    assert.equal(code, 0);
    assert.ok(!stdout.includes(KEY));
    assertPage(`revoke.${lang}.txt`, stdout);
  }
});

test("a password in an .env is replaced in every service that is given it", async () => {
  const repository = repo(FILES);
  const { report } = await revoked(repository.path, await fingerprintOf(repository, "generic-secret-assignment"));
  assert.deepEqual(placesOf(report), [
    "docker/.env:2 DB_PASSWORD",
    "docker/compose.yaml:7 DB_PASSWORD api",
    "docker/compose.yaml:11 POSTGRES_PASSWORD db",
  ]);
  assert.equal(report.steps[1]?.page, undefined);
  assert.match(report.steps[1]?.text ?? "", /audit log/);
});

test("a whole .env names the secrets in it, and is taken out of history as a file", async () => {
  const repository = repo(FILES);
  const { report } = await revoked(repository.path, await fingerprintOf(repository, "env-file-committed"));
  assert.equal(report.steps[0]?.members?.length, 2);
  assert.ok(report.steps[3]?.commands?.some((one) => one.endsWith("--invert-paths --path docker/.env &&")));
});

test("a key in a commit message is taken out of messages too", async () => {
  const repository = repo({ a: "1\n" });
  repository.git("commit", "-q", "--allow-empty", "-m", `use ${KEY}`);
  const { stdout } = await stackgate(["scan", "--history", "--format", "json"], { cwd: repository.path });
  const [found] = (JSON.parse(stdout) as { findings: readonly { fingerprint: string }[] }).findings;
  assert.ok(found);
  const { report } = await revoked(repository.path, found.fingerprint);
  assert.ok(report.steps[3]?.commands?.some((one) => one.includes("--replace-message ../replace.txt")));
});

test("a key of an old commit is found by its fingerprint, and where it still is", async () => {
  const repository = repo(FILES);
  const fingerprint = await fingerprintOf(repository, "openai-key-project");
  repository.commit("gone", { "docker/.env": undefined, "src/llm.ts": undefined });
  repository.write({ "docker/.env": undefined as never, "notes.md": `token: ${KEY}\n` });
  repository.stage({ "notes.md": `token: ${KEY}\n` });
  const { report } = await revoked(repository.path, fingerprint);
  assert.ok(placesOf(report).includes("notes.md:1 token"));
});

test("the printed command keeps the value out of the shell's history, and writes what git filter-repo replaces", async () => {
  const { path } = repo(FILES);
  const { report } = await revoked(path, "openai-key-project");
  const commands = report.steps[3]?.commands ?? [];
  const write = commands.find((one) => one.includes("read -rs"));
  assert.ok(write);
  const cwd = join(folder("clean"), "clone");
  writeInto(cwd, { a: "" });
  execFileSync("bash", ["-c", write.replace(/ &&$/, "")], { cwd, input: `${KEY}\n` });
  const file = join(cwd, "..", "replace.txt");
  assert.equal(readFileSync(file, "utf8"), `literal:${KEY}==>REMOVED\n`);
  assert.equal(statSync(file).mode & 0o077, 0);
});

test("where the clone fails, nothing of what is printed runs, and nothing is pushed", async () => {
  const server = folder("server");
  const repository = repo(FILES);
  execFileSync("git", ["clone", "-q", "--mirror", repository.path, server]);
  repository.git("remote", "add", "origin", server);
  repository.git("branch", "unpushed");
  const { report } = await revoked(repository.path, "openai-key-project");
  const cleaned = join(repository.path, "..", "cleaned.git");
  // What another run left: whatever is done in it reaches the server.
  execFileSync("git", ["clone", "-q", "--mirror", repository.path, cleaned]);
  execFileSync("git", ["remote", "set-url", "origin", server], { cwd: cleaned });
  const refs = (): string => execFileSync("git", ["for-each-ref"], { cwd: server, encoding: "utf8" });
  const before = refs();
  const paste = (commands: string): unknown =>
    spawnSync("bash", ["-c", commands], { cwd: repository.path, env: repository.env, input: `${KEY}\n` });
  const printed = (report.steps[3]?.commands ?? []).join("\n");
  paste(printed);
  assert.equal(refs(), before);
  paste(printed.replaceAll(" &&", ""));
  assert.notEqual(refs(), before, "unchained they would have pushed");
  rmSync(cleaned, { recursive: true });
});

test("revoke looks at the whole repository, whatever folder it is run in", async () => {
  const repository = repo(FILES);
  const fingerprint = await fingerprintOf(repository, "openai-key-project");
  const whole = await revoked(repository.path, fingerprint);
  assert.deepEqual((await revoked(join(repository.path, "docker"), fingerprint)).report, whole.report);
});

test("a line that is full of the value is one place, and takes no time", async () => {
  const line = `x="${KEY}"; `.repeat(3000);
  const { report } = await revoked(
    repo({ "a.js": `"${KEY}"\n`, "long.js": `${line}\nlast "${KEY}"` }).path,
    "openai-key-project",
  );
  assert.deepEqual(placesOf(report), ["a.js:1", "long.js:1 x", "long.js:2"]);
});

test("files that git does not track need no rewriting, and outside of a repository there is none", async () => {
  const repository = repo({ "docker/compose.yaml": COMPOSE, ".gitignore": ".env\n" });
  repository.write({ "docker/.env": FILES["docker/.env"] });
  const { report } = await revoked(repository.path, "openai-key-project");
  assert.deepEqual(report.steps[3]?.commands, []);
  assert.match(report.steps[3]?.text ?? "", /tracks none/);
  const path = folder("plain");
  writeInto(path, FILES);
  assert.match((await revoked(path, "openai-key-project")).report.steps[3]?.text ?? "", /in no git repository/);
});

test("a published default is replaced; history is not rewritten for a word that anyone knows", async () => {
  const { report } = await revoked(repo({ ".env": "POSTGRES_PASSWORD=difyai123456\n" }).path, "published-default");
  assert.deepEqual(report.steps[3]?.commands, []);
  assert.match(report.steps[3]?.text ?? "", /Nothing to rewrite/);
});

test("a password that is a word is looked for where passwords stand", async () => {
  const compose =
    "# the default postgres user\nservices:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_USER: postgres\n      POSTGRES_PASSWORD: postgres\n  api:\n    image: acme/api:1\n    environment:\n      DB_HOST: postgres\n      DB_PASSWORD: postgres\n";
  const { report } = await revoked(repo({ "compose.yaml": compose }).path, "published-default");
  assert.deepEqual(placesOf(report), ["compose.yaml:7 POSTGRES_PASSWORD db", "compose.yaml:12 DB_PASSWORD api"]);
});

test("what a compose file should say instead is no revocation", async () => {
  const compose = `services:\n  api:\n    image: acme/api:1\n    environment:\n      DB_PASSWORD: ${PASSWORD}\n`;
  const { report } = await revoked(repo({ "compose.yaml": compose }).path, "compose-secret-in-environment");
  assert.match(report.steps[0]?.text ?? "", /where it was issued.*Then, in the file: /);
});

test("a rule whose key is nowhere here still tells what to do", async () => {
  const { report, code } = await revoked(repo({ a: "1\n" }).path, "anthropic-api-key");
  assert.equal(code, 0);
  assert.deepEqual(placesOf(report), []);
  assert.match(report.steps[2]?.text ?? "", /No file here/);
});

const REFUSED: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /id of a rule or the fingerprint/],
  [["openai-key-projekt"], /did you mean `openai-key-project`/],
  [["compose-privileged"], /about no key/],
  [["0123456789abcdef"], /No finding here and in no commit/],
];
for (const [argv, says] of REFUSED)
  test(`revoke ${argv.join(" ")} is refused`, async () => {
    const { code, stdout, stderr } = await stackgate(["revoke", ...argv], { cwd: repo({ a: "1\n" }).path });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, says);
  });

test("a path that could be a command is quoted", async () => {
  const repository = repo({ "$(touch x)/.env": FILES["docker/.env"] });
  const { report } = await revoked(repository.path, await fingerprintOf(repository, "env-file-committed"));
  assert.ok(report.steps[3]?.commands?.some((one) => one.includes("--path '$(touch x)/.env'")));
});

test("a file with more places than are listed says how many more there are", async () => {
  const lines = Array.from({ length: 260 }, (_, i) => `k${i}: ${KEY}`);
  const { path: cwd } = repo({ "keys.yaml": `${lines.join("\n")}\n` });
  for (const [lang, says] of [
    ["en", /keys\.yaml:200 {2}k199 {2}and 60 more places behind it/],
    ["zh", /keys\.yaml:200 {2}k199 {2}其后另有 60 处/],
  ] as const)
    assert.match((await stackgate(["revoke", "openai-key-project", "--lang", lang], { cwd })).stdout, says);
});
