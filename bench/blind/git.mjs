// Reads a git directory that somebody else made: no work tree, none of the machine's settings.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_NO_LAZY_FETCH: "1",
};

/** The git directory in or below this folder; `undefined`: there is none. */
export const gitFolder = (folder) =>
  ["repo/.git", "repo", ".git", ""].map((one) => join(folder, one)).find((one) => existsSync(join(one, "objects")));

/** What git prints, as bytes; `undefined` when it fails. */
export function git(folder, args, input) {
  const done = spawnSync("git", ["--git-dir", gitFolder(folder) ?? folder, ...args], {
    env: ENVIRONMENT,
    maxBuffer: 1 << 30,
    input,
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** Those of these files that are there, each with its `bytes`. */
export function read(folder, files) {
  const output = git(folder, ["cat-file", "--batch"], files.map(({ object }) => `${object}\n`).join(""));
  let at = 0;
  return files.flatMap((file) => {
    const end = output.indexOf(10, at);
    const [, type, size] = output.toString("latin1", at, end).split(" ");
    const begin = end + 1;
    at = type === "blob" ? begin + Number(size) + 1 : begin;
    return type === "blob" ? { ...file, bytes: output.subarray(begin, at - 1) } : [];
  });
}

/** Plain files of a commit as `{ path, object }`; `undefined` when the commit is not there. */
export function listed(folder, commit) {
  return git(folder, ["ls-tree", "-r", "-z", commit])
    ?.toString()
    .split("\0")
    .flatMap((entry) => {
      const [, object, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return object === undefined ? [] : { path, object };
    });
}
