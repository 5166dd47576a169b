const { availableParallelism } = process.getBuiltinModule("node:os");
const { Worker } = process.getBuiltinModule("node:worker_threads");
// src/work/start-threads.ts
const MOST_JOBS = 8;
function startThreads({ module, jobs = availableParallelism() }, task, parts = MOST_JOBS) {
	return Array.from({ length: Math.max(0, Math.min(MOST_JOBS, jobs, parts) - 1) }, () => threadOf(module, task));
}
function threadOf(module, task) {
	const worker = new Worker(module, {
		workerData: task,
		env: {},
		execArgv: [],
		stdout: true,
		stderr: true
	});
	return {
		worker,
		ended: new Promise((done) => {
			worker.once("error", () => done());
			worker.once("exit", () => done());
		})
	};
}
export { startThreads as t };
