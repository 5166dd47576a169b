// What runs in another thread.
import { workerData } from "node:worker_threads";
import { type ClearingTask, clearerOf } from "./clear-files.ts";

const task: ClearingTask = workerData;
const takeSome = await clearerOf(task);
while (takeSome());
