// The two children that a scan of the index begins with. They may be started before anything else is loaded, which is the reason why
// this file imports so little.
import { type Batch, batchOf, startBatch } from "./batch.ts";
import { type GitOutput, type GitRoom, gitOutput } from "./run.ts";

export interface StagedStart {
  /** The index against HEAD. */
  readonly diff: Promise<GitOutput>;
  /** Contents by id. */
  readonly objects: Batch;
}

/** Returns at once. Whoever does not hand it to `stagedSource` abandons `objects`. */
export function startStaged(room: GitRoom): StagedStart {
  return { diff: gitOutput(room, DIFF), objects: batchOf(startBatch(room)) };
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
