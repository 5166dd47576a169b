import assert from "node:assert/strict";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { stagedSource } from "../../src/source/staged.ts";
import { folder, type Repository, repo, wrappedGit } from "../support/repo.ts";
import { collect, failure } from "./collect.ts";

const refusals: readonly {
  readonly name: string;
  readonly make: () => { cwd: string; env: Repository["env"] };
  readonly code: string;
}[] = [
  {
    name: "a folder that is in no repository",
    make: () => ({ cwd: folder(), env: repo().env }),
    code: "not-a-repository",
  },
  {
    name: "a folder that does not exist",
    make: () => ({ cwd: join(folder(), "none"), env: repo().env }),
    code: "no-such-folder",
  },
  {
    name: "an index file that does not exist",
    make: () => {
      const { path, env } = repo({ a: "1\n" });
      return { cwd: path, env: { ...env, GIT_INDEX_FILE: ".git/next-index-1.lock" } };
    },
    code: "no-index",
  },
  {
    name: "a broken index",
    make: () => {
      const { path, env, write } = repo({ a: "1\n" });
      write({ ".git/index": "no index\n" });
      return { cwd: path, env };
    },
    code: "git-failed",
  },
  {
    name: "a HEAD whose commit is lost",
    make: () => {
      const { path, env, git } = repo({ a: "1\n" });
      git("update-ref", "--no-deref", "HEAD", "HEAD");
      writeFileSync(join(path, ".git", "HEAD"), `${"1".repeat(40)}\n`);
      return { cwd: path, env };
    },
    code: "git-failed",
  },
  {
    name: "a HEAD whose tree is lost",
    make: () => {
      const { path, env, git } = repo({ a: "1\n" });
      const tree = git("rev-parse", "HEAD^{tree}");
      rmSync(join(path, ".git", "objects", tree.slice(0, 2), tree.slice(2)));
      return { cwd: path, env };
    },
    code: "git-failed",
  },
  {
    name: "a PATH without git",
    make: () => ({ cwd: repo({ a: "1\n" }).path, env: { PATH: folder() } }),
    code: "git-missing",
  },
  {
    name: "a git that is too old",
    make: () => {
      const old = 'case "$*" in *version) echo git version 2.20.1;; *) echo usage >&2; exit 129;; esac';
      return { cwd: repo({ a: "1\n" }).path, env: { PATH: wrappedGit(old) } };
    },
    code: "git-too-old",
  },
];

for (const { name, make, code } of refusals) {
  test(`stagedSource() refuses ${name}`, async () => {
    assert.equal((await failure(collect(stagedSource(make())))).code, code);
  });
}

test("stagedSource() names a lost and a broken object as problems and reads the rest", async () => {
  const made = repo({ first: "1\n" });
  made.stage({ a: "a\n", broken: "b\n", lost: "c\n", z: "z\n" });
  const fileOf = (name: string): string => {
    const id = made.git("rev-parse", `:${name}`);
    return join(made.path, ".git", "objects", id.slice(0, 2), id.slice(2));
  };
  rmSync(fileOf("lost"));
  chmodSync(fileOf("broken"), 0o644);
  writeFileSync(fileOf("broken"), deflateSync("blob 9\0too short".slice(0, -4)));
  const { told, problems } = await collect(stagedSource({ cwd: made.path, env: made.env }));
  assert.deepEqual(told, [String.raw`a index "a\n"`, String.raw`z index "z\n"`]);
  assert.deepEqual(problems, ["broken-object broken", "missing-object lost"]);
});
