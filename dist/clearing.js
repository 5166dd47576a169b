import { Gt as FILTER_REASONS, Kt as sumOfFiltered } from "./scanner.js";
import { n as clearerOf, t as FIRST } from "./clear-files.js";
const { Worker } = process.getBuiltinModule("node:worker_threads");
const { availableParallelism } = process.getBuiltinModule("node:os");
// src/work/clearing.ts
const MOST_JOBS = 8;
async function clearFiles({ top, files }, isExcluded, { customRules = [] }, { module, jobs = availableParallelism(), signal }) {
	const asked = files.filter(({ path }) => !isExcluded(path));
	const shared = new SharedArrayBuffer(4 * (FIRST + asked.length));
	const task = {
		top,
		files: asked,
		customRules,
		shared
	};
	const numbers = new Int32Array(shared);
	const end = () => void Atomics.store(numbers, 1, 1);
	const threads = Array.from({ length: Math.min(MOST_JOBS, jobs) - 1 }, () => threadOf(module, task));
	try {
		const takeSome = await clearerOf(task);
		while (takeSome()) {
			await pause();
			signal?.throwIfAborted();
		}
		await Promise.all(threads.map(({ ended }) => ended));
	} finally {
		end();
		for (const { worker } of threads) worker.terminate();
	}
	const bytes = asked.flatMap(({ path }, i) => {
		const length = Atomics.load(numbers, FIRST + i) - 1;
		return length < 0 ? [] : [[path, length]];
	});
	const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, 2 + i)]);
	return {
		bytes: new Map(bytes),
		filtered: sumOfFiltered([Object.fromEntries(dropped)])
	};
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
function pause() {
	return new Promise((done) => setImmediate(done));
}
export { clearFiles };
