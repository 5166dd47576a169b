import { Jt as pause } from "./scanner.mjs";
const { availableParallelism } = process.getBuiltinModule("node:os");
const { Worker } = process.getBuiltinModule("node:worker_threads");
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
// src/work/start-threads.ts
const MOST_JOBS = 8;
async function runInThreads({ threads, task, parts, taker, onTaken, atOnce }) {
	const others = threads === void 0 ? [] : startThreads(threads, task, parts);
	const young = threads === void 0 ? void 0 : youngSpace();
	try {
		const take = await taker();
		for (let taken = 1; take(); taken++) {
			onTaken?.();
			young?.look();
			if (taken % atOnce !== 0) continue;
			await pause();
			threads?.signal?.throwIfAborted();
		}
		await Promise.all(others.map(({ ended }) => ended));
	} finally {
		young?.free();
		for (const { worker } of others) worker.terminate();
	}
}
const KNOWN = /^2[024]\./;
const ENOUGH_YOUNG = 8 << 20;
const LIMITS = { maxYoungGenerationSizeMb: 12 };
function youngSpace() {
	let isBound = !KNOWN.test(process.versions.node);
	const wasBound = isBound;
	return {
		look() {
			if (isBound) return;
			const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
			if (young === void 0 || young.space_size < ENOUGH_YOUNG) return;
			setFlagsFromString("--semi-space-growth-factor=1");
			isBound = true;
		},
		free() {
			if (isBound && !wasBound) setFlagsFromString("--semi-space-growth-factor=2");
		}
	};
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
export { runInThreads as t };
