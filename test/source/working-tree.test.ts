import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { workingTreeSource } from "../../src/source/working-tree.ts";
import { asOther, folder, type Repository, repo, wrappedGit } from "../support/repo.ts";
import { collect, failure, texts } from "./collect.ts";

const scan = (made: Pick<Repository, "path" | "env">, paths: readonly string[] = [], cwd = made.path) =>
  collect(workingTreeSource({ cwd, env: made.env, paths }), ["a", "gone", "link"]);

interface Case {
  readonly name: string;
  readonly make: () => Repository;
  readonly told: readonly string[];
  readonly skipped?: readonly string[];
}

const made = (first: Parameters<typeof repo>[0], then: (inner: Repository) => void): Repository => {
  const inner = repo(first);
  then(inner);
  return inner;
};

const cases: readonly Case[] = [
  {
    name: "the working tree's bytes of what git tracks, committed or staged",
    make: () =>
      made({ a: "1\n" }, (inner) => {
        inner.stage({ b: "2\n" });
        inner.write({ a: "edited\n", untracked: "3\n" });
      }),
    told: [String.raw`a file "edited\n"`, String.raw`b file "2\n"`],
  },
  { name: "nothing of an empty repository", make: () => repo(), told: [] },
  {
    name: "a file that is deleted as skipped",
    make: () => made({ a: "1\n", gone: "2\n" }, (inner) => inner.write({ gone: undefined })),
    told: [String.raw`a file "1\n"`],
    skipped: ["absent gone"],
  },
  {
    name: "the file that took a link's place",
    make: () => made({ a: { link: "b" } }, (inner) => inner.write({ a: "plain\n" })),
    told: [String.raw`a file "plain\n"`],
  },
  {
    name: "a link as text, wherever it leads",
    make: () => made({ a: "1\n" }, (inner) => inner.write({ a: { link: "/etc/passwd" } })),
    told: [`a symlink "/etc/passwd"`],
  },
  {
    name: "links that go in a circle",
    make: () => repo({ x: { link: "y" }, y: { link: "x" }, "sub/up": { link: ".." } }),
    told: [`sub/up symlink ".."`, `x symlink "y"`, `y symlink "x"`],
  },
  {
    name: "nothing of what lies behind a link that took a folder's place",
    make: () =>
      made({ a: "1\n", "sub/b": "2\n" }, (inner) => {
        const outside = folder("outside");
        writeFileSync(join(outside, "b"), "of another\n");
        inner.write({ sub: { link: outside } });
      }),
    told: [String.raw`a file "1\n"`],
    skipped: ["absent sub/b"],
  },
  {
    name: "nothing of a file that became a folder",
    make: () => made({ a: "1\n", b: "2\n" }, (inner) => inner.write({ a: undefined, "a/inner": "3\n" })),
    told: [String.raw`b file "2\n"`],
    skipped: ["absent a"],
  },
  {
    name: "a pipe as skipped",
    make: () =>
      made({ a: "1\n", b: "2\n" }, (inner) => {
        inner.write({ a: undefined });
        execFileSync("mkfifo", [join(inner.path, "a")]);
      }),
    told: [String.raw`b file "2\n"`],
    skipped: ["special-file a"],
  },
  {
    name: "a submodule as skipped",
    make: () =>
      made({ a: "1\n" }, (inner) => {
        inner.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`);
        inner.write({ "lib/inside": "of another\n" });
      }),
    told: [String.raw`a file "1\n"`],
    skipped: ["submodule lib"],
  },
  {
    name: "what a sparse checkout leaves out, from the index",
    make: () =>
      made({ "in/a": "1\n", "out/deep/b": "2\n", "out/link": { link: "target" } }, (inner) => {
        inner.git("sparse-checkout", "init", "--cone", "--sparse-index");
        inner.git("sparse-checkout", "set", "in");
      }),
    told: [String.raw`in/a file "1\n"`, String.raw`out/deep/b index "2\n"`, `out/link symlink "target"`],
  },
  {
    name: "the working tree's file where it is there though it should be left out",
    make: () =>
      made({ a: "1\n" }, (inner) => {
        inner.git("update-index", "--skip-worktree", "a");
        inner.write({ a: "edited\n" });
      }),
    told: [String.raw`a file "edited\n"`],
  },
  {
    name: "a file in conflict once, with its marks",
    make: () =>
      made({ a: "1\n" }, (inner) => {
        inner.git("checkout", "-q", "-b", "topic");
        inner.commit("theirs", { a: "theirs\n" });
        inner.git("checkout", "-q", "main");
        inner.commit("ours", { a: "ours\n" });
        assert.throws(() => inner.git("merge", "topic"));
      }),
    told: [String.raw`a file "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> topic\n"`],
  },
];

for (const { name, make, told, skipped = [] } of cases) {
  test(`workingTreeSource() gives ${name}`, async () => {
    const found = await scan(make());
    assert.deepEqual([found.told, found.skipped, found.problems], [told, skipped, []]);
    assert.ok(found.documents.every(({ exposure, base }) => exposure === "working-tree" && base === undefined));
    assert.equal(found.pair.base, undefined);
  });
}

test("workingTreeSource() gives what is on the disk as a whole, without what only the index has", async () => {
  const inner = repo({
    "compose.yaml": "services: {}\n",
    "gone/compose.yaml": "x\n",
    a: "1\n",
    link: { link: "a" },
  });
  inner.write({ "compose.yaml": "edited\n", "gone/compose.yaml": undefined });
  const { pair } = await scan(inner);
  assert.deepEqual(pair.head.list(), ["a", "compose.yaml"]);
  assert.deepEqual(texts(pair.head, "compose.yaml", "a", "link", "gone/compose.yaml"), [
    "edited\n",
    "1\n",
    undefined,
    undefined,
  ]);
});

const limits: readonly {
  readonly name: string;
  readonly paths: readonly string[];
  readonly cwd?: string;
  readonly told: readonly string[];
}[] = [
  { name: "a file", paths: ["a"], told: ["a"] },
  { name: "a folder", paths: ["sub"], told: ["sub/b", "sub/deep/c"] },
  { name: "a folder with a slash, from below it", paths: ["../sub/"], cwd: "sub", told: ["sub/b", "sub/deep/c"] },
  { name: "the folder that it runs in", paths: ["."], cwd: "sub/deep", told: ["sub/deep/c"] },
  { name: "the top", paths: [".."], cwd: "sub", told: ["a", "link", "sub/b", "sub/deep/c", "subway"] },
  { name: "several, one inside another", paths: ["sub/deep", "sub", "a"], told: ["a", "sub/b", "sub/deep/c"] },
  { name: "a link itself, which leads outside", paths: ["link"], told: ["link"] },
  { name: "a file that is deleted from the disk", paths: ["subway"], told: [] },
];

for (const { name, paths, cwd = ".", told } of limits) {
  test(`workingTreeSource() is limited to ${name}`, async () => {
    const inner = repo({ a: "1\n", "sub/b": "2\n", "sub/deep/c": "3\n", subway: "4\n", link: { link: "/etc" } });
    if (told.length === 0) inner.write({ subway: undefined });
    const found = await scan(inner, paths, join(inner.path, cwd));
    assert.deepEqual(
      found.documents.map(({ path }) => path),
      told,
    );
    assert.deepEqual(found.pair.head.list(), [
      "a",
      "sub/b",
      "sub/deep/c",
      ...(told.length === 0 ? ["subway"] : ["subway"]),
    ]);
  });
}

test("workingTreeSource() takes paths through a link to the repository, absolute or not", async () => {
  const inner = repo({ a: "1\n", "sub/b": "2\n" });
  const link = join(folder(), "link");
  symlinkSync(inner.path, link);
  for (const [paths, cwd] of [
    [["sub"], link],
    [[join(link, "sub")], inner.path],
    [[join(inner.path, "sub/b")], link],
  ] as const) {
    assert.deepEqual((await scan(inner, paths, cwd)).told, [String.raw`sub/b file "2\n"`]);
  }
});

const refused: readonly {
  readonly name: string;
  readonly paths: (inner: Repository) => readonly string[];
  readonly code: string;
}[] = [
  { name: "a path that does not exist", paths: () => ["a", "none"], code: "no-such-path" },
  { name: "a path outside the repository", paths: () => [".."], code: "path-outside" },
  { name: "an absolute path outside the repository", paths: () => ["/etc/passwd"], code: "path-outside" },
  {
    name: "a folder whose name begins as the repository's",
    paths: ({ path }) => [`${path}-other`],
    code: "path-outside",
  },
  { name: "a path that leads outside through a link", paths: () => ["out/passwd"], code: "path-outside" },
  { name: "a file that git does not track", paths: () => ["untracked"], code: "not-tracked" },
  { name: "a folder in which git tracks nothing", paths: () => ["empty"], code: "not-tracked" },
];

for (const { name, paths, code } of refused) {
  test(`workingTreeSource() refuses ${name}`, async () => {
    const inner = repo({ a: "1\n" });
    inner.write({ untracked: "2\n", "empty/x": "3\n", out: { link: "/etc" } });
    mkdirSync(`${inner.path}-other`);
    assert.equal((await failure(scan(inner, paths(inner)))).code, code);
  });
}

test("workingTreeSource() refuses a bare repository and a folder in none", async () => {
  const inner = repo({ a: "1\n" });
  const bare = join(folder(), "bare.git");
  inner.git("clone", "-q", "--bare", inner.path, bare);
  assert.equal((await failure(scan({ ...inner, path: bare }))).code, "no-work-tree");
  assert.equal((await failure(scan({ ...inner, path: folder() }))).code, "not-a-repository");
});

test("workingTreeSource() refuses a repository that another user owns", async () => {
  const inner = repo({ a: "1\n" });
  const git = wrappedGit("GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec $GIT");
  assert.equal((await failure(scan({ ...inner, env: { PATH: git } }))).code, "unsafe-repository");
});

test("workingTreeSource() names what it cannot read as problems and reads the rest", async () => {
  const inner = repo({ a: "1\n", "closed/b": "2\n", secret: "3\n", z: "4\n", ".env": "A=1\n" });
  chmodSync(join(inner.path, "secret"), 0);
  chmodSync(join(inner.path, ".env"), 0);
  chmodSync(join(inner.path, "closed"), 0);
  await asOther([inner.path], async () => {
    const { told, problems } = await scan(inner);
    assert.deepEqual(told, [String.raw`a file "1\n"`, String.raw`z file "4\n"`]);
    assert.deepEqual(problems, ["unreadable-file .env", "unreadable-file closed/b", "unreadable-file secret"]);
  });
});

test("workingTreeSource() opens no socket", async () => {
  const inner = repo({ a: "1\n" });
  rmSync(join(inner.path, "a"));
  const server = createServer();
  await new Promise<void>((done) => server.listen(join(inner.path, "a"), done));
  try {
    assert.deepEqual((await scan(inner)).skipped, ["special-file a"]);
  } finally {
    server.close();
  }
});

test("workingTreeSource() of a sparse partial clone says what git lacks", async () => {
  const inner = repo({ "in/a": "1\n", "out/b": "2\n" });
  inner.git("config", "uploadpack.allowFilter", "true");
  const path = join(folder(), "partial");
  inner.git("clone", "-q", "--filter=blob:none", "--sparse", pathToFileURL(inner.path).href, path);
  execFileSync("git", ["sparse-checkout", "set", "in"], { cwd: path, env: inner.env, stdio: "ignore" });
  const { told, problems } = await scan({ ...inner, path });
  assert.deepEqual([told, problems], [[String.raw`in/a file "1\n"`], ["missing-object out/b"]]);
});
