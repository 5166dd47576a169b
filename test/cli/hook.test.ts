import assert from "node:assert/strict";
import { test } from "node:test";
import { folder, type Repository, repo, repositoryAt } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const keyOf = (seed: number): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", seed);
const KEY = keyOf(0);
const KEY_FILE = `export const key = "${KEY}";\n`;
const ZERO = "0".repeat(40);

function isClosed({ stdout }: Told, name: string): void {
  assert.ok(stdout.endsWith(`\nstackgate hook ${name}: end\n`), stdout);
}

const first = ({ stdout }: Told): string => stdout.split("\n")[0] ?? "";

for (const name of ["pre-commit", "pre-merge-commit"]) {
  test(`hook ${name} says the verdict first, the closing line last, and judges the index`, async () => {
    const { path: cwd, stage, write } = repo({ "README.md": "# Stack\n" });
    write({ "src/a.ts": KEY_FILE });
    const untouched = await stackgate(["hook", name], { cwd });
    assert.equal(untouched.code, 0, "the working tree is not judged");
    assert.equal(first(untouched), "✔ stackgate: nothing to check");
    isClosed(untouched, name);
    stage({ "src/a.ts": KEY_FILE });
    write({ "src/a.ts": "nothing\n" });
    const blocked = await stackgate(["hook", name], { cwd });
    assert.equal(blocked.code, 1, "the index is");
    assert.match(first(blocked), /^stackgate: (?:commit|merge) blocked: OpenAI project key in src\/a\.ts:1$/);
    isClosed(blocked, name);
    stage({ "src/a.ts": "nothing\n" });
    const clean = await stackgate(["hook", name], { cwd });
    assert.deepEqual(clean, {
      code: 0,
      stdout: `✔ stackgate: 1 staged file clean (0.05 s)\nstackgate hook ${name}: end\n`,
      stderr: "",
    });
  });
}

test("hook speaks Chinese by the locale, in colour where git's stderr is a terminal", async () => {
  const { path: cwd, stage } = repo({ a: "a" });
  stage({ "src/a.ts": KEY_FILE });
  const told = await stackgate(["hook", "pre-commit"], { cwd, env: { LANG: "zh_CN.UTF-8" }, columns: 80 });
  assert.equal(first(told), "stackgate：已阻止提交：src/a.ts:1：OpenAI 项目密钥");
  assert.match(told.stdout, /\x1b\[31m✖ 已阻止/);
  isClosed(told, "pre-commit");
});

test("hook that could not look says so in its first line, ends with 2 and without the closing line", async () => {
  for (const [name, says] of [
    ["pre-commit", "commit"],
    ["pre-merge-commit", "merge"],
    ["pre-push", "push"],
  ] as const) {
    const { code, stdout, stderr } = await stackgate(["hook", name], { cwd: folder() });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(
      stderr,
      new RegExp(
        `^stackgate: ${says} stopped: nothing was checked\\nstackgate: .* is not in a git repository[^\\n]*\\n$`,
      ),
    );
  }
});

/** A clone whose remote has `main`, with a topic branch that is checked out. */
function clone(): Repository {
  const remote = repo({ "README.md": "# Stack\n", "old.ts": `// ${keyOf(9)}\n` });
  const path = folder("clone");
  const local = repositoryAt(path);
  local.git("remote", "add", "origin", remote.path);
  local.git("fetch", "-q", "origin");
  local.git("checkout", "-q", "-B", "topic", "origin/main");
  return local;
}

async function push(
  local: Repository,
  lines: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Told> {
  return stackgate(["hook", "pre-push", "origin", "https://example.invalid/r.git"], {
    cwd: local.path,
    env,
    stdin: lines.map((line) => `${line}\n`).join(""),
  });
}

test("hook pre-push judges every commit that the remote has not", async () => {
  const local = clone();
  const [main, leak] = [local.git("rev-parse", "origin/main"), local.commit("leak", { "src/a.ts": KEY_FILE })];
  const head = local.commit("taken out", { "src/a.ts": "nothing\n" });
  const cases: readonly {
    readonly name: string;
    readonly lines: readonly string[];
    readonly code: number;
    readonly env?: Record<string, string>;
  }[] = [
    { name: "a new branch", lines: [`refs/heads/topic ${head} refs/heads/topic ${ZERO}`], code: 1 },
    { name: "a branch that the remote has", lines: [`refs/heads/topic ${head} refs/heads/topic ${main}`], code: 1 },
    {
      name: "a branch whose tip is not here",
      lines: [`refs/heads/topic ${head} refs/heads/topic ${"a".repeat(40)}`],
      code: 1,
    },
    { name: "what the remote has already", lines: [`refs/heads/other ${main} refs/heads/other ${ZERO}`], code: 0 },
    { name: "nothing behind the leak", lines: [`refs/heads/topic ${head} refs/heads/topic ${leak}`], code: 0 },
    { name: "a deletion", lines: [`(delete) ${ZERO} refs/heads/topic ${head}`], code: 0 },
    {
      name: "several refs, the last with the leak",
      lines: [`refs/heads/o ${main} refs/heads/o ${ZERO}`, `refs/heads/topic ${head} refs/heads/topic ${main}`],
      code: 1,
    },
    { name: "no lines, as under the pre-commit framework", lines: [], code: 1 },
    {
      name: "no lines, with the framework's range",
      lines: [],
      env: { PRE_COMMIT_FROM_REF: leak, PRE_COMMIT_TO_REF: head },
      code: 0,
    },
    {
      name: "no lines, and the branch that the framework names for what the remote has not",
      lines: [],
      env: { PRE_COMMIT_REMOTE_NAME: "origin", PRE_COMMIT_LOCAL_BRANCH: "refs/heads/topic" },
      code: 1,
    },
    {
      name: "no lines, and a branch of the framework that the remote has",
      lines: [],
      env: { PRE_COMMIT_REMOTE_NAME: "origin", PRE_COMMIT_LOCAL_BRANCH: "refs/remotes/origin/main" },
      code: 0,
    },
    {
      name: "no lines, and a commit of the framework that is not here",
      lines: [],
      env: { PRE_COMMIT_FROM_REF: leak, PRE_COMMIT_TO_REF: "b".repeat(40) },
      code: 2,
    },
    {
      name: "no lines, and a commit of the framework that is an option",
      lines: [],
      env: { PRE_COMMIT_FROM_REF: leak, PRE_COMMIT_TO_REF: "--all" },
      code: 2,
    },
    {
      name: "a commit that is not here",
      lines: [`refs/heads/topic ${"b".repeat(40)} refs/heads/topic ${ZERO}`],
      code: 2,
    },
    { name: "an id of another length", lines: [`refs/heads/topic ${head.slice(1)} refs/heads/topic ${ZERO}`], code: 2 },
    { name: "a line that is none", lines: ["refs/heads/topic"], code: 2 },
  ];
  for (const { name, lines, code, env } of cases) {
    const told = await push(local, lines, env);
    assert.equal(told.code, code, `${name}: ${told.stdout}${told.stderr}`);
    if (code !== 2) isClosed(told, "pre-push");
    if (code === 1) assert.match(first(told), /^stackgate: push blocked: OpenAI project key in src\/a\.ts:1$/, name);
    if (code === 0) assert.match(first(told), /^✔ stackgate: /, name);
  }
});

test("hook pre-push of a tag and of a branch without any remote branch judges from the first commit", async () => {
  const local = repo({ "src/a.ts": KEY_FILE });
  const head = local.commit("taken out", { "src/a.ts": "nothing\n" });
  local.git("tag", "-a", "v1", "-m", "one");
  for (const id of [head, local.git("rev-parse", "v1")]) {
    const told = await push(local, [`refs/x ${id} refs/x ${ZERO}`]);
    assert.equal(told.code, 1, told.stdout + told.stderr);
    assert.match(told.stdout, /in commit [0-9a-f]{7}/);
  }
});

test("hook pre-push does not blame a merge of two remote branches for either", async () => {
  const local = clone();
  const other = local.git(
    "commit-tree",
    "-p",
    "origin/main",
    "-m",
    "other",
    local.git("rev-parse", "origin/main^{tree}"),
  );
  local.git("checkout", "-q", "--detach", other);
  const leaked = local.commit("an old sin on the remote", { "src/b.ts": KEY_FILE });
  local.git("update-ref", "refs/remotes/origin/other", leaked);
  local.git("checkout", "-q", "topic");
  local.commit("words", { "docs/a.md": "words\n" });
  local.git("merge", "-q", "--no-edit", leaked);
  const told = await push(local, [`refs/heads/topic ${local.git("rev-parse", "HEAD")} refs/heads/topic ${ZERO}`]);
  assert.equal(told.code, 0, told.stdout + told.stderr);
});

test("hook pre-push of many tags and branches along one history walks it once", async () => {
  const local = repo({ "src/a.ts": KEY_FILE });
  const ids = Array.from({ length: 12 }, (_, i) => local.commit(`${i}`, { "src/a.ts": `${i}\n` }));
  const told = await push(
    local,
    ids.map((id, i) => `refs/tags/v${i} ${id} refs/tags/v${i} ${ZERO}`),
  );
  assert.equal(told.code, 1, told.stdout + told.stderr);
  assert.match(told.stdout, /\(13 commits, 13 files, /);
});

const received: readonly { readonly name: string; readonly stdin: (id: string) => string; readonly code: number }[] = [
  { name: "nothing on stdin", stdin: () => "", code: 2 },
  { name: "a line that is none", stdin: (id) => `${id} refs/heads/main\n`, code: 2 },
  { name: "an object that is not there", stdin: () => `${ZERO} ${"b".repeat(40)} refs/heads/x\n`, code: 2 },
  { name: "a deletion", stdin: (id) => `${id} ${ZERO} refs/heads/x\n`, code: 0 },
  { name: "a new name for what is there", stdin: (id) => `${ZERO} ${id} refs/heads/x\n`, code: 0 },
  { name: "an old commit that is lost", stdin: (id) => `${"c".repeat(40)} ${id} refs/heads/x\n`, code: 0 },
];

for (const { name, stdin, code } of received) {
  test(`hook pre-receive of ${name} ends with ${code}`, async () => {
    const { path: cwd, git } = repo({ "README.md": "# Stack\n" });
    const told = await stackgate(["hook", "pre-receive"], { cwd, stdin: stdin(git("rev-parse", "HEAD")) });
    assert.equal(told.code, code, told.stdout + told.stderr);
    if (code === 0) assert.equal(told.stdout, "✔ stackgate: nothing to check\nstackgate hook pre-receive: end\n");
    else assert.match(told.stderr, /^stackgate: push refused: not all of it could be checked\n/);
  });
}

test("hook update judges the one ref that git names", async () => {
  const { path: cwd, git, commit } = repo({ "README.md": "# Stack\n" });
  git("checkout", "-q", "--detach");
  const [old, id] = [git("rev-parse", "main"), commit("leak", { "src/a.ts": KEY_FILE })];
  git("checkout", "-q", "main");
  const told = await stackgate(["hook", "update", "refs/heads/main", old, id], { cwd });
  assert.equal(told.code, 1, told.stderr);
  assert.equal(first(told), "stackgate: push refused: OpenAI project key in src/a.ts:1");
  isClosed(told, "update");
  assert.equal((await stackgate(["hook", "update", "refs/heads/main"], { cwd })).code, 2);
  assert.equal((await stackgate(["hook", "update"], { cwd })).code, 2);
});
