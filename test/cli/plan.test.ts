import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type OwnerOptions, ownerServer } from "../support/github-owner.ts";
import { repo } from "../support/repo.ts";
import { stackgate, type Told } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "stackgate-plan-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const TOKEN = "the-token-that-nothing-may-say";
const OCTOBER = "2026-10-01T12:00:00Z";
const REPOSITORIES = [
  { full_name: "acme/api", size: 5 << 20 },
  { full_name: "acme/old", size: 100, archived: true, pushed_at: OCTOBER },
  { full_name: "acme/copy", size: 200, fork: true },
  { full_name: "acme/still", size: 300, pushed_at: OCTOBER },
  { full_name: "acme/new", size: 0, pushed_at: null, private: true },
];

/** `stackgate plan ARGV...` against a GitHub that has these repositories. */
async function plan(
  argv: readonly string[],
  { env = {}, ...options }: Partial<OwnerOptions> & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Told> {
  const server = await ownerServer({
    ...{ owner: "acme", type: "Organization", repositories: REPOSITORIES, token: TOKEN },
    ...options,
  });
  try {
    const access = { GITHUB_API_URL: `${server.url}/api/v3`, GITHUB_TOKEN: TOKEN, ...env };
    const told = await stackgate(["plan", ...argv], { cwd: folder, env: access });
    assert.deepEqual(server.violations, []);
    assert.ok(!`${told.stdout}${told.stderr}`.includes(TOKEN));
    return told;
  } finally {
    await server.close();
  }
}

const jobs = ({ stdout }: Told): readonly string[] =>
  (JSON.parse(stdout) as { include: readonly { work: string }[] }).include.map(({ work }) => work);

test("plan OWNER prints a matrix of all repositories, and tells what it is made of", async () => {
  const told = await plan(["acme"]);
  assert.equal(told.code, 0);
  assert.deepEqual(jobs(told), [
    "acme/api@1/3",
    "acme/api@2/3",
    "acme/api@3/3",
    "acme/copy@1/1 acme/new@1/1 acme/old@1/1 acme/still@1/1",
  ]);
  assert.equal(
    told.stderr,
    "Repositories of acme that the token sees: 5 (private: 1).\nJobs: 4, with 5.1 GiB in all and 1.7 GiB in the longest (each repository counts 16 MiB more, for its start).\n",
  );
});

test("plan leaves out what is asked for, counts it, and writes the list for the merge", async () => {
  const options = ["--no-archived", "--no-forks", "--pushed-since", "2026-10-15"];
  const told = await plan(["acme", ...options, "--target-bytes", "3G", "--output", "plan.json", "--list", "list.txt"]);
  assert.deepEqual([told.code, told.stdout], [0, ""]);
  assert.match(told.stderr, /^Left out: 3 \(archived: 1, forks: 1, without a push since 2026-10-15: 1\)\.$/m);
  assert.deepEqual(jobs({ ...told, stdout: readFileSync(join(folder, "plan.json"), "utf8") }), [
    "acme/api@1/2",
    "acme/api@2/2",
    "acme/new@1/1",
  ]);
  assert.equal(readFileSync(join(folder, "list.txt"), "utf8"), "acme/api 2\nacme/new 1\n");
});

test("plan with nothing left prints a matrix of no jobs", async () => {
  const told = await plan(["acme", "--pushed-since", "2026-11-20"], { repositories: REPOSITORIES.slice(0, 4) });
  assert.deepEqual([told.code, told.stdout], [0, '{"include":[]}\n']);
});

test("plan --history has as many shards as the objects are large", async () => {
  const { path, git } = repo({ "a.bin": randomBytes(3 << 20) });
  const whole = await stackgate(["plan", "--history"], { cwd: path });
  assert.deepEqual([whole.code, whole.stdout], [0, '{"include":[{"job":"001","shard":"1/1"}]}\n'], whole.stderr);
  git("repack", "-adq");
  const bytes = Number(/^size-pack: (\d+)$/m.exec(git("count-objects", "-v"))?.[1]) * 1024;
  const cut = await stackgate(["plan", "--history", path, "--target-bytes", "500K"], { cwd: folder });
  const { include } = JSON.parse(cut.stdout) as { include: readonly object[] };
  assert.equal(include.length, Math.ceil(bytes / 500 / 1024));
  assert.ok(include.length > 1);
  assert.deepEqual(include[1], { job: "002", shard: `2/${include.length}` });
  assert.match(cut.stderr, /^Shards: \d+, of a history with \d+\.\d MiB of objects\.$/m);
  const few = await stackgate(["plan", "--history", path, "--target-bytes", "1K", "--max-jobs", "4"], { cwd: folder });
  assert.equal((JSON.parse(few.stdout) as { include: readonly object[] }).include.length, 4);
  const pipeline = await stackgate(["plan", "--history", "--for", "gitlab"], { cwd: path });
  assert.deepEqual(Object.keys(JSON.parse(pipeline.stdout) as object), ["include", "stackgate 001"]);
});

test("plan --history counts what a repository borrows from another", async () => {
  const { path, git } = repo({ "a.bin": randomBytes(1 << 20) });
  git("repack", "-adq");
  const borrower = join(folder, "borrower");
  git("clone", "-q", "--bare", "--shared", path, borrower);
  const told = await stackgate(["plan", "--history", borrower, "--target-bytes", "100K"], { cwd: folder });
  assert.ok((JSON.parse(told.stdout) as { include: readonly object[] }).include.length > 1, told.stderr);
});

const refused: readonly {
  readonly name: string;
  readonly argv: readonly string[];
  readonly options?: Parameters<typeof plan>[1];
  readonly says: RegExp;
}[] = [
  { name: "nothing to plan", argv: [], says: /Expected `stackgate plan OWNER` or `stackgate plan --history \[PATH\]`/ },
  { name: "a name that is none", argv: ["acme/api"], says: /Expected the name of an organisation .* `acme\/api`/ },
  { name: "an option for an owner", argv: ["--no-forks"], says: /Expected `stackgate plan OWNER`/ },
  { name: "an owner's option for a history", argv: ["--history", "--no-forks"], says: /`--history` or `--no-forks`/ },
  { name: "more jobs than a matrix has", argv: ["acme", "--max-jobs", "257"], says: /at most 256.* found 257/ },
  { name: "a size that is none", argv: ["acme", "--target-bytes", "2X"], says: /500M or 2G but found `2X`/ },
  { name: "a size of nothing", argv: ["acme", "--target-bytes", "0"], says: /but found `0`/ },
  { name: "a day that is none", argv: ["acme", "--pushed-since", "2026-02-30"], says: /2026-02-30/ },
  {
    name: "a revision for a day",
    argv: ["acme", "--pushed-since", "main"],
    says: /day as YYYY-MM-DD but found `main`/,
  },
  { name: "another engine", argv: ["acme", "--for", "jenkins"], says: /one of github, gitlab/ },
  { name: "no token", argv: ["acme"], options: { env: { GITHUB_TOKEN: "" } }, says: /STACKGATE_TOKEN, GH_TOKEN/ },
  {
    name: "an API that is no address",
    argv: ["acme"],
    options: { env: { GITHUB_API_URL: "file:///etc" } },
    says: /Expected GITHUB_API_URL/,
  },
  { name: "an unknown owner", argv: ["nobody"], says: /no organisation or user `nobody` \(404\)/ },
  {
    name: "a spent rate limit",
    argv: ["acme"],
    options: {
      instead: (path) =>
        /repos\?/.test(path)
          ? { status: 403, headers: { "x-ratelimit-remaining": "0" }, text: '{"message":"API rate limit exceeded"}' }
          : undefined,
    },
    says: /rate limit is reached \(403\)/,
  },
  {
    name: "a name with control characters",
    argv: ["acme"],
    options: { repositories: [{ full_name: "acme/\u001b[2Jx", size: 1 }] },
    says: /gave `acme\/(?!\u001b).*` as a repository of `acme`/,
  },
  { name: "a folder that is no repository", argv: ["--history", folder], says: /repository/ },
];

for (const { name, argv, options, says } of refused)
  test(`plan refuses ${name}, and prints nothing`, async () => {
    const told = await plan(argv, options);
    assert.deepEqual([told.code, told.stdout], [2, ""]);
    assert.match(told.stderr, says);
    assert.ok(!told.stderr.includes("\u001b"));
  });

test("the token is the first that is set", async () => {
  for (const env of [
    { STACKGATE_TOKEN: TOKEN, GH_TOKEN: "b", GITHUB_TOKEN: "c" },
    { GH_TOKEN: TOKEN, GITHUB_TOKEN: "c" },
  ])
    assert.equal((await plan(["acme"], { env })).code, 0);
});

test("plan in Chinese", async () => {
  const told = await plan(["acme", "--lang", "zh"]);
  assert.match(told.stderr, /^acme：令牌可见 5 个仓库，其中 1 个为私有。$/m);
  assert.match((await plan(["acme", "--target-bytes", "2X", "--lang", "zh"])).stderr, /例如 500M 或 2G，实际为 `2X`/);
});
