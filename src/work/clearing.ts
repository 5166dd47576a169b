// Files that hold nothing to tell are found by several threads; all others are looked at afterwards, one after another as ever, so
// that what a scan tells depends on no number of threads and on no failure of one.
import { FILTER_REASONS, type FilteredCounts, sumOfFiltered } from "../model/filter-reason.ts";
import type { OnProgress } from "../model/progress.ts";
import type { Policy } from "../policy/policy.ts";
import type { DiskFiles } from "../source/source.ts";
import { type ClearingTask, clearerOf, DROPPED, FIRST, NEXT } from "./clear-files.ts";
import { runInThreads } from "./start-threads.ts";
import type { Threads } from "./threads.ts";

/** Files that hold nothing to tell. */
export interface ClearFiles {
  /** By path, the bytes of each. */
  readonly bytes: ReadonlyMap<string, number>;
  /** What was dropped in them. */
  readonly filtered: FilteredCounts;
}

export async function clearFiles(
  { top, files }: DiskFiles,
  isExcluded: (path: string) => boolean,
  { customRules = [] }: Policy,
  threads: Threads,
  onProgress?: OnProgress,
): Promise<ClearFiles> {
  const asked = files.filter(({ path }) => !isExcluded(path));
  const shared = new SharedArrayBuffer(4 * (FIRST + asked.length));
  const task: ClearingTask = { top, files: asked, customRules, shared };
  const numbers = new Int32Array(shared);
  await runInThreads({
    threads,
    task,
    parts: asked.length,
    taker: () => clearerOf(task),
    onTaken: () =>
      onProgress?.({ unit: "files", done: Math.min(Atomics.load(numbers, NEXT), asked.length), total: asked.length }),
    atOnce: 1,
  });
  const bytes = asked.flatMap(({ path }, i) => {
    const length = Atomics.load(numbers, FIRST + i) - 1;
    return length < 0 ? [] : [[path, length] as const];
  });
  const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, DROPPED + i)] as const);
  return { bytes: new Map(bytes), filtered: sumOfFiltered([Object.fromEntries(dropped)]) };
}
