import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { commitSource } from "../../src/source/commit.ts";
import { rangeSource } from "../../src/source/range.ts";
import { type Files, folder, type Repository, repo } from "../support/repo.ts";
import { collect, failure, texts } from "./collect.ts";

/** A repository with `base` on main, and `topic` checked out with a commit for each of the others. */
function branch(base: Files, ...commits: readonly Files[]): Repository {
  const made = repo(base);
  made.git("checkout", "-q", "-b", "topic");
  for (const [i, files] of commits.entries()) made.commit(`c${i}`, files);
  return made;
}

const range = (made: Repository, base = "main", head = "HEAD") =>
  collect(rangeSource({ cwd: made.path, env: made.env, base, head, exposure: "unpushed" }), [
    "a",
    "b",
    "new/name",
    "old",
  ]);

/** Ids of commits as their subjects. */
function named(made: Repository, lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line.replace(/@([0-9a-f]{40,})/, (_, id: string) => `@${made.git("log", "-1", "--format=%s", id)}`),
  );
}

interface Case {
  readonly name: string;
  readonly make: () => Repository;
  readonly told: readonly string[];
  readonly commits: number;
  readonly changed?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "head's own state against the merge base",
    make: () => branch({ a: "1\n", kept: "k\n" }, { a: "2\n", b: "new\n" }),
    told: [String.raw`a commit "2\n" was "1\n"`, String.raw`b commit "new\n"`],
    commits: 1,
  },
  {
    name: "what a commit on the way added and a later one removed",
    make: () => branch({ a: "1\n" }, { b: "secret\n" }, { b: undefined }),
    told: [String.raw`b commit @c0 "secret\n"`],
    commits: 2,
  },
  {
    name: "what a commit on the way altered and a later one put back",
    make: () => branch({ a: "1\n", z: "1\n" }, { a: "secret\n" }, { a: "1\n" }),
    told: [String.raw`a commit @c0 "secret\n" was "1\n"`],
    commits: 2,
  },
  {
    name: "each state of a file once, by its first commit",
    make: () => branch({ a: "1\n" }, { a: "x\n" }, { a: "y\n" }, { a: "x\n" }, { a: "z\n" }),
    told: [
      String.raw`a commit "z\n" was "1\n"`,
      String.raw`a commit @c0 "x\n" was "1\n"`,
      String.raw`a commit @c1 "y\n" was "1\n"`,
    ],
    commits: 4,
  },
  {
    name: "nothing of what only the base branch brought",
    make: () => {
      const made = branch({ a: "1\n" }, { b: "mine\n" });
      made.git("checkout", "-q", "main");
      made.commit("theirs", { a: "theirs\n", c: "theirs\n" });
      made.git("checkout", "-q", "topic");
      return made;
    },
    told: [String.raw`b commit "mine\n"`],
    commits: 1,
  },
  {
    name: "nothing of what the base branch brought and the branch merged in",
    make: () => {
      const made = branch({ a: "1\n" }, { b: "mine\n" });
      made.git("checkout", "-q", "main");
      made.commit("theirs", { a: "theirs\n", c: "theirs\n" });
      made.git("checkout", "-q", "topic");
      made.git("merge", "-q", "--no-ff", "-m", "merge", "main");
      return made;
    },
    told: [String.raw`b commit "mine\n"`],
    commits: 2,
  },
  {
    name: "what only a merge brought",
    make: () => {
      const made = branch({ a: "1\n" }, { b: "mine\n" });
      made.git("checkout", "-q", "main");
      made.commit("theirs", { c: "theirs\n" });
      made.git("checkout", "-q", "topic");
      made.git("merge", "-q", "--no-ff", "--no-commit", "main");
      made.stage({ evil: "secret\n", c: "altered\n" });
      made.commit("merge");
      made.commit("clean", { evil: undefined });
      return made;
    },
    told: [
      String.raw`b commit "mine\n"`,
      String.raw`c commit "altered\n" was "theirs\n"`,
      String.raw`evil commit @merge "secret\n"`,
    ],
    commits: 3,
  },
  {
    name: "what only a merge of three brought",
    make: () => {
      const made = branch({ a: "1\n" }, { b: "mine\n" });
      for (const other of ["x", "y"]) {
        made.git("checkout", "-q", "-b", other, "main");
        made.commit(other, { [other]: `${other}\n` });
      }
      made.git("checkout", "-q", "topic");
      made.git("merge", "-q", "--no-ff", "-m", "octopus", "x", "y");
      made.stage({ evil: "secret\n" });
      made.git("commit", "-q", "--amend", "--no-edit");
      made.commit("clean", { evil: undefined });
      return made;
    },
    told: [
      String.raw`b commit "mine\n"`,
      String.raw`evil commit @octopus "secret\n"`,
      String.raw`x commit "x\n"`,
      String.raw`y commit "y\n"`,
    ],
    commits: 5,
  },
  {
    name: "nothing of what either of two merge bases holds",
    make: () => {
      const made = branch({ a: "1\n" }, { mine: "1\n" });
      made.git("checkout", "-q", "main");
      made.commit("theirs", { theirs: "1\n" });
      const theirs = made.git("rev-parse", "main");
      const mine = made.git("rev-parse", "topic");
      made.git("merge", "-q", "--no-ff", "-m", "main takes topic", mine);
      made.git("checkout", "-q", "topic");
      made.git("merge", "-q", "--no-ff", "-m", "topic takes main", theirs);
      made.commit("then", { new: "2\n" });
      assert.equal(made.git("merge-base", "--all", "main", "topic").split("\n").length, 2);
      return made;
    },
    told: [String.raw`new commit "2\n"`],
    commits: 2,
  },
  {
    name: "a renamed file with what it was",
    make: () => branch({ old: "1\n2\n3\n" }, { old: undefined, "new/name": "1\n2\n3\n" }),
    told: [String.raw`new/name commit "1\n2\n3\n" was old "1\n2\n3\n"`],
    commits: 1,
    changed: ["new/name", "old"],
  },
  {
    name: "a file renamed by one commit and altered by another, with what it was",
    make: () =>
      branch({ old: "1\n" }, { old: undefined, "new/name": "1\n" }, { "new/name": "1\n2\n" }, { "new/name": "1\n3\n" }),
    told: [
      String.raw`new/name commit "1\n3\n" was old "1\n"`,
      String.raw`new/name commit @c0 "1\n" was old "1\n"`,
      String.raw`new/name commit @c1 "1\n2\n" was old "1\n"`,
    ],
    commits: 3,
    changed: ["new/name", "old"],
  },
  {
    name: "a link on the way, as text",
    make: () => branch({ a: "1\n" }, { link: { link: "/etc/secret" } }, { link: undefined }),
    told: [`link symlink @c0 "/etc/secret"`],
    commits: 2,
  },
  {
    name: "a file that became a link, and what it was on the way",
    make: () => branch({ a: "1\n" }, { a: { link: "x" } }, { a: "2\n" }),
    told: [String.raw`a commit "2\n" was "1\n"`, `a symlink @c0 "x"`],
    commits: 2,
  },
  { name: "nothing of an empty range", make: () => branch({ a: "1\n" }), told: [], commits: 0 },
  { name: "nothing of a commit without changes", make: () => branch({ a: "1\n" }, {}), told: [], commits: 1 },
  {
    name: "all of a branch that shares no commit with its base",
    make: () => {
      const made = repo({ a: "1\n" });
      made.git("checkout", "-q", "--orphan", "topic");
      made.git("rm", "-rfq", "--cached", ".");
      made.commit("root", { a: "2\n", b: "secret\n" });
      made.commit("then", { b: undefined });
      return made;
    },
    told: [String.raw`a commit "2\n"`, String.raw`b commit @root "secret\n"`],
    commits: 2,
  },
  {
    name: "what a root commit that was merged in brought",
    make: () => {
      const made = branch({ a: "1\n" }, { b: "1\n" });
      made.git("checkout", "-q", "--orphan", "other");
      made.git("rm", "-rfq", "--cached", ".");
      made.commit("root", { c: "secret\n" });
      made.commit("clean", { c: undefined, d: "1\n" });
      made.git("checkout", "-qf", "topic");
      made.git("merge", "-q", "--allow-unrelated-histories", "-m", "merge", "other");
      return made;
    },
    told: [String.raw`b commit "1\n"`, String.raw`c commit @root "secret\n"`, String.raw`d commit "1\n"`],
    commits: 4,
  },
  {
    name: "a repository of SHA-256",
    make: () => {
      const made = repo({}, "--object-format=sha256");
      made.commit("first", { a: "1\n" });
      made.git("checkout", "-q", "-b", "topic");
      made.commit("c0", { "sub/b": "secret\n" });
      made.commit("c1", { "sub/b": undefined, a: "2\n" });
      return made;
    },
    told: [String.raw`a commit "2\n" was "1\n"`, String.raw`sub/b commit @c0 "secret\n"`],
    commits: 2,
  },
];

for (const { name, make, told, commits, changed } of cases) {
  test(`rangeSource() gives ${name}`, async () => {
    const made = make();
    const found = await range(made);
    assert.deepEqual(named(made, found.told), told);
    assert.deepEqual(found.changedPaths, changed ?? [...new Set(told.map((line) => line.split(" ", 1)[0]))].sort());
    assert.deepEqual([found.coverage.commits, found.problems, found.skipped], [commits, [], []]);
    assert.deepEqual([found.base, found.head], [made.git("rev-parse", "main"), made.git("rev-parse", "HEAD")]);
    assert.ok(found.documents.every(({ exposure }) => exposure === "unpushed"));
  });
}

test("rangeSource() gives head and the merge base as wholes", async () => {
  const made = branch(
    { "compose.yaml": "base\n", a: "1\n", b: "1\n" },
    { b: "on the way\n", x: "gone\n" },
    { b: "2\n", x: undefined },
  );
  made.git("checkout", "-q", "main");
  made.commit("later on main", { a: "later\n", "compose.yaml": "later\n" });
  const { pair } = await range(made, "main", "topic");
  assert.deepEqual(texts(pair.base, "compose.yaml", "a", "b"), ["base\n", "1\n", "1\n"]);
  assert.deepEqual(texts(pair.head, "compose.yaml", "a", "b"), ["base\n", "1\n", "2\n"]);
  assert.deepEqual(pair.head.list(), ["a", "b", "compose.yaml"]);
  assert.deepEqual(pair.changedPaths, ["b"]);
});

test("rangeSource() of a criss-cross takes for the base what head has from either side", async () => {
  const made = cases.find(({ name }) => name.includes("two merge bases"))?.make() ?? assert.fail();
  const { pair } = await collect(
    rangeSource({ cwd: made.path, env: made.env, base: "main", head: "topic", exposure: "pushed" }),
  );
  assert.deepEqual(pair.base?.list(), ["a", "mine", "theirs"]);
  assert.deepEqual(pair.head.list(), ["a", "mine", "new", "theirs"]);
  assert.equal(pair.exposure, "pushed");
});

test("rangeSource() needs no working tree, and sees the whole repository from a folder of it", async () => {
  const made = branch({ "sub/a": "1\n", b: "1\n" }, { "sub/a": "2\n", b: "2\n" });
  const bare = join(folder(), "bare.git");
  made.git("clone", "-q", "--bare", made.path, bare);
  for (const cwd of [bare, join(made.path, "sub")]) {
    const { told } = await collect(
      rangeSource({ cwd, env: made.env, base: "main", head: "topic", exposure: "pushed" }),
    );
    assert.deepEqual(told, [String.raw`b commit "2\n" was "1\n"`, String.raw`sub/a commit "2\n" was "1\n"`]);
  }
});

test("rangeSource() peels annotated tags and takes any name of a commit", async () => {
  const made = branch({ a: "1\n" }, { a: "2\n" });
  made.git("tag", "-a", "-m", "release", "v1", "main");
  made.git("tag", "-a", "-m", "of a tag", "v1.1", "v1");
  for (const [base, head] of [
    ["v1.1", "topic"],
    ["HEAD~1", "HEAD"],
    ["refs/heads/main", made.git("rev-parse", "topic")],
  ] as const) {
    const found = await range(made, base, head);
    assert.deepEqual(found.told, [String.raw`a commit "2\n" was "1\n"`]);
    assert.equal(found.base, made.git("rev-parse", "main"));
  }
});

test("rangeSource() finds out whether a remote-tracking branch holds head", async () => {
  const made = branch({ a: "1\n" }, { a: "2\n" }, { b: "3\n" });
  const exposure = async (head: string): Promise<string> =>
    (await collect(rangeSource({ cwd: made.path, env: made.env, base: "main", head }))).pair.exposure;
  assert.equal(await exposure("topic"), "unpushed");
  made.git("update-ref", "refs/remotes/origin/topic", "topic~1");
  assert.deepEqual([await exposure("topic"), await exposure("topic~1")], ["unpushed", "pushed"]);
  made.git("update-ref", "refs/remotes/origin/topic", "topic");
  assert.equal(await exposure("topic"), "pushed");
});

const refused: readonly {
  readonly name: string;
  readonly base?: string;
  readonly head?: string;
  readonly code: string;
  readonly values?: object;
}[] = [
  {
    name: "a base that is not there",
    base: "origin/gone",
    code: "no-such-revision",
    values: { revision: "origin/gone", branch: "gone", option: "--base" },
  },
  {
    name: "a head that is not there",
    head: "refs/heads/gone",
    code: "no-such-revision",
    values: { revision: "refs/heads/gone", branch: "gone", option: "--head" },
  },
  {
    name: "a commit that is not there",
    base: "1".repeat(40),
    code: "no-such-commit",
    values: { revision: "1".repeat(40) },
  },
  { name: "a file's content for a base", base: "HEAD:a", code: "no-such-revision" },
  { name: "a range for a base", base: "main..topic", code: "no-such-revision" },
  { name: "an exclusion for a head", head: "^main", code: "no-such-revision" },
  {
    name: "an option for a base",
    base: "--output=stolen",
    code: "bad-revision",
    values: { revision: "--output=stolen" },
  },
  { name: "an option for a head", head: "-h", code: "bad-revision" },
  { name: "an empty base", base: "", code: "bad-revision" },
  { name: "two names in one", base: "main\nHEAD", code: "bad-revision" },
];

for (const { name, base, head, code, values } of refused) {
  test(`rangeSource() refuses ${name}`, async () => {
    const error = await failure(range(branch({ a: "1\n" }, { a: "2\n" }), base, head));
    assert.equal(error.code, code);
    if (values !== undefined) assert.deepEqual(error.values, values);
  });
}

test("rangeSource() refuses a folder that is in no repository", async () => {
  assert.equal((await failure(range({ ...repo(), path: folder() }))).code, "not-a-repository");
});

test("rangeSource() refuses a range that a shallow clone cuts, and takes one that it holds", async () => {
  const made = branch({ a: "1\n" }, { a: "2\n" }, { a: "3\n" }, { a: "4\n" });
  const shallow = (depth: number): Repository => {
    const path = join(folder(), "shallow");
    made.git("clone", "-q", "--no-single-branch", `--depth=${depth}`, pathToFileURL(made.path).href, path);
    return { ...made, path };
  };
  const cut = await failure(range(shallow(2), "origin/main", "origin/topic"));
  assert.deepEqual([cut.code, cut.values], ["shallow-gap", { base: "origin/main", head: "origin/topic" }]);
  const whole = await range(shallow(4), "origin/main", "origin/topic");
  assert.equal(whole.coverage.commits, 3);
  assert.equal((await failure(range(shallow(1), "origin/main~1", "origin/topic"))).code, "no-such-revision");
});

test("rangeSource() of a partial clone fetches nothing and says what it lacks", async () => {
  const made = branch({ a: "1\n" }, { b: "secret\n" }, { b: undefined, c: "3\n" });
  made.git("config", "uploadpack.allowFilter", "true");
  const path = join(folder(), "partial");
  made.git("clone", "-q", "--filter=blob:none", "-b", "topic", pathToFileURL(made.path).href, path);
  const { told, problems } = await range({ ...made, path }, "origin/main", "topic");
  assert.deepEqual(told, [String.raw`c commit "3\n"`]);
  // A git that knows how not to fetch says missing, an older one fails.
  assert.match(problems.join(), /^(?:missing|broken)-object b$/);
});

test("rangeSource() fails where a commit's tree is lost", async () => {
  const made = branch({ a: "1\n" }, { b: "secret\n" }, { b: undefined });
  const tree = made.git("rev-parse", "HEAD~1^{tree}");
  rmSync(join(made.path, ".git", "objects", tree.slice(0, 2), tree.slice(2)));
  const error = await failure(range(made));
  assert.deepEqual([error.code, error.values.command], ["git-failed", "diff-tree"]);
});

test("commitSource() gives all that a commit holds, without a base", async () => {
  const made = branch({ a: "1\n", "sub/b": "2\n", link: { link: "a" } }, { c: "later\n" });
  made.write({ a: "not committed\n" });
  const found = await collect(
    commitSource({ cwd: join(made.path, "sub"), env: made.env, head: "main", exposure: "pushed" }),
  );
  assert.deepEqual(found.told, [String.raw`a commit "1\n"`, `link symlink "a"`, String.raw`sub/b commit "2\n"`]);
  assert.deepEqual(found.changedPaths, ["a", "link", "sub/b"]);
  assert.deepEqual(
    [found.pair.base, found.pair.head.list(), found.head],
    [undefined, ["a", "sub/b"], made.git("rev-parse", "main")],
  );
  assert.equal(
    (await failure(collect(commitSource({ cwd: made.path, env: made.env, head: "gone", exposure: "pushed" })))).code,
    "no-such-revision",
  );
});
