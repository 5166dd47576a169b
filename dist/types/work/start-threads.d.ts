import type { ClearingTask } from "./clear-files.ts";
import type { SiftTask } from "./sift-task.ts";
import type { Threads } from "./threads.ts";
export interface ThreadsRequest {
    /** Absent: this one alone. */
    readonly threads: Threads | undefined;
    readonly task: ClearingTask | SiftTask;
    /** How many parts there are to take; absent: any number. */
    readonly parts?: number;
    /** What takes the next part in this thread; `false`: none was left. */
    readonly taker: () => Promise<() => boolean>;
    /** Told when this thread has taken one. */
    readonly onTaken?: (() => void) | undefined;
    /** So many are taken before timers and signals are heard. */
    readonly atOnce: number;
    /** Done then too. */
    readonly onPause?: () => Promise<void>;
}
/** Takes all parts of a task, in this thread and in those beside it, and ends them. Throws where the signal of `threads` does. */
export declare function runInThreads(request: ThreadsRequest): Promise<void>;
/**
 * Keeps the space for young values from growing, once it has so many bytes: V8 lets them take 100 MB and more before it looks for those
 * that nobody needs, and here nearly none is needed for long. For the rest of the process, which is the command line's own.
 */
export declare function boundYoungSpace(enough?: number): void;
