// The two children that a scan of the index begins with. They may be started before anything else is loaded, which is the reason why
// this file imports so little.
import { type GitOutput, type GitRoom, gitOutput, type RunningGit, startGit } from "./run.ts";

export interface StagedStart {
  /** The index against HEAD. */
  readonly diff: Promise<GitOutput>;
  /** Contents by id. */
  readonly objects: RunningGit;
}

/** Returns at once. Whoever does not hand it to `stagedSource` abandons both. */
export function startStaged(room: GitRoom): StagedStart {
  return { diff: gitOutput(room, DIFF), objects: startGit(room, OBJECTS, { stdin: "pipe", timeoutMs: "none" }) };
}

const DIFF = [
  ...[
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    "--ignore-submodules=none",
  ],
  ...["--ita-invisible-in-index", "HEAD", "--"],
];

/** A batch that answers questions for objects. */
export const OBJECTS: readonly string[] = ["cat-file", "--batch"];
