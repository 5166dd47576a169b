// Files that hold nothing to tell are found by several threads; all others are looked at afterwards, one after another as ever, so
// that what a scan tells depends on no number of threads and on no failure of one.

import type { Document } from "../model/document.ts";
import { FILTER_REASONS, type FilteredCounts, sumOfFiltered } from "../model/filter-reason.ts";
import type { OnProgress } from "../model/progress.ts";
import type { Policy } from "../policy/policy.ts";
import type { DiskFiles } from "../source/source.ts";
import { type ClearingTask, clearerOf, DROPPED, FIRST, NEXT } from "./clear-files.ts";
import { LARGE_FILES_BYTES, largeFiles, type SlicedFile } from "./large-files.ts";
import { runInThreads } from "./start-threads.ts";
import type { Threads } from "./threads.ts";

/** Files that hold nothing to tell. */
export interface ClearFiles {
  /** By path, the bytes of each. */
  readonly bytes: ReadonlyMap<string, number>;
  /** The documents, a large file that is partly clear with {@link Document.regions}. */
  rest(documents: AsyncIterable<Document>): AsyncIterable<Document>;
  /** What was dropped in what is clear. */
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
  const large = new SharedArrayBuffer(LARGE_FILES_BYTES);
  const task: ClearingTask = { top, files: asked, customRules, shared, large };
  const numbers = new Int32Array(shared);
  await runInThreads({
    threads,
    task,
    taker: () => clearerOf(task),
    onTaken: () =>
      onProgress?.({ unit: "files", done: Math.min(Atomics.load(numbers, NEXT), asked.length), total: asked.length }),
    atOnce: 1,
  });
  const bytes = asked.flatMap(({ path }, i) => {
    const length = Atomics.load(numbers, FIRST + i) - 1;
    return length < 0 ? [] : [[path, length] as const];
  });
  const sliced = largeFiles(large)
    .done()
    .map((one) => [asked[one.file]?.path ?? "", one] as const);
  const clear = sliced.flatMap(([path, { size, regions }]) => (regions.length === 0 ? [[path, size] as const] : []));
  const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, DROPPED + i)] as const);
  const parts = new Map(sliced.filter(([, { regions }]) => regions.length > 0));
  return {
    bytes: new Map([...bytes, ...clear]),
    rest: (documents) => withRegions(documents, parts),
    filtered: sumOfFiltered([Object.fromEntries(dropped), ...sliced.map(([, { filtered }]) => filtered)]),
  };
}

/** Where it has not changed since. */
async function* withRegions(
  documents: AsyncIterable<Document>,
  parts: ReadonlyMap<string, SlicedFile>,
): AsyncGenerator<Document> {
  for await (const document of documents) {
    const part = document.origin === "file" ? parts.get(document.path) : undefined;
    yield part?.size === document.bytes.length ? { ...document, regions: part.regions } : document;
  }
}
