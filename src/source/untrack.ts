// What git says of files that are to hold secrets, and the one thing that is ever written into its index: that a file is gone from it.
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { succeeded } from "./git/failure.ts";
import { openObjects } from "./git/objects.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

/** A working tree, asked from its top. */
export interface Tracking {
  /** Absolute, without links. */
  readonly top: string;
  isTracked(path: string): Promise<boolean>;
  /** By any file that ignores, whether git tracks it or not. */
  isIgnored(path: string): Promise<boolean>;
  /** Whether any commit of any branch has a file of this path; so may one that a shallow clone left out. */
  wasCommitted(path: string): Promise<boolean>;
  /** The same for one of these texts in the file of this path. */
  heldBefore(path: string, texts: readonly Buffer[]): Promise<boolean>;
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
    wasCommitted: (path) => wasCommitted(here, path),
    async heldBefore(path, texts) {
      return (await wasCommitted(here, path)) && (await holdsOne(here, path, texts));
    },
    async untrack(paths) {
      const unfiltered = await withoutFilters(here);
      // The same as `git rm --cached`, which would read the files first.
      const removed = await gitOutput(here, [...unfiltered, "update-index", "--force-remove", "--", ...paths]);
      await succeeded(here, removed);
    },
  };
}

async function wasCommitted(room: GitRoom, path: string): Promise<boolean> {
  const shallow = textOf(await succeeded(room, await gitOutput(room, ["rev-parse", "--is-shallow-repository"])));
  if (shallow.trim() !== "false") return true;
  const listed = await gitOutput(room, ["rev-list", "-n", "1", "--all", "--", `:(top,literal)${path}`]);
  return textOf(await succeeded(room, listed)) !== "";
}

const MAX_VERSIONS = 1000;

/** True where it cannot be told. */
async function holdsOne(room: GitRoom, path: string, texts: readonly Buffer[]): Promise<boolean> {
  const asked = ["rev-list", "--all", "--objects", "--", `:(top,literal)${path}`];
  const lines = textOf(await succeeded(room, await gitOutput(room, asked))).split("\n");
  const ids = lines.filter((line) => line.endsWith(` ${path}`)).map((line) => line.slice(0, line.indexOf(" ")));
  if (ids.length === 0 || ids.length > MAX_VERSIONS) return true;
  const objects = openObjects(room);
  try {
    for await (const answer of objects.read(ids)) {
      if (answer.kind !== "object") return true;
      const bytes = Buffer.from(answer.bytes);
      if (texts.some((text) => text.length > 0 && bytes.includes(text))) return true;
    }
    return false;
  } finally {
    objects.close();
  }
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
