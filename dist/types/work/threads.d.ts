import type { DiskFiles } from "../source/source.ts";
/** What several threads are made of. */
export interface Threads {
    /** The module that runs in each of them: dist/worker.mjs. */
    readonly module: string;
    /** Absent: as many as there are cores. At most 8 are used. */
    readonly jobs?: number;
    readonly signal?: AbortSignal | undefined;
}
/** Whatever the number of threads or shards: what is told of a large file may not depend on it. */
export declare function isWorthThreads({ count, isAtLeast }: DiskFiles): boolean;
