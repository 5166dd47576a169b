import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, repo, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { composeFile } from "../support/stack.ts";
import { stackgate, type Told } from "./run.ts";

const OPENAI = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const QWEN = secretOf("sk-{hex:32}");
const KEY_FILE = `export const key = "${OPENAI}";\n`;
const SAFE = composeFile({ postgresPort: "127.0.0.1:5432:5432", user: true });
const OPENED = composeFile({ postgresPort: "5432:5432", user: false });
const ENV = `LOG_LEVEL=INFO\nOPENAI_API_KEY=${OPENAI}\nQWEN_API_KEY=${QWEN}\n`;
const POLICY = "fail-on: never\n";

interface Report {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly path: string;
    readonly startLine: number;
    readonly blocking: boolean;
    readonly exposure: string;
    readonly status?: string;
    readonly commit?: string;
  }[];
  readonly problems: readonly { readonly code: string; readonly path?: string; readonly reason: string }[];
  readonly summary: {
    readonly verdict: string;
    readonly base?: string;
    readonly head?: string;
    readonly coverage: { readonly documents: number };
  };
}

const reportOf = ({ stdout }: Told): Report => JSON.parse(stdout) as Report;
const blocking = (told: Told): readonly string[] =>
  reportOf(told).findings.flatMap((one) => (one.blocking ? [`${one.path}:${one.startLine} ${one.ruleId}`] : []));

const changed = (): ReturnType<typeof repo> => {
  const made = repo({ "docker/docker-compose.yaml": SAFE, "README.md": "# Stack\n" });
  made.stage({ "docker/docker-compose.yaml": OPENED, "docker/.env": ENV });
  return made;
};
const BLOCKED = [
  "docker/.env:1 env-file-committed",
  "docker/.env:2 openai-key-project",
  "docker/.env:3 dashscope-key-hex",
  "docker/docker-compose.yaml:2 compose-runs-as-root",
  "docker/docker-compose.yaml:2 compose-user-missing",
  "docker/docker-compose.yaml:15 compose-datastore-port-public",
];

test("scan --staged blocks what is about to be committed, each line named, and prints no secret in any format", async () => {
  const { path: cwd, git } = changed();
  const told = await stackgate(["scan", "--staged", "--format", "json"], { cwd });
  assert.equal(told.code, 1);
  assert.deepEqual(blocking(told), BLOCKED);
  for (const finding of reportOf(told).findings) assert.equal(finding.exposure, "staged");
  for (const format of ["text", "json", "sarif", "github"]) {
    const { stdout, stderr, code } = await stackgate(["scan", "--staged", "--verbose", "--format", format], { cwd });
    assert.equal(code, 1, format);
    for (const secret of [OPENAI, QWEN, OPENAI.slice(8, 40)]) assert.ok(!`${stdout}${stderr}`.includes(secret), format);
  }
  git("rm", "-q", "--cached", "docker/.env");
  git("reset", "-q", "--", "docker/docker-compose.yaml");
  const clean = await stackgate(["scan", "--staged"], { cwd });
  assert.deepEqual(clean, {
    code: 0,
    stdout:
      "! nothing to judge  (0 files, 0 B, 0.05 s)\n  Nothing is staged: git add puts into the next commit what is to be judged.\n",
    stderr: "",
  });
});

test("scan gives the same bytes for the same input, wherever it lies", async () => {
  const reports = await Promise.all(
    [changed(), changed()].map(({ path: cwd }) => stackgate(["scan", "--format", "json"], { cwd })),
  );
  assert.equal(reports[0]?.stdout, reports[1]?.stdout);
  assert.notEqual(reports[0]?.stdout, "");
});

test("scan judges the files that git tracks, from any folder; --no-git any files", async () => {
  const { path: top, write } = repo({ "src/a.ts": KEY_FILE, "docs/b.md": "text\n" });
  write({ "untracked.ts": KEY_FILE });
  assert.deepEqual(blocking(await stackgate(["scan", "--format", "json"], { cwd: join(top, "docs") })), [
    "src/a.ts:1 openai-key-project",
  ]);
  assert.deepEqual(blocking(await stackgate(["scan", "docs", "--format", "json"], { cwd: top })), []);
  assert.deepEqual(blocking(await stackgate(["scan", "--no-git", "--format", "json"], { cwd: top })), [
    "src/a.ts:1 openai-key-project",
    "untracked.ts:1 openai-key-project",
  ]);
});

test("scan --base judges every commit of a range, and nothing that was there before", async () => {
  const { path: cwd, git, commit } = repo({ "old.ts": KEY_FILE, "docker/docker-compose.yaml": OPENED });
  git("checkout", "-q", "-b", "topic");
  const brought = commit("oops", { "src/llm.ts": `// ${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", 2)}\n` });
  commit("taken out", { "src/llm.ts": "// nothing\n" });
  const told = await stackgate(["scan", "--base", "main", "--format", "json"], { cwd });
  assert.deepEqual(blocking(told), ["src/llm.ts:1 openai-key-project"]);
  const { findings, summary } = reportOf(told);
  assert.equal(findings.find((one) => one.blocking)?.commit, brought);
  assert.deepEqual([summary.base, summary.head], [git("rev-parse", "main"), git("rev-parse", "topic")]);
  const unrelated = repo({ "old.ts": KEY_FILE, "docker/docker-compose.yaml": OPENED });
  unrelated.git("checkout", "-q", "-b", "topic");
  unrelated.commit("words", { "README.md": "# Stack\n" });
  assert.equal((await stackgate(["scan", "--base", "main", "--head", "topic"], { cwd: unrelated.path })).code, 0);
});

test("scan --stdin judges one text under the name that is given", async () => {
  const told = await stackgate(["scan", "--stdin", "--stdin-path", "docker/.env", "--format", "json"], {
    cwd: "/",
    stdin: ENV,
  });
  assert.equal(told.code, 1);
  assert.deepEqual(blocking(told), BLOCKED.slice(0, 3));
});

const incomplete: readonly {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd: () => string;
  readonly says: RegExp;
}[] = [
  { name: "outside of a repository", argv: ["scan"], cwd: () => folder(), says: /is not in a git repository/ },
  {
    name: "--staged outside of a repository",
    argv: ["scan", "--staged"],
    cwd: () => folder(),
    says: /is not in a git repository/,
  },
  {
    name: "a ref that is not there",
    argv: ["scan", "--base", "nowhere"],
    cwd: () => repo({ a: "a" }).path,
    says: /`nowhere` is not in this clone/,
  },
  {
    name: "a path that is not there",
    argv: ["scan", "nothing"],
    cwd: () => repo({ a: "a" }).path,
    says: /Expected a file or folder at `nothing`/,
  },
  {
    name: "a policy file that is not there",
    argv: ["scan", "--config", "p.yml"],
    cwd: () => repo({ a: "a" }).path,
    says: /Expected `p\.yml` to be a policy file but reading it failed \(there is no such file or folder\)/,
  },
  {
    name: "a policy with a typo",
    argv: ["scan"],
    cwd: () => repo({ ".stackgate.yml": "fail-on: hihg\n" }).path,
    says: /\.stackgate\.yml:1:10: .* did you mean `high`\?/,
  },
  {
    name: "a policy for a rule that is none",
    argv: ["scan"],
    cwd: () => repo({ ".stackgate.yml": "gates: {compose-priviledged: off}\n" }).path,
    says: /did you mean `compose-privileged`\?/,
  },
  {
    name: "a policy that is a link",
    argv: ["scan"],
    cwd: () => repo({ ".stackgate.yml": { link: "a" }, a: POLICY }).path,
    says: /links are not followed/,
  },
  {
    name: "a place for the report that is a folder",
    argv: ["scan", "--output", "."],
    cwd: () => repo({ a: "a" }).path,
    says: /Expected to write the report to `\.` but that failed \(it is a folder\)/,
  },
  {
    name: "a place for the report that is nowhere",
    argv: ["scan", "--output", "no/where.json"],
    cwd: () => repo({ a: "a" }).path,
    says: /no\/where\.json` but that failed \(there is no such file or folder\)/,
  },
];

for (const { name, argv, cwd, says } of incomplete) {
  test(`scan ends with 2 and one message: ${name}`, async () => {
    const { code, stdout, stderr } = await stackgate(argv, { cwd: cwd() });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, says);
    assert.match(stderr, /^stackgate: [^\n]+\n$/);
  });
}

test("scan that could not be done still gives a machine its report", async () => {
  const { code, stdout, stderr } = await stackgate(["scan", "--format", "json"], { cwd: folder() });
  const report = JSON.parse(stdout) as Report;
  assert.deepEqual([code, report.summary.verdict, report.problems[0]?.code], [2, "error", "not-a-repository"]);
  assert.match(stderr, /is not in a git repository/);
});

test("scan takes the policy at the top of the working tree, of a range the base's, and what the options say before both", async () => {
  const { path: cwd, commit, git, write } = repo({ "docs/a.md": "a\n" });
  git("checkout", "-q", "-b", "topic");
  commit("leak", { "src/a.ts": KEY_FILE, ".stackgate.yml": POLICY });
  const codes = async (...argvs: readonly (readonly string[])[]): Promise<readonly number[]> =>
    Promise.all(argvs.map(async (argv) => (await stackgate(["scan", ...argv], { cwd: join(cwd, "docs") })).code));
  assert.deepEqual(await codes([], ["--no-config"], ["--fail-on", "high"], ["--base", "main"]), [0, 1, 1, 1]);
  git("checkout", "-q", "main");
  commit("policy", { ".stackgate.yml": POLICY });
  git("checkout", "-q", "topic");
  assert.deepEqual(await codes(["--base", "main"], ["--base", "main", "--no-config"]), [0, 1]);
  write({ "strict.yml": "fail-on: high\n", ".stackgate.yml": undefined });
  assert.deepEqual(await codes(["--config", "../strict.yml"], [], ["--fail-on", "never"]), [1, 1, 0]);
});

test("scan lists what an exception accepts, and does not block it", async () => {
  const { path: cwd, write } = repo({ "src/a.ts": KEY_FILE });
  const allow = (until: string): void =>
    write({
      ".stackgate.yml": `allow:\n  - rule: openai-key-project\n    path: src/**\n    reason: sample\n    until: ${until}\n`,
    });
  allow("2026-11-24");
  const told = await stackgate(["scan", "--format", "json"], { cwd });
  assert.equal(told.code, 0);
  assert.match(told.stdout, /"accepted":\{"reason":"sample","until":"2026-11-24","by":"policy"\}/);
  allow("2026-11-23");
  assert.equal((await stackgate(["scan"], { cwd })).code, 1, "its last day is over");
});

test("scan --output writes the whole report to a file, replaces a link, and says the verdict on stderr", async () => {
  const { path: cwd } = repo({ "src/a.ts": KEY_FILE });
  const out = folder();
  writeFileSync(join(out, "victim"), "kept");
  symlinkSync(join(out, "victim"), join(out, "report.json"));
  const told = await stackgate(["scan", "--format", "json", "--output", join(out, "report.json")], { cwd });
  assert.deepEqual([told.code, told.stdout], [1, ""]);
  assert.match(told.stderr, /^✖ blocked {2}1 critical {2}\(/);
  assert.equal((JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report).findings.length, 1);
  assert.equal(readFileSync(join(out, "victim"), "utf8"), "kept");
  assert.deepEqual(readdirSync(out).sort(), ["report.json", "victim"], "no draft is left");
  mkdirSync(join(out, "taken"));
  assert.equal((await stackgate(["scan", "--output", join(out, "taken")], { cwd })).code, 2);
  assert.deepEqual(readdirSync(out).sort(), ["report.json", "taken", "victim"]);
  assert.ok(!existsSync(join(cwd, "report.json")));
});

test("scan writes to what is no file as it is", async () => {
  const { path: cwd } = repo({ a: "a" });
  assert.equal((await stackgate(["scan", "--output", "/dev/null"], { cwd })).code, 0);
  assert.ok(existsSync("/dev/null"));
});

test("scan speaks Chinese by --lang and by the locale", async () => {
  const { path: cwd } = changed();
  assert.match((await stackgate(["scan", "--staged", "--lang", "zh"], { cwd })).stdout, /✖ 已阻止 {2}3 个严重/);
  assert.match((await stackgate(["scan", "--staged"], { cwd, env: { LC_ALL: "zh_CN.UTF-8" } })).stdout, /修复 {2}/);
  assert.match((await stackgate(["scan"], { cwd: folder(), env: { LANG: "zh_CN.UTF-8" } })).stderr, /不在 Git 仓库中/);
});

test("scan tells a user that is gone once, with what the other rule says of it", async () => {
  const { path: cwd } = changed();
  const { stdout } = await stackgate(["scan", "--staged"], { cwd });
  const about = stdout.split("\n").filter((line) => /user 1001/.test(line));
  assert.equal(about.length, 2, stdout);
  assert.match(about[0] ?? "", /^✖ medium {2}Service api no longer runs as user 1001 +compose-runs-as-root$/);
  assert.match(about[1] ?? "", /^ {4}also {2}Service api lost its user 1001 {2}compose-user-missing$/);
});

test("scan -q gives a line a finding", async () => {
  const { path: cwd } = changed();
  const { stdout } = await stackgate(["scan", "--staged", "-q"], { cwd });
  assert.match(stdout, /^docker\/\.env blocks critical env-file-committed .*\n/);
  for (const line of stdout.trim().split("\n"))
    assert.match(line, /^docker\/\S+ blocks (?:critical|high|medium|low) [a-z-]+ \S/);
});

test("scan judges the first commit of a repository against nothing", async () => {
  const { path: cwd, stage } = repo();
  stage({ "docker/.env": ENV });
  assert.deepEqual(blocking(await stackgate(["scan", "--staged", "--format", "json"], { cwd })), BLOCKED.slice(0, 3));
});

test("scan --all-rules tells what is off by default too", async () => {
  const cwd = folder();
  writeInto(cwd, { "docker-compose.yaml": SAFE });
  const count = async (...argv: readonly string[]): Promise<number> =>
    reportOf(await stackgate(["scan", "--no-git", "--format", "json", ...argv], { cwd })).findings.length;
  assert.ok((await count("--all-rules")) > (await count()));
});

test("scan of a path in another repository judges it there, by the policy of that one", async () => {
  const other = repo({ "src/llm.ts": KEY_FILE, ".stackgate.yml": "version: 1\nfail-on: never\n" }).path;
  const here = repo({ "a.txt": "a\n" }).path;
  for (const [cwd, path] of [
    [here, join(other, "src")],
    [folder(), join(other, "src", "llm.ts")],
    [join(other, ".."), join(other, "src")],
  ] as const) {
    const told = await stackgate(["scan", path, "--format", "json"], { cwd });
    assert.deepEqual([told.stderr, told.code], ["", 0]);
    assert.deepEqual(
      reportOf(told).findings.map((one) => `${one.path}:${one.startLine} ${one.ruleId}`),
      ["src/llm.ts:1 openai-key-project"],
    );
  }
  const mixed = await stackgate(["scan", "a.txt", join(other, "src")], { cwd: here });
  assert.equal(mixed.code, 2);
  assert.match(mixed.stderr, /inside the repository but `.*src` lies outside/);
  const nowhere = await stackgate(["scan", join(other, "nowhere")], { cwd: here });
  assert.equal(nowhere.code, 2);
});
