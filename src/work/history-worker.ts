// A thread that sifts a part of a history.
import { workerData } from "node:worker_threads";
import { type SiftTask, sifterOf } from "./sift-task.ts";

const next = sifterOf(workerData as SiftTask);
while (next());
