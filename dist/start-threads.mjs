import { jt as pause } from "./scanner.mjs";
const { availableParallelism } = process.getBuiltinModule("node:os");
const { Worker } = process.getBuiltinModule("node:worker_threads");
// src/work/start-threads.ts
const MOST_JOBS = 8;
async function runInThreads({ threads, task, parts, taker, onTaken, atOnce }) {
	const others = threads === void 0 ? [] : startThreads(threads, task, parts);
	try {
		const take = await taker();
		for (let taken = 1; take(); taken++) {
			onTaken?.();
			if (taken % atOnce !== 0) continue;
			await pause();
			threads?.signal?.throwIfAborted();
		}
		await Promise.all(others.map(({ ended }) => ended));
	} finally {
		for (const { worker } of others) worker.terminate();
	}
}
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
export { runInThreads as t };
