import { Fn as sumOfFiltered, Pn as FILTER_REASONS, d as LARGE_FILES_BYTES, m as largeFiles } from "./scanner.mjs";
import { n as clearerOf, t as FIRST } from "./clear-files.mjs";
import { t as runInThreads } from "./start-threads.mjs";
// src/work/clearing.ts
async function clearFiles({ top, files }, isExcluded, { customRules = [] }, threads, onProgress) {
	const asked = files.filter(({ path }) => !isExcluded(path));
	const shared = new SharedArrayBuffer(4 * (FIRST + asked.length));
	const large = new SharedArrayBuffer(LARGE_FILES_BYTES);
	const task = {
		top,
		files: asked,
		customRules,
		shared,
		large
	};
	const numbers = new Int32Array(shared);
	await runInThreads({
		threads,
		task,
		taker: () => clearerOf(task),
		onTaken: () => onProgress?.({
			unit: "files",
			done: Math.min(Atomics.load(numbers, 0), asked.length),
			total: asked.length
		}),
		atOnce: 1
	});
	const bytes = asked.flatMap(({ path }, i) => {
		const length = Atomics.load(numbers, FIRST + i) - 1;
		return length < 0 ? [] : [[path, length]];
	});
	const sliced = largeFiles(large).done().map((one) => [asked[one.file]?.path ?? "", one]);
	const clear = sliced.flatMap(([path, { size, regions }]) => regions.length === 0 ? [[path, size]] : []);
	const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, 1 + i)]);
	const parts = new Map(sliced.filter(([, { regions }]) => regions.length > 0));
	return {
		bytes: new Map([...bytes, ...clear]),
		rest: (documents) => withRegions(documents, parts),
		filtered: sumOfFiltered([Object.fromEntries(dropped), ...sliced.map(([, { filtered }]) => filtered)])
	};
}
async function* withRegions(documents, parts) {
	for await (const document of documents) {
		const part = document.origin === "file" ? parts.get(document.path) : void 0;
		yield part?.size === document.bytes.length ? {
			...document,
			regions: part.regions
		} : document;
	}
}
export { clearFiles };
