import { availableParallelism } from "node:os";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { ClearingTask } from "./clear-files.ts";
import { pause } from "./pause.ts";
import type { SiftTask } from "./sift-task.ts";
import type { Threads } from "./threads.ts";

/** More threads than these wait for the disk and for each other. */
const MOST_JOBS = 8;

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
export async function runInThreads(request: ThreadsRequest): Promise<void> {
  const { threads, task, parts, taker, onTaken, atOnce, onPause } = request;
  const others = threads === undefined ? [] : startThreads(threads, task, parts);
  try {
    const take = await taker();
    for (let taken = 1; take(); taken++) {
      onTaken?.();
      if (threads !== undefined) boundYoungSpace(ENOUGH_YOUNG);
      if (taken % atOnce !== 0) continue;
      await pause();
      threads?.signal?.throwIfAborted();
      await onPause?.();
    }
    await Promise.all(others.map(({ ended }) => ended));
  } finally {
    for (const { worker } of others) void worker.terminate();
  }
}

/** Versions of Node whose V8 is known to know the flag; the others would print it. */
const KNOWN = /^2[024]\./;
/** Bytes of the space for young values, both halves of it, that are as quick as any more. */
const ENOUGH_YOUNG = 8 << 20;
/** The same of a thread, in MB, and in V8's three parts. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/**
 * Keeps the space for young values from growing, once it has so many bytes: V8 lets them take 100 MB and more before it looks for those
 * that nobody needs, and here nearly none is needed for long. For the rest of the process, which is the command line's own.
 */
export function boundYoungSpace(enough = 0): void {
  if (isBound || youngBytes() < enough) return;
  isBound = true;
  if (KNOWN.test(process.versions.node)) setFlagsFromString("--semi-space-growth-factor=1");
}

let isBound = false;

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}

interface Thread {
  readonly worker: Worker;
  /** When it is done, or failed: then what it had taken is not clear. */
  readonly ended: Promise<void>;
}

/** The threads beside this one, for a task of so many parts or any number of them. Nothing of the environment or of how this process was started reaches them. */
function startThreads(
  { module, jobs = availableParallelism() }: Threads,
  task: ClearingTask | SiftTask,
  parts = MOST_JOBS,
): readonly Thread[] {
  return Array.from({ length: Math.max(0, Math.min(MOST_JOBS, jobs, parts) - 1) }, () => threadOf(module, task));
}

function threadOf(module: string, task: ClearingTask | SiftTask): Thread {
  const worker = new Worker(module, {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: LIMITS,
    stdout: true,
    stderr: true,
  });
  const ended = new Promise<void>((done) => {
    worker.once("error", () => done());
    worker.once("exit", () => done());
  });
  return { worker, ended };
}
