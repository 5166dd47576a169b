import { Worker } from "node:worker_threads";
import type { ClearingTask } from "./clear-files.ts";
import type { SiftTask } from "./sift-task.ts";
import type { Threads } from "./threads.ts";
export interface Thread {
    readonly worker: Worker;
    /** When it is done, or failed: then what it had taken is not clear. */
    readonly ended: Promise<void>;
}
/** The threads beside this one, for a task of so many parts or any number of them. Nothing of the environment or of how this process was started reaches them. */
export declare function startThreads({ module, jobs }: Threads, task: ClearingTask | SiftTask, parts?: number): readonly Thread[];
