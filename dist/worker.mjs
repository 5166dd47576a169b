const { workerData } = process.getBuiltinModule("node:worker_threads");
// src/work/worker.ts
const task = workerData;
const takeSome = "forest" in task ? (await import("./sift-task.mjs").then((all) => ({ sifterOf: all.t }))).sifterOf(task) : await (await import("./clear-files.mjs").then((all) => ({ clearerOf: all.n }))).clearerOf(task);
while (takeSome());
export {};
