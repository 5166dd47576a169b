// What runs in another thread.
import { workerData } from "node:worker_threads";
import type { ClearingTask } from "./clear-files.ts";
import type { SiftTask } from "./sift-task.ts";

const task: ClearingTask | SiftTask = workerData;
const takeSome =
  "forest" in task
    ? (await import("./sift-task.ts")).sifterOf(task)
    : await (await import("./clear-files.ts")).clearerOf(task);
while (takeSome());
