import { n as clearerOf } from "./clear-files.js";
const { workerData } = process.getBuiltinModule("node:worker_threads");
// src/work/worker.ts
const takeSome = await clearerOf(workerData);
while (takeSome());
export {};
