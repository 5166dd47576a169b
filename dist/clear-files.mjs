import { Ar as tableOf, Gt as containerOf, Ht as filterTally, In as textView, It as isMarked, Pn as FILTER_REASONS, Wt as lfsPointer, cr as isOfficeText, f as MARGIN, h as searchedFor, kt as textDetector, m as largeFiles, or as isSecretManifest, p as MOST_READ, u as LARGE, ur as isRunByte } from "./scanner.mjs";
import { r as diskBelow, t as MAX_BYTES } from "./files2.mjs";
// src/work/clear-slice.ts
function lookThrough(slice, path, read, detect) {
	const { size } = slice;
	const searched = searchedFor(slice, size);
	const base = Math.max(0, searched.start - MARGIN);
	const bytes = read(base, Math.min(size, searched.end + MARGIN));
	if (bytes === void 0 || !isPlain(bytes, slice, base)) {
		slice.refuse();
		return;
	}
	const view = textView(bytes);
	const dropped = filterTally();
	if (detect(view, {
		path,
		origin: "file",
		regions: [{
			start: searched.start - base,
			end: searched.end - base
		}]
	}, dropped.count).length === 0) slice.clear(dropped.counts());
}
const WRAPS = tableOf("\r\n 	\\");
const MOST_ZIP_END = 1 << 17;
function isPlain(bytes, slice, base) {
	if (base === 0 && (containerOf(bytes) !== void 0 || isOfficeText(bytes))) return false;
	if (slice.end > slice.size - MOST_ZIP_END && bytes.includes(0)) return false;
	const view = textView(bytes);
	return view.bytes === bytes && !isMarked(view) && !saysHowToRead(bytes) && !cutsRun(bytes, slice, base);
}
function saysHowToRead(bytes) {
	return isSecretManifest(bytes) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("nbformat");
}
function cutsRun(bytes, slice, base) {
	const searched = searchedFor(slice, slice.size);
	const isRun = (from, to) => {
		for (let at = from; at < to; at++) {
			const byte = bytes[at - base];
			if (!isRunByte(byte) && WRAPS[byte ?? 0] !== 1) return false;
		}
		return true;
	};
	return searched.start > 0 && isRun(searched.start, slice.start) || searched.end < slice.size && isRun(slice.end, searched.end);
}
const FIRST = 1 + FILTER_REASONS.length;
const TAKEN = 16;
async function clearerOf({ top, files, customRules, shared, large }) {
	const numbers = new Int32Array(shared);
	let hasProblem = false;
	const detect = await textDetector({ customRules }, () => {
		hasProblem = true;
	});
	const disk = diskBelow(top);
	const sliced = largeFiles(large);
	const mayBeSliced = customRules.length === 0;
	const clearBytes = ({ path, bytes: place }, index) => {
		const first = disk.look(place, mayBeSliced ? LARGE : MAX_BYTES);
		if (first.kind === "too-large" && (first.size > 1073741824 || sliced.add(index, first.size))) return void 0;
		const answer = first.kind === "too-large" ? disk.look(place) : first;
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
		for (const [i, reason] of FILTER_REASONS.entries()) Atomics.add(numbers, 1 + i, counts[reason] ?? 0);
		return answer.bytes.length;
	};
	let room;
	const lookThroughOne = () => {
		const slice = sliced.take();
		const file = files[slice?.file ?? -1];
		if (slice === void 0 || file === void 0) return false;
		const read = (start, end) => {
			room ??= new Uint8Array(MOST_READ);
			const bytes = room.subarray(0, end - start);
			return disk.readInto(file.bytes, start, bytes) ? bytes : void 0;
		};
		lookThrough(slice, file.path, read, detect);
		return true;
	};
	return () => {
		const start = Atomics.add(numbers, 0, TAKEN);
		if (start >= files.length) return lookThroughOne();
		for (const [i, file] of files.slice(start, start + TAKEN).entries()) {
			const bytes = clearBytes(file, start + i);
			if (bytes !== void 0) Atomics.store(numbers, FIRST + start + i, bytes + 1);
		}
		return true;
	};
}
export { clearerOf as n, FIRST as t };
