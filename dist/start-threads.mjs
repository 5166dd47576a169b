import { Jt as pause } from "./scanner.mjs";
const { availableParallelism } = process.getBuiltinModule("node:os");
const { Worker } = process.getBuiltinModule("node:worker_threads");
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
// src/work/start-threads.ts
const MOST_JOBS = 8;
async function runInThreads(request) {
	const { threads, task, parts, taker, onTaken, atOnce, onPause } = request;
	const others = threads === void 0 ? [] : startThreads(threads, task, parts);
	try {
		const take = await taker();
		for (let taken = 1; take(); taken++) {
			onTaken?.();
			if (threads !== void 0) boundYoungSpace(ENOUGH_YOUNG);
			if (taken % atOnce !== 0) continue;
			await pause();
			threads?.signal?.throwIfAborted();
			await onPause?.();
		}
		await Promise.all(others.map(({ ended }) => ended));
	} finally {
		for (const { worker } of others) worker.terminate();
	}
}
const KNOWN = /^2[024]\./;
const ENOUGH_YOUNG = 8 << 20;
const LIMITS = { maxYoungGenerationSizeMb: 12 };
function boundYoungSpace(enough = 0) {
	if (isBound || youngBytes() < enough) return;
	isBound = true;
	if (KNOWN.test(process.versions.node)) setFlagsFromString("--semi-space-growth-factor=1");
}
let isBound = false;
function youngBytes() {
	return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}
function startThreads({ module, jobs = availableParallelism() }, task, parts = MOST_JOBS) {
	return Array.from({ length: Math.max(0, Math.min(MOST_JOBS, jobs, parts) - 1) }, () => threadOf(module, task));
}
function threadOf(module, task) {
	const worker = new Worker(module, {
		workerData: task,
		env: {},
		execArgv: [],
		resourceLimits: LIMITS,
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
export { runInThreads as n, boundYoungSpace as t };
