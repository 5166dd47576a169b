// Looks through files of the disk for those that hold nothing to tell, in one thread of several.
import type { CustomRule } from "../model/custom-rule.ts";
import { FILTER_REASONS } from "../model/filter-reason.ts";
import { containerOf } from "../parse/archive/container.ts";
import { lfsPointer } from "../parse/lfs-pointer.ts";
import { textView } from "../parse/text-view.ts";
import { diskBelow } from "../source/files.ts";
import type { DiskFile } from "../source/source.ts";
import { filterTally } from "./filtered.ts";
import { isMarked } from "./inline-exceptions.ts";
import { textDetector } from "./text-detector.ts";

/** What all threads are given. */
export interface ClearingTask {
  readonly top: string;
  readonly files: readonly DiskFile[];
  readonly customRules: readonly CustomRule[];
  /** See {@link NEXT}, {@link DROPPED} and {@link FIRST}. */
  readonly shared: SharedArrayBuffer;
}

/** In the shared numbers: the next file that nobody has taken. */
export const NEXT = 0;
/** From here on, a number for each reason of {@link FILTER_REASONS}: what was dropped in files that are clear. */
export const DROPPED = 1;
/** From here on, a number for each file: one more than its bytes where it is clear. */
export const FIRST = DROPPED + FILTER_REASONS.length;

/** Files that a thread takes at a time. */
const TAKEN = 16;

/**
 * Takes some of the files and marks those that are clear: regular files that hold no archive, no pointer, no exception in a comment, and
 * nothing that is detected. Whatever else happens to a file leaves it as it is, so that it is looked at again. `false`: none was left.
 */
export async function clearerOf({ top, files, customRules, shared }: ClearingTask): Promise<() => boolean> {
  const numbers = new Int32Array(shared);
  let hasProblem = false;
  const detect = await textDetector({ customRules }, () => {
    hasProblem = true;
  });
  const disk = diskBelow(top);
  const clearBytes = ({ path, bytes: place }: DiskFile): number | undefined => {
    const answer = disk.look(place);
    if (answer.kind !== "file" || lfsPointer(answer.bytes) !== undefined || containerOf(answer.bytes) !== undefined)
      return undefined;
    const view = textView(answer.bytes);
    if (isMarked(view)) return undefined;
    hasProblem = false;
    const dropped = filterTally();
    if (detect(view, { path, origin: "file" }, dropped.count).length > 0 || hasProblem) return undefined;
    const counts = dropped.counts();
    for (const [i, reason] of FILTER_REASONS.entries()) Atomics.add(numbers, DROPPED + i, counts[reason] ?? 0);
    return answer.bytes.length;
  };
  return () => {
    const start = Atomics.add(numbers, NEXT, TAKEN);
    if (start >= files.length) return false;
    for (const [i, file] of files.slice(start, start + TAKEN).entries()) {
      const bytes = clearBytes(file);
      if (bytes !== undefined) Atomics.store(numbers, FIRST + start + i, bytes + 1);
    }
    return true;
  };
}
