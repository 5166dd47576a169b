import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ClearingTask } from "./clear-files.ts";
import type { SiftTask } from "./sift-task.ts";
import type { Threads } from "./threads.ts";

/** More threads than these wait for the disk and for each other. */
const MOST_JOBS = 8;

export interface Thread {
  readonly worker: Worker;
  /** When it is done, or failed: then what it had taken is not clear. */
  readonly ended: Promise<void>;
}

/** The threads beside this one, for a task of so many parts or any number of them. Nothing of the environment or of how this process was started reaches them. */
export function startThreads(
  { module, jobs = availableParallelism() }: Threads,
  task: ClearingTask | SiftTask,
  parts = MOST_JOBS,
): readonly Thread[] {
  return Array.from({ length: Math.max(0, Math.min(MOST_JOBS, jobs, parts) - 1) }, () => threadOf(module, task));
}

function threadOf(module: string, task: ClearingTask | SiftTask): Thread {
  const worker = new Worker(module, { workerData: task, env: {}, execArgv: [], stdout: true, stderr: true });
  const ended = new Promise<void>((done) => {
    worker.once("error", () => done());
    worker.once("exit", () => done());
  });
  return { worker, ended };
}
