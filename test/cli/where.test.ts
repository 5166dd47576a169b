// Secrets that stand in no file's content: messages, names, targets of links, addresses of submodules.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FORMATS } from "../../src/cli/options.ts";
import { folder, type Repository, repo, repositoryAt } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const keyOf = (seed: number): string => secretOf("sk-proj-{b64url:74}T3Blbk{cut}FJ{b64url:74}", seed);
const tokenOf = (seed: number): string => secretOf("ghp_{alnum:30}{crc62:4}", seed);
const KEY = keyOf(1);
const TOKEN = tokenOf(1);
const ZERO = "0".repeat(40);

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly blocking: boolean;
  readonly status?: string;
  readonly commit?: string;
  readonly message: string;
  readonly fix: string;
  readonly redacted?: string;
}

interface Report {
  readonly findings: readonly Finding[];
  readonly summary: {
    readonly coverage: { readonly documents: number; readonly skipped: readonly { path: string }[] };
  };
}

/** The JSON report; whatever the format, no key is told whole. */
async function scan(cwd: string, ...args: readonly string[]): Promise<Report> {
  for (const format of FORMATS) {
    const told = await stackgate(["scan", ...args, "--format", format, "--verbose"], { cwd });
    assertHidden(told);
  }
  const { stdout } = await stackgate(["scan", ...args, "--format", "json"], { cwd });
  return JSON.parse(stdout) as Report;
}

function assertHidden({ stdout, stderr }: Told): void {
  for (const key of [1, 2, 3].flatMap((seed) => [keyOf(seed), tokenOf(seed)])) {
    assert.ok(!(stdout + stderr).includes(key), `a key is told whole: ${(stdout + stderr).replaceAll(key, "KEY")}`);
  }
}

const places = ({ findings }: Report): readonly string[] =>
  findings.map(
    ({ ruleId, path, startLine, status, blocking }) =>
      `${ruleId} ${path.replace(/[0-9a-f]{12}/, "ID")}:${startLine} ${status ?? "-"} ${blocking ? "blocks" : ""}`,
  );

function topic(): Repository {
  const made = repo({ a: "1\n" });
  made.git("checkout", "-q", "-b", "topic");
  return made;
}

test("scan --base finds a key in a commit message, with its line and its commit, and no file is counted for it", async () => {
  const made = topic();
  const leak = made.commit(`fix\n\nwith key ${KEY}\n`);
  made.commit("later");
  const report = await scan(made.path, "--base", "main");
  assert.deepEqual(places(report), ["openai-key-project .git/commit/ID/message:3 introduced blocks"]);
  const [finding] = report.findings;
  assert.equal(finding?.commit, leak);
  assert.equal(finding?.path, `.git/commit/${leak.slice(0, 12)}/message`);
  assert.equal(finding?.startColumn, 10);
  assert.match(finding?.fix ?? "", /^Not pushed yet: write the message without it \(git commit --amend/);
  assert.equal(report.summary.coverage.documents, 0);
});

test("scan --base does not blame a range for the messages of its base", async () => {
  const made = repo({ a: "1\n" });
  made.commit(`key ${KEY}`);
  made.git("checkout", "-q", "-b", "topic");
  made.commit("clean", { a: "2\n" });
  assert.deepEqual(places(await scan(made.path, "--base", "main")), []);
});

test("scan --base finds a key in an author's name", async () => {
  const made = topic();
  made.git("commit", "-q", "--allow-empty", "-m", "m", `--author=${TOKEN} <a@example.org>`);
  assert.deepEqual(places(await scan(made.path, "--base", "main")), [
    "github-pat-classic .git/commit/ID/fields:3 introduced blocks",
  ]);
});

test("scan --head TAG finds a key in the tag's message, and of a tag of a tag in both", async () => {
  const made = topic();
  made.git("tag", "-a", "v1", "-m", `release\n\n${KEY}`);
  made.git("tag", "-a", "v2", "-m", `again ${TOKEN}`, "v1");
  const one = await scan(made.path, "--base", "main", "--head", "v1");
  assert.deepEqual(places(one), ["openai-key-project .git/tag/ID/message:3 introduced blocks"]);
  assert.match(one.findings[0]?.fix ?? "", /^Not pushed yet: make the tag again/);
  const both = places(await scan(made.path, "--base", "main", "--head", "v2"));
  assert.deepEqual(both.map((line) => line.split(" ")[0]).toSorted(), ["github-pat-classic", "openai-key-project"]);
});

test("hook pre-push finds a key in the message of a tag whose commit the remote has", async () => {
  const remote = repo({ a: "1\n" });
  const made = repositoryAt(folder("clone"));
  made.git("remote", "add", "origin", remote.path);
  made.git("fetch", "-q", "origin");
  made.git("checkout", "-q", "-B", "main", "origin/main");
  made.git("tag", "-a", "v1", "-m", `release ${KEY}`);
  const push = async (ref: string, there = ZERO): Promise<Told> =>
    stackgate(["hook", "pre-push", "origin", "url"], {
      cwd: made.path,
      stdin: `refs/tags/${ref} ${made.git("rev-parse", ref)} refs/tags/${ref} ${there}\n`,
    });
  const told = await push("v1");
  assertHidden(told);
  assert.equal(told.code, 1);
  assert.match(told.stdout, /^stackgate: push blocked: OpenAI project key in \.git\/tag\/[0-9a-f]{12}\/message:1\n/);
  const moved = made.git("rev-parse", "v1");
  made.git("tag", "-a", "-f", "v1", "-m", "release");
  assert.equal((await push("v1", moved)).code, 0, "the tag that takes its place says nothing");
  made.git("tag", "light");
  assert.equal((await push("light")).code, 0);
});

test("a key in a file's name is told about the whole file, and never printed whole", async () => {
  const made = topic();
  made.stage({ [`keys/${KEY}.txt`]: "x\n", [`dir-${TOKEN}/a.txt`]: "", "b.txt": "b\n" });
  const staged = await scan(made.path, "--staged");
  assert.deepEqual(places(staged).toSorted(), [
    `github-pat-classic dir-ghp_…${TOKEN.slice(-4)}/a.txt:1 introduced blocks`,
    `openai-key-project keys/sk-proj-…${KEY.slice(-4)}.txt:1 introduced blocks`,
  ]);
  for (const { startColumn, endColumn, message, fix, redacted } of staged.findings) {
    assert.deepEqual([startColumn, endColumn], [1, 1]);
    assert.match(message, /^The name of the file holds it/);
    assert.match(fix, /^Not committed yet: give the file another name/);
    assert.match(redacted ?? "", /…/);
  }
  const hook = await stackgate(["hook", "pre-commit"], { cwd: made.path });
  assertHidden(hook);
  assert.equal(hook.code, 1);
  assert.match(hook.stdout, /^stackgate: commit blocked: /);
  made.commit("names");
  assert.equal((await scan(made.path, "--base", "main")).findings.length, 2);
  assert.deepEqual(
    (await scan(made.path)).findings.map(({ status }) => status),
    [undefined, undefined],
    "without a base nothing has a status",
  );
});

test("a name that base has already is no news, a new one by a rename is, and so is one that only a commit on the way had", async () => {
  const old = `old-${TOKEN}.txt`;
  const made = repo({ [old]: "1\n2\n3\n" });
  made.git("checkout", "-q", "-b", "topic");
  made.commit("edit", { [old]: "1\n2\n4\n" });
  assert.deepEqual(places(await scan(made.path, "--base", "main")), []);
  const renamed = `new-${KEY}.txt`;
  made.git("mv", old, renamed);
  made.commit("rename");
  assert.equal((await scan(made.path, "--base", "main")).findings.length, 1);
  const before = made.git("rev-parse", "HEAD");
  made.git("mv", renamed, "clean.txt");
  made.commit("clean name");
  const [onTheWay, ...others] = (await scan(made.path, "--base", "main")).findings;
  assert.deepEqual([onTheWay?.commit, others], [before, []]);
});

test("a path with a key is masked wherever else a report names it", async () => {
  const made = topic();
  const name = `${KEY}/.env`;
  made.stage({
    [name]: `OPENAI_API_KEY=${keyOf(2)}\n`,
    [`${tokenOf(2)}/compose.yaml`]: "services: {a: {privileged: true, image: a}}\n",
  });
  const told = await scan(made.path, "--staged", "--all-rules");
  assert.ok(told.findings.some(({ ruleId }) => ruleId === "env-file-committed"));
  assert.ok(told.findings.some(({ ruleId }) => ruleId === "compose-privileged"));
  const policy = join(folder(), "p.yml");
  writeFileSync(policy, "version: 1\nexclude: ['*/compose.yaml']\n");
  const { summary } = await scan(made.path, "--staged", "--config", policy);
  assert.deepEqual(
    summary.coverage.skipped.map(({ path }) => path),
    [`ghp_…${tokenOf(2).slice(-4)}/compose.yaml`],
  );
});

test("an exception by path counts for a name by the whole of it", async () => {
  const made = topic();
  made.stage({
    [`fixtures/${KEY}.txt`]: "x\n",
    ".stackgate.yml": "version: 1\nallow: [{path: 'fixtures/*.txt', reason: sample}]\n",
  });
  const { findings } = await scan(made.path, "--staged");
  assert.deepEqual(
    findings.map(({ ruleId, blocking }) => [ruleId, blocking]).filter(([ruleId]) => ruleId !== "policy-change"),
    [["openai-key-project", false]],
  );
});

test("a key in the target of a link and in the address of a submodule is found", async () => {
  const made = topic();
  made.stage({
    link: { link: `/srv/${KEY}/data` },
    ".gitmodules": `[submodule "a"]\n\tpath = a\n\turl = https://x:${TOKEN}@github.com/a/a.git\n`,
  });
  const expected = [
    "github-pat-classic .gitmodules:3 introduced blocks",
    "openai-key-project link:1 introduced blocks",
  ];
  assert.deepEqual(places(await scan(made.path, "--staged")), expected);
  made.commit("both");
  assert.deepEqual(places(await scan(made.path, "--base", "main")), expected);
  assert.equal((await scan(made.path)).findings.length, 2);
});

test("hook commit-msg judges the message that git hands it", async () => {
  const made = topic();
  const file = join(made.path, ".git", "COMMIT_EDITMSG");
  const cut = "# ------------------------ >8 ------------------------";
  const cases: readonly { name: string; text: string; code: number; env?: Record<string, string>; line?: number }[] = [
    { name: "a key", text: `fix\n\n${KEY}\n`, code: 1, line: 3 },
    { name: "no key", text: "fix\n", code: 0 },
    { name: "a key behind comments", text: `fix\n# one\n# two\n${KEY}\n`, code: 1, line: 4 },
    { name: "a key in a comment, which git leaves out", text: `fix\n# ${KEY}\n`, code: 0 },
    {
      name: "a key in a comment that git keeps, since no editor was open",
      text: `# ${KEY}\n`,
      code: 1,
      env: { GIT_EDITOR: ":" },
    },
    { name: "the diff below the cut line", text: `fix\n${cut}\n-${KEY}\n`, code: 0 },
    { name: "what only looks like a cut line", text: `fix\n${cut}\n${KEY}\n`, code: 1, env: { GIT_EDITOR: ":" } },
  ];
  for (const { name, text, code, env = {}, line } of cases) {
    writeFileSync(file, text);
    const told = await stackgate(["hook", "commit-msg", ".git/COMMIT_EDITMSG"], { cwd: made.path, env });
    assertHidden(told);
    assert.equal(told.code, code, `${name}: ${told.stdout}${told.stderr}`);
    assert.match(told.stdout, /\nstackgate hook commit-msg: end\n$/);
    if (line !== undefined)
      assert.match(told.stdout, new RegExp(`^stackgate: commit blocked: .*COMMIT_EDITMSG:${line}\\n`));
    if (code === 0) assert.match(told.stdout, /^✔ stackgate: commit message clean/);
  }
  for (const args of [[], ["gone"]]) {
    const told = await stackgate(["hook", "commit-msg", ...args], { cwd: made.path });
    assert.deepEqual([told.code, told.stdout], [2, ""]);
    assert.match(told.stderr, /^stackgate: commit stopped: nothing was checked\n/);
  }
});
