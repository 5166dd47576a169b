// Looks through files of the disk for those that hold nothing to tell, in one thread of several.
import type { CustomRule } from "../model/custom-rule.ts";
import { FILTER_REASONS } from "../model/filter-reason.ts";
import { containerOf } from "../parse/archive/container.ts";
import { lfsPointer } from "../parse/lfs-pointer.ts";
import { textView } from "../parse/text-view.ts";
import { diskBelow, MAX_BYTES } from "../source/files.ts";
import type { DiskFile } from "../source/source.ts";
import { GLANCE, type LongRuns, longRuns } from "./clear-runs.ts";
import { lookThrough } from "./clear-slice.ts";
import { filterTally } from "./filtered.ts";
import { isMarked } from "./inline-exceptions.ts";
import { LARGE, largeFiles, MOST_READ, readOver } from "./large-files.ts";
import { textDetector } from "./text-detector.ts";

/** What all threads are given. */
export interface ClearingTask {
  readonly top: string;
  readonly files: readonly DiskFile[];
  readonly customRules: readonly CustomRule[];
  /** See {@link NEXT}, {@link DROPPED} and {@link FIRST}. */
  readonly shared: SharedArrayBuffer;
  /** See large-files.ts. */
  readonly large: SharedArrayBuffer;
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
export async function clearerOf({ top, files, customRules, shared, large }: ClearingTask): Promise<() => boolean> {
  const numbers = new Int32Array(shared);
  let hasProblem = false;
  const detect = await textDetector({ customRules }, () => {
    hasProblem = true;
  });
  const disk = diskBelow(top);
  const sliced = largeFiles(large);
  /** Rules of the policy may look at all of a text. */
  const mayBeSliced = customRules.length === 0;
  const clearBytes = ({ path, bytes: place }: DiskFile, index: number): number | undefined => {
    const first = disk.look(place, mayBeSliced ? LARGE : MAX_BYTES);
    if (first.kind === "too-large" && (first.size > MAX_BYTES || sliced.add(index, first.size))) return undefined;
    const answer = first.kind === "too-large" ? disk.look(place) : first;
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
  /** One for all slices, which many would have to wait to be freed of. */
  let room: Uint8Array | undefined;
  /** Of the file of the last slice. */
  let last: { readonly file: number; readonly runs: LongRuns } | undefined;
  const lookThroughOne = (): boolean => {
    const slice = sliced.take();
    const file = files[slice?.file ?? -1];
    if (slice === undefined || file === undefined) return false;
    room ??= new Uint8Array(MOST_READ);
    if (last?.file !== slice.file)
      last = { file: slice.file, runs: longRuns(readOver(disk, file, new Uint8Array(GLANCE)), slice.size) };
    lookThrough(slice, { path: file.path, read: readOver(disk, file, room), runs: last.runs }, detect);
    return true;
  };
  return () => {
    const start = Atomics.add(numbers, NEXT, TAKEN);
    if (start >= files.length) return lookThroughOne();
    for (const [i, file] of files.slice(start, start + TAKEN).entries()) {
      const bytes = clearBytes(file, start + i);
      if (bytes !== undefined) Atomics.store(numbers, FIRST + start + i, bytes + 1);
    }
    return true;
  };
}
