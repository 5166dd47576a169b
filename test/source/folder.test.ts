import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderSource } from "../../src/source/folder.ts";
import { textSource } from "../../src/source/text.ts";
import { asOther, type Files, folder, repo, writeInto } from "../support/repo.ts";
import { collect, failure, texts } from "./collect.ts";

const scan = (cwd: string, ...paths: readonly string[]) => collect(folderSource({ cwd, paths }), ["a"]);

function laidOut(files: Files): string {
  const path = folder();
  writeInto(path, files);
  return path;
}

test("folderSource() gives every file below, ignored or not, and skips git's own folders", async () => {
  const made = repo({ a: "1\n", ".gitignore": "*.log\n" });
  made.write({
    "x.log": "2\n",
    "untracked/b": "3\n",
    "inner/.git/config": "[core]\n",
    "inner/c": "4\n",
    "worktree/.git": "gitdir: ../elsewhere\n",
  });
  const found = await scan(made.path);
  assert.deepEqual(found.told, [
    String.raw`.gitignore file "*.log\n"`,
    String.raw`a file "1\n"`,
    String.raw`inner/c file "4\n"`,
    String.raw`untracked/b file "3\n"`,
    String.raw`worktree/.git file "gitdir: ../elsewhere\n"`,
    String.raw`x.log file "2\n"`,
  ]);
  assert.deepEqual([...found.skipped].sort(), ["git-folder .git", "git-folder inner/.git"]);
  assert.deepEqual(
    found.pair.head.list(),
    found.documents.map(({ path }) => path),
  );
  assert.deepEqual([texts(found.pair.head, "a"), found.pair.base, found.problems], [["1\n"], undefined, []]);
});

test("folderSource() follows no link, in a circle or out of the folder", async () => {
  const outside = laidOut({ secret: "of another\n" });
  const path = laidOut({
    "sub/up": { link: ".." },
    out: { link: outside },
    self: { link: "self" },
    a: { link: join(outside, "secret") },
  });
  const { told, pair } = await scan(path);
  assert.deepEqual(told, [
    `a symlink ${JSON.stringify(join(outside, "secret"))}`,
    `out symlink ${JSON.stringify(outside)}`,
    `self symlink "self"`,
    `sub/up symlink ".."`,
  ]);
  assert.deepEqual([pair.head.list(), texts(pair.head, "a")], [[], [undefined]]);
});

test("folderSource() skips a pipe and opens it not", async () => {
  const path = laidOut({ a: "1\n" });
  execFileSync("mkfifo", [join(path, "pipe")]);
  const { told, skipped } = await scan(path);
  assert.deepEqual([told, skipped], [[String.raw`a file "1\n"`], ["special-file pipe"]]);
});

test("folderSource() takes files and folders, inside and elsewhere", async () => {
  const path = laidOut({ a: "1\n", "sub/b": "2\n", "sub/deep/c": "3\n", link: { link: "sub/deep" } });
  const paths = async (cwd: string, ...asked: readonly string[]): Promise<readonly string[]> =>
    (await scan(cwd, ...asked)).documents.map(({ path: name }) => name);
  assert.deepEqual(await paths(path, "sub", "a"), ["a", "sub/b", "sub/deep/c"]);
  assert.deepEqual(await paths(path, "sub/deep/", "sub"), ["sub/b", "sub/deep/c"]);
  assert.deepEqual(await paths(path, "link"), ["sub/deep/c"]);
  assert.deepEqual(await paths(folder(), join(path, "sub")), ["b", "deep/c"]);
  assert.deepEqual(await paths(folder(), join(path, "sub", "b")), ["b"]);
  assert.deepEqual(await paths(folder(), join(path, "sub", "deep"), join(path, "a")), ["a", "sub/deep/c"]);
  assert.deepEqual(await paths(join(path, "sub"), "../a"), ["a"]);
});

test("folderSource() refuses a path that does not exist, and a link that leads nowhere", async () => {
  const path = laidOut({ a: "1\n", link: { link: "none" } });
  assert.equal((await failure(scan(path, "none"))).code, "no-such-path");
  assert.equal((await failure(scan(join(path, "none")))).code, "no-such-path");
  assert.equal((await failure(scan(path, "link"))).code, "unreadable-path");
});

test("folderSource() names what it cannot read as problems and reads the rest", async () => {
  const path = laidOut({ a: "1\n", "closed/b": "2\n", secret: "3\n" });
  for (const name of ["closed", "secret"]) chmodSync(join(path, name), 0);
  await asOther([path], async () => {
    const { told, problems } = await scan(path);
    assert.deepEqual(
      [told, problems],
      [[String.raw`a file "1\n"`], ["unreadable-folder closed", "unreadable-file secret"]],
    );
  });
});

for (const [path, shown] of [
  ["a/b.env", "a/b.env"],
  ["./a/b.env", "a/b.env"],
  ["/home/me/.env", ".env"],
  ["../up/.env", ".env"],
  ["C:\\work\\.env", ".env"],
] as const) {
  test(`textSource() shows ${path} as ${shown}`, async () => {
    const found = await collect(textSource({ path, bytes: Buffer.from("A=1\n") }), [shown]);
    assert.deepEqual(found.told, [`${shown} file ${String.raw`"A=1\n"`}`]);
    assert.deepEqual(
      [found.changedPaths, found.pair.head.list(), texts(found.pair.head, shown, "other")],
      [[shown], [shown], ["A=1\n", undefined]],
    );
    assert.equal(found.pair.base, undefined);
  });
}
