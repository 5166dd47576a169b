// What git says of files that are to hold secrets, and the one thing that is ever written into its index: that a file is gone from it.
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { succeeded } from "./git/failure.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

/** A working tree, asked from its top. */
export interface Tracking {
  /** Absolute, without links. */
  readonly top: string;
  isTracked(path: string): Promise<boolean>;
  /** By any file that ignores, whether git tracks it or not. */
  isIgnored(path: string): Promise<boolean>;
  /** Takes the paths out of the index and leaves the files where they are. Throws what {@link succeeded} throws. */
  untrack(paths: readonly string[]): Promise<void>;
}

/** Throws StackgateError `not-a-repository`, `no-work-tree` and what else {@link succeeded} throws. Paths are from the top, with `/`. */
export async function trackingOf(room: GitRoom): Promise<Tracking> {
  const told = textOf(await succeeded(room, await gitOutput(room, ["rev-parse", "--show-toplevel"]))).replace(
    /\r?\n$/,
    "",
  );
  if (told === "") throw new StackgateError("no-work-tree", { path: room.cwd });
  const top = await realpath(resolve(room.cwd, told));
  const here: GitRoom = { ...room, cwd: top };
  return {
    top,
    async isTracked(path) {
      const listed = await gitOutput(here, ["ls-files", "-z", "--", `:(top,literal)${path}`]);
      return textOf(await succeeded(here, listed)) !== "";
    },
    async isIgnored(path) {
      // It knows no literal paths: before `:/.env` the dot keeps git from taking it for the `.env` of the top.
      const answer = await gitOutput(here, ["check-ignore", "-q", "--no-index", "--", `./${path}`]);
      if (answer.status === 1 && answer.cut === undefined) return false;
      await succeeded(here, answer);
      return true;
    },
    async untrack(paths) {
      const unfiltered = await withoutFilters(here);
      // The same as `git rm --cached`, which would read the files first.
      const removed = await gitOutput(here, [...unfiltered, "update-index", "--force-remove", "--", ...paths]);
      await succeeded(here, removed);
    },
  };
}

/**
 * Git that writes its index reads files that changed in the same second as that, through the filters that the repository's settings
 * name: arguments that turn each of them off. Throws StackgateError `odd-filter` for a name that cannot be written there.
 */
async function withoutFilters(room: GitRoom): Promise<readonly string[]> {
  const listed = await gitOutput(room, ["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
  if (listed.status === 1 && listed.cut === undefined) return [];
  const names = textOf(await succeeded(room, listed))
    .split("\0")
    .filter((name) => name !== "");
  const drivers = new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))));
  for (const driver of drivers) if (/[=\n]/.test(driver)) throw new StackgateError("odd-filter", { found: driver });
  return [...drivers].flatMap((driver) => [
    ...["clean", "smudge", "process"].flatMap((kind) => ["-c", `${driver}.${kind}=`]),
    ...["-c", `${driver}.required=false`],
  ]);
}
