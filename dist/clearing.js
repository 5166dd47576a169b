import { $t as FILTER_REASONS, en as sumOfFiltered, o as startThreads } from "./scanner.js";
import { n as clearerOf, t as FIRST } from "./clear-files2.js";
// src/work/clearing.ts
async function clearFiles({ top, files }, isExcluded, { customRules = [] }, threads) {
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
	const others = startThreads(threads, task, asked.length);
	try {
		const takeSome = await clearerOf(task);
		while (takeSome()) {
			await pause();
			threads.signal?.throwIfAborted();
		}
		await Promise.all(others.map(({ ended }) => ended));
	} finally {
		end();
		for (const { worker } of others) worker.terminate();
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
function pause() {
	return new Promise((done) => setImmediate(done));
}
export { clearFiles };
