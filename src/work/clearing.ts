// Files that hold nothing to tell are found by several threads; all others are looked at afterwards, one after another as ever, so
// that what a scan tells depends on no number of threads and on no failure of one.

import type { Document } from "../model/document.ts";
import { FILTER_REASONS, type FilteredCounts, sumOfFiltered } from "../model/filter-reason.ts";
import type { OnProgress } from "../model/progress.ts";
import type { Policy } from "../policy/policy.ts";
import { diskBelow } from "../source/files.ts";
import type { DiskFile, DiskFiles } from "../source/source.ts";
import { CHUNK, type Excerpted, excerptOf } from "./clear-excerpt.ts";
import { type ClearingTask, clearerOf, DROPPED, FIRST, NEXT } from "./clear-files.ts";
import { LARGE_FILES_BYTES, largeFiles, readOver, type SlicedFile } from "./large-files.ts";
import { runInThreads } from "./start-threads.ts";
import type { Threads } from "./threads.ts";

/** Files that hold nothing to tell. */
export interface ClearFiles {
  /** By path, the bytes of each. */
  readonly bytes: ReadonlyMap<string, number>;
  /** The documents, of a large file that is partly clear what is not, as an excerpt. */
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
  const sliced = largeFiles(large).done();
  const { excerpts, wholes } = partlyClear(sliced, top, asked);
  const clear = sliced.flatMap(({ file, size }) => {
    const path = asked[file]?.path;
    return path === undefined || wholes.has(path) ? [] : [[path, size] as const];
  });
  const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, DROPPED + i)] as const);
  return {
    bytes: new Map([...bytes, ...clear]),
    rest: (documents) => withParts(documents, excerpts, wholes),
    filtered: sumOfFiltered([Object.fromEntries(dropped), ...sliced.map(({ filtered }) => filtered)]),
  };
}

/** All excerpts together. */
const MOST_EXCERPTS = 16 << 20;

interface PartlyClear {
  readonly excerpts: ReadonlyMap<string, Excerpted>;
  /** Those that are read whole: too much of them is to be looked at again, or they are no UTF-8. */
  readonly wholes: ReadonlyMap<string, SlicedFile>;
}

/** The files that are not clear, by path. */
function partlyClear(sliced: readonly SlicedFile[], top: string, files: readonly DiskFile[]): PartlyClear {
  const excerpts = new Map<string, Excerpted>();
  const wholes = new Map<string, SlicedFile>();
  const disk = diskBelow(top);
  const room = new Uint8Array(sliced.some(({ regions }) => regions.length > 0) ? CHUNK : 0);
  let left = MOST_EXCERPTS;
  for (const one of sliced) {
    const file = files[one.file];
    if (file === undefined || one.regions.length === 0) continue;
    const excerpt = excerptOf(one, readOver(disk, file, room), left);
    if (excerpt === undefined) wholes.set(file.path, one);
    else {
      excerpts.set(file.path, excerpt);
      left -= excerpt.bytes.length;
    }
  }
  return { excerpts, wholes };
}

async function* withParts(
  documents: AsyncIterable<Document>,
  excerpts: PartlyClear["excerpts"],
  wholes: PartlyClear["wholes"],
): AsyncGenerator<Document> {
  for await (const document of documents) {
    const { clearBytes, ...known } = document;
    const excerpt = clearBytes === undefined ? undefined : excerpts.get(document.path);
    const whole = document.origin === "file" ? wholes.get(document.path) : undefined;
    if (excerpt !== undefined) yield { ...known, ...excerpt };
    // Where it has not changed since.
    else if (clearBytes === undefined && whole?.size === document.bytes.length)
      yield { ...document, regions: whole.regions, excerpt: { size: whole.size, parts: WHOLE } };
    else yield document;
  }
}

const WHOLE = [{ at: 0, line: 1, column: 1 }];
