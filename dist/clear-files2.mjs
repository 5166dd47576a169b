import { Ct as isMarked, Mt as containerOf, _n as textView, _t as textDetector, hn as FILTER_REASONS, jt as lfsPointer, kt as filterTally } from "./scanner.mjs";
import { n as diskBelow } from "./files2.mjs";
const FIRST = 2 + FILTER_REASONS.length;
const TAKEN = 16;
async function clearerOf({ top, files, customRules, shared }) {
	const numbers = new Int32Array(shared);
	let hasProblem = false;
	const detect = await textDetector({ customRules }, () => {
		hasProblem = true;
	});
	const disk = diskBelow(top);
	const clearBytes = ({ path, bytes: place }) => {
		const answer = disk.look(place);
		if (answer.kind !== "file" || lfsPointer(answer.bytes) !== void 0 || containerOf(answer.bytes) !== void 0) return void 0;
		const view = textView(answer.bytes);
		if (isMarked(view)) return void 0;
		hasProblem = false;
		const dropped = filterTally();
		if (detect(view, {
			path,
			origin: "file"
		}, dropped.count).length > 0 || hasProblem) return void 0;
		const counts = dropped.counts();
		for (const [i, reason] of FILTER_REASONS.entries()) Atomics.add(numbers, 2 + i, counts[reason] ?? 0);
		return answer.bytes.length;
	};
	return () => {
		if (Atomics.load(numbers, 1) === 1) return false;
		const start = Atomics.add(numbers, 0, TAKEN);
		if (start >= files.length) return false;
		for (const [i, file] of files.slice(start, start + TAKEN).entries()) {
			const bytes = clearBytes(file);
			if (bytes !== void 0) Atomics.store(numbers, FIRST + start + i, bytes + 1);
		}
		return true;
	};
}
export { clearerOf as n, FIRST as t };
