import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stagedSource } from "../../src/source/staged.ts";
import { folder, type Repository, repo } from "../support/repo.ts";
import { collect, texts } from "./collect.ts";

interface Case {
  readonly name: string;
  /** Leaves a repository behind in which something is staged; may give another folder and more variables to scan in. */
  readonly make: () => Repository & { readonly cwd?: string; readonly variables?: Readonly<Record<string, string>> };
  readonly told: readonly string[];
  readonly changed?: readonly string[];
  readonly skipped?: readonly string[];
}

const staged = (first: Parameters<typeof repo>[0], then: (made: Repository) => void): Repository => {
  const made = repo(first);
  then(made);
  return made;
};

const cases: readonly Case[] = [
  {
    name: "the bytes of the index, not of the working tree",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.stage({ a: "2\n" });
        made.write({ a: "3\n", untracked: "4\n" });
      }),
    told: [String.raw`a index "2\n" was "1\n"`],
  },
  {
    name: "a new file, a changed one, and none that only went",
    make: () =>
      staged({ a: "1\n", gone: "2\n", kept: "3\n" }, (made) => made.stage({ a: "x\n", new: "y\n", gone: undefined })),
    told: [String.raw`a index "x\n" was "1\n"`, String.raw`new index "y\n"`],
    changed: ["a", "gone", "new"],
  },
  {
    name: "everything while HEAD is unborn",
    make: () => staged({}, (made) => made.stage({ a: "1\n", "sub/b": "2\n" })),
    told: [String.raw`a index "1\n"`, String.raw`sub/b index "2\n"`],
  },
  { name: "nothing while HEAD is unborn and nothing is staged", make: () => repo(), told: [] },
  {
    name: "nothing where nothing is staged",
    make: () => staged({ a: "1\n" }, (made) => made.write({ a: "2\n" })),
    told: [],
  },
  {
    name: "nothing of a file that is only meant to be added",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.write({ later: "secret\n" });
        made.git("add", "-N", "later");
      }),
    told: [],
  },
  {
    name: "nothing of one that is only meant to be added while HEAD is unborn",
    make: () =>
      staged({}, (made) => {
        made.write({ later: "secret\n" });
        made.git("add", "-N", "later");
      }),
    told: [`later index ""`],
  },
  {
    name: "a file that the working tree is told to leave out",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.stage({ a: "2\n" });
        made.git("update-index", "--skip-worktree", "a");
        made.write({ a: undefined });
      }),
    told: [String.raw`a index "2\n" was "1\n"`],
  },
  {
    name: "a file that is assumed unchanged",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.stage({ a: "2\n" });
        made.git("update-index", "--assume-unchanged", "a");
      }),
    told: [String.raw`a index "2\n" was "1\n"`],
  },
  {
    name: "an empty file beside others",
    make: () => staged({ a: "1\n" }, (made) => made.stage({ empty: "", b: "2\n" })),
    told: [String.raw`b index "2\n"`, `empty index ""`],
  },
  {
    name: "nothing of a change of mode alone",
    make: () => staged({ a: "1\n" }, (made) => made.git("update-index", "--chmod=+x", "a")),
    told: [],
  },
  {
    name: "a link's target as text",
    make: () => staged({ a: "1\n" }, (made) => made.stage({ link: { link: "../outside" } })),
    told: [`link symlink "../outside"`],
  },
  {
    name: "a file that became a link, and a link that became a file",
    make: () =>
      staged({ a: "1\n", link: { link: "a" } }, (made) => made.stage({ a: { link: "/etc/passwd" }, link: "plain\n" })),
    told: [`a symlink "/etc/passwd"`, String.raw`link index "plain\n"`],
  },
  {
    name: "a link that was pointed elsewhere, with its old target",
    make: () => staged({ link: { link: "a" } }, (made) => made.stage({ link: { link: "b" } })),
    told: [`link symlink "b" was "a"`],
  },
  {
    name: "a renamed file with what it was",
    make: () => staged({ "old/a": "1\n2\n" }, (made) => made.git("mv", "old", "new")),
    told: [String.raw`new/a index "1\n2\n" was old/a "1\n2\n"`],
    changed: ["new/a", "old/a"],
  },
  {
    name: "a moved and altered file with what it was, by its name",
    make: () =>
      staged({ "old/.env": "A=1\n", b: "2\n" }, (made) =>
        made.stage({ "old/.env": undefined, "new/.env": "A=1\nB=2\n" }),
      ),
    told: [String.raw`new/.env index "A=1\nB=2\n" was old/.env "A=1\n"`],
    changed: ["new/.env", "old/.env"],
  },
  {
    name: "no renamed one where several of its name went",
    make: () =>
      staged({ "x/e": "1\n", "y/e": "2\n" }, (made) =>
        made.stage({ "x/e": undefined, "y/e": undefined, "z/e": "3\n" }),
      ),
    told: [String.raw`z/e index "3\n"`],
    changed: ["x/e", "y/e", "z/e"],
  },
  {
    name: "a file where a folder was",
    make: () => staged({ "a/b": "1\n" }, (made) => made.stage({ "a/b": undefined, a: "2\n" })),
    told: [String.raw`a index "2\n"`],
    changed: ["a", "a/b"],
  },
  {
    name: "a submodule as skipped",
    make: () =>
      staged({ a: "1\n" }, (made) => made.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`)),
    told: [],
    changed: ["lib"],
    skipped: ["submodule lib"],
  },
  {
    name: "a submodule that settings hide, as skipped",
    make: () =>
      staged(
        { a: "1\n", ".gitmodules": '[submodule "lib"]\n\tpath = lib\n\turl = ./lib\n\tignore = all\n' },
        (made) => {
          made.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`);
          made.git("config", "submodule.lib.ignore", "all");
          made.git("config", "diff.ignoreSubmodules", "all");
        },
      ),
    told: [],
    changed: ["lib"],
    skipped: ["submodule lib"],
  },
  {
    name: "a file that stands where a submodule was",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`);
        made.commit("submodule");
        made.git("rm", "-q", "--cached", "lib");
        made.stage({ lib: "2\n" });
      }),
    told: [String.raw`lib index "2\n"`],
  },
  {
    name: "each side of a conflict that HEAD does not hold",
    make: () => conflict(),
    told: [
      String.raw`a index #1 "1\n" was "ours\n"`,
      String.raw`a index #3 "theirs\n" was "ours\n"`,
      String.raw`b index "theirs\n"`,
    ],
  },
  {
    name: "both sides of a conflict over a new file",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.git("checkout", "-q", "-b", "topic");
        made.commit("theirs", { new: "theirs\n" });
        made.git("checkout", "-q", "main");
        made.commit("ours", { new: "ours\n" });
        assert.throws(() => made.git("merge", "topic"));
      }),
    told: [String.raw`new index #3 "theirs\n" was "ours\n"`],
  },
  {
    name: "a conflict over a file that HEAD removed",
    make: () =>
      staged({ a: "1\n", b: "1\n" }, (made) => {
        made.git("checkout", "-q", "-b", "topic");
        made.commit("theirs", { a: "theirs\n" });
        made.git("checkout", "-q", "main");
        made.commit("ours", { a: undefined });
        assert.throws(() => made.git("merge", "topic"));
      }),
    told: [String.raw`a index #1 "1\n"`, String.raw`a index #3 "theirs\n"`],
  },
  {
    name: "a split index",
    make: () =>
      staged({ a: "1\n", b: "2\n" }, (made) => {
        made.git("update-index", "--split-index");
        made.stage({ a: "x\n" });
      }),
    told: [String.raw`a index "x\n" was "1\n"`],
  },
  {
    name: "an index of version 4",
    make: () =>
      staged({ a: "1\n" }, (made) => {
        made.git("update-index", "--index-version", "4");
        made.stage({ a: "x\n" });
      }),
    told: [String.raw`a index "x\n" was "1\n"`],
  },
  {
    name: "a sparse index",
    make: () =>
      staged({ "in/a": "1\n", "out/deep/b": "2\n" }, (made) => {
        made.git("sparse-checkout", "init", "--cone", "--sparse-index");
        made.git("sparse-checkout", "set", "in");
        made.stage({ "in/a": "x\n" });
      }),
    told: [String.raw`in/a index "x\n" was "1\n"`],
  },
  {
    name: "the whole repository from a folder of it",
    make: () => {
      const made = staged({ "sub/a": "1\n", b: "2\n" }, (inner) => inner.stage({ "sub/a": "x\n", b: "y\n" }));
      return { ...made, cwd: join(made.path, "sub") };
    },
    told: [String.raw`b index "y\n" was "2\n"`, String.raw`sub/a index "x\n" was "1\n"`],
  },
  {
    name: "the whole repository from a folder of it, conflict or not",
    make: () => {
      const made = conflict();
      made.stage({ "sub/c": "3\n" });
      return { ...made, cwd: join(made.path, "sub") };
    },
    told: [
      ...[String.raw`a index #1 "1\n" was "ours\n"`, String.raw`a index #3 "theirs\n" was "ours\n"`],
      ...[String.raw`b index "theirs\n"`, String.raw`sub/c index "3\n" was "1\n"`],
    ],
  },
  {
    name: "another working tree of the repository",
    make: () => {
      const made = repo({ a: "1\n" });
      const cwd = join(folder(), "tree");
      made.git("worktree", "add", "-q", "-b", "other", cwd);
      writeFileSync(join(cwd, "a"), "x\n");
      execFileSync("git", ["add", "a"], { cwd, env: made.env });
      return { ...made, cwd };
    },
    told: [String.raw`a index "x\n" was "1\n"`],
  },
  {
    name: "the index that GIT_INDEX_FILE names",
    make: () => {
      const made = staged({ a: "1\n" }, (inner) => inner.stage({ a: "in the usual one\n" }));
      const other = join(made.path, ".git", "other-index");
      const env = { ...made.env, GIT_INDEX_FILE: other };
      execFileSync("git", ["read-tree", "HEAD"], { cwd: made.path, env });
      made.write({ b: "2\n" });
      execFileSync("git", ["add", "b"], { cwd: made.path, env });
      return { ...made, variables: { GIT_INDEX_FILE: other } };
    },
    told: [String.raw`b index "2\n"`],
  },
  {
    name: "the index that a relative GIT_INDEX_FILE names, from a folder below",
    make: () => {
      const made = staged({ "sub/a": "1\n" }, (inner) => inner.stage({ "sub/a": "2\n" }));
      return { ...made, cwd: join(made.path, "sub"), variables: { GIT_INDEX_FILE: ".git/index" } };
    },
    told: [String.raw`sub/a index "2\n" was "1\n"`],
  },
  {
    name: "the repository that GIT_DIR and GIT_WORK_TREE name",
    make: () => {
      const made = staged({ a: "1\n" }, (inner) => inner.stage({ a: "2\n" }));
      return { ...made, cwd: folder(), variables: { GIT_DIR: join(made.path, ".git"), GIT_WORK_TREE: made.path } };
    },
    told: [String.raw`a index "2\n" was "1\n"`],
  },
  {
    name: "a repository of SHA-256",
    make: () => {
      const made = repo({}, "--object-format=sha256");
      made.commit("first", { a: "1\n", "sub/b": "2\n" });
      made.stage({ a: "x\n", empty: "" });
      return made;
    },
    told: [String.raw`a index "x\n" was "1\n"`, `empty index ""`],
  },
  {
    name: "objects that only an alternate has",
    make: () => {
      const made = repo({ a: "1\n" });
      const path = join(folder(), "borrower");
      made.git("clone", "-q", "--shared", made.path, path);
      writeFileSync(join(path, "a"), "x\n");
      execFileSync("git", ["add", "a"], { cwd: path, env: made.env });
      return { ...made, cwd: path };
    },
    told: [String.raw`a index "x\n" was "1\n"`],
  },
];

function conflict(): Repository {
  return staged({ a: "1\n", "sub/c": "1\n" }, (made) => {
    made.git("checkout", "-q", "-b", "topic");
    made.commit("theirs", { a: "theirs\n", b: "theirs\n" });
    made.git("checkout", "-q", "main");
    made.commit("ours", { a: "ours\n" });
    assert.throws(() => made.git("merge", "topic"));
    made.write({ a: "settled, but not staged\n" });
  });
}

for (const { name, make, told, changed, skipped = [] } of cases) {
  test(`stagedSource() gives ${name}`, async () => {
    const { path, env, cwd = path, variables } = make();
    const found = await collect(stagedSource({ cwd, env: { ...env, ...variables } }));
    assert.deepEqual(found.told, told);
    assert.deepEqual(found.changedPaths, changed ?? [...new Set(told.map((line) => line.split(" ", 1)[0]))].sort());
    assert.deepEqual(found.skipped, skipped);
    assert.deepEqual(found.problems, []);
    assert.ok(found.documents.every(({ exposure }) => exposure === "staged"));
  });
}

test("stagedSource() gives base and head as wholes", async () => {
  const made = repo({
    "compose.yaml": "services: {}\n",
    "app/.env": "A=1\n",
    "src/x": "1\n",
    link: { link: "src/x" },
    gone: "1\n",
  });
  made.stage({ "compose.yaml": "services: {a: {}}\n", "conf/app.conf": "new\n", gone: undefined });
  made.write({ "compose.yaml": "not staged\n" });
  const { pair, base } = await collect(stagedSource({ cwd: made.path, env: made.env }), [
    "conf/app.conf",
    "gone",
    "../outside",
    "/etc/passwd",
    "link",
  ]);
  assert.equal(base, made.git("rev-parse", "HEAD"));
  assert.deepEqual(pair.head.list(), ["app/.env", "compose.yaml", "conf/app.conf", "src/x"]);
  assert.deepEqual(pair.base?.list(), ["app/.env", "compose.yaml", "gone", "src/x"]);
  assert.deepEqual(
    texts(pair.head, "compose.yaml", "app/.env", "conf/app.conf", "gone", "../outside", "/etc/passwd", "link"),
    ["services: {a: {}}\n", "A=1\n", "new\n", ...Array(4).fill(undefined)],
  );
  assert.deepEqual(texts(pair.base, "compose.yaml", "gone", "conf/app.conf"), ["services: {}\n", "1\n", undefined]);
  assert.deepEqual([pair.head.has("gone"), pair.base?.has("gone"), pair.exposure], [false, true, "staged"]);
  assert.deepEqual(pair.changedPaths, ["compose.yaml", "conf/app.conf", "gone"]);
});

test("stagedSource() lists a repository of many folders as one of few", async () => {
  const files = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`folder-${i}/compose.yaml`, `# ${i}\n`]));
  const made = repo(files);
  made.stage({ "folder-7/compose.yaml": "services: {}\n" });
  const { pair } = await collect(stagedSource({ cwd: join(made.path, "folder-3"), env: made.env }));
  assert.deepEqual(pair.head.list(), Object.keys(files).sort());
  assert.deepEqual(texts(pair.base, "folder-7/compose.yaml", "folder-119/compose.yaml"), ["# 7\n", "# 119\n"]);
  assert.deepEqual(texts(pair.head, "folder-7/compose.yaml"), ["services: {}\n"]);
});

test("stagedSource() loads what is read after something else was read", async () => {
  const made = repo({ "compose.yaml": "a", "one.txt": "b", "two.txt": "c", unread: "d" });
  made.stage({ "compose.yaml": "e" });
  const source = stagedSource({ cwd: made.path, env: made.env });
  const seen: string[] = [];
  const pair = await source.snapshots(async (snapshot) => {
    const [compose, one] = [snapshot.read("compose.yaml"), snapshot.read("one.txt")];
    const two = one === undefined ? undefined : snapshot.read("two.txt");
    seen.push([compose, one, two].map((bytes) => (bytes === undefined ? "-" : Buffer.from(bytes).toString())).join(""));
  });
  await source.close();
  assert.deepEqual(seen, ["e--", "a--", "eb-", "ab-", "ebc", "abc"]);
  assert.throws(() => pair.head.read("unread"), /was read but not explored/);
});

test("stagedSource() of a conflict lets our side stand for the file", async () => {
  const made = conflict();
  const { pair } = await collect(stagedSource({ cwd: made.path, env: made.env }), ["a", "b"]);
  assert.deepEqual(texts(pair.head, "a", "b"), ["ours\n", "theirs\n"]);
  assert.deepEqual(texts(pair.base, "a", "b"), ["ours\n", undefined]);
});

test("stagedSource() tells the lines that changed", async () => {
  const made = repo({ a: "1\n2\n3\n", b: "1\n" });
  made.stage({ a: "1\nx\n3\ny\n", b: undefined, c: "new\n" });
  const { documents } = await collect(stagedSource({ cwd: made.path, env: made.env }));
  assert.deepEqual(documents[0]?.changedLines, [
    { start: 2, end: 2 },
    { start: 4, end: 4 },
  ]);
  assert.equal(documents[1]?.changedLines, undefined);
});

test("stagedSource() writes nothing and waits for no lock", async () => {
  const made = repo({ a: "1\n" });
  made.stage({ a: "2\n" });
  made.write({ a: "1\n", ".git/index.lock": "held\n" });
  const state = (): string => {
    const names = readdirSync(join(made.path, ".git"), { recursive: true, encoding: "utf8" }).sort();
    return names.map((name) => `${name} ${statSync(join(made.path, ".git", name)).mtimeMs}`).join("\n");
  };
  const before = state();
  const { told } = await collect(stagedSource({ cwd: made.path, env: made.env }));
  assert.deepEqual(told, [String.raw`a index "2\n" was "1\n"`]);
  assert.equal(state(), before);
});
