// When a scan is worth more than one thread, and what these are made of.
import type { DiskFiles } from "../source/source.ts";

/** What several threads are made of. */
export interface Threads {
  /** The module that runs in each of them: dist/worker.mjs. */
  readonly module: string;
  /** Absent: as many as there are cores. At most 8 are used. */
  readonly jobs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** A thread takes as long to start as some megabytes take to be scanned. */
const MANY_BYTES = 20 << 20;
const MANY_FILES = 2000;

/** Whatever the number of threads or shards: what is told of a large file may not depend on it. */
export function isWorthThreads({ count, isAtLeast }: DiskFiles): boolean {
  return count >= MANY_FILES || isAtLeast(MANY_BYTES);
}
