import { $n as FILTER_REASONS, $t as isMarked, Fr as isRunByte, Gt as textDetector, Nr as PART, Pr as STEP, an as filterTally, ar as isWide, cn as containerOf, d as MARGIN, f as MOST_READ, g as searchedFor, h as readOver, ir as SAMPLE_BYTES, jr as isOfficeText, kr as isSecretManifest, l as LARGE, m as largeFiles, nr as textView, p as apart, sn as lfsPointer, ti as tableOf, tr as partView } from "./scanner.mjs";
import { r as diskBelow, t as MAX_BYTES } from "./files2.mjs";
// src/work/clear-runs.ts
const GLANCE = 65536;
function longRuns(glance, size) {
	let known = {
		start: 0,
		to: -1
	};
	const isRun = ({ start, end }) => {
		const bytes = start < end ? glance(start, end) : void 0;
		return bytes !== void 0 && lastOfNoRun(bytes) < 0;
	};
	const beginOf = (at) => {
		let start = at;
		while (start > 0) {
			if (start <= known.to && start > known.start) {
				start = known.start;
				break;
			}
			const from = Math.max(0, start - GLANCE);
			const bytes = glance(from, start);
			const last = bytes === void 0 ? start - from - 1 : lastOfNoRun(bytes);
			start = from + last + 1;
			if (last >= 0) break;
		}
		known = {
			start,
			to: at
		};
		return start;
	};
	const partAt = (at) => {
		const begin = beginOf(at);
		return begin + Math.floor((at - begin) / STEP) * STEP;
	};
	return { aligned(place) {
		const { start, end } = searchedFor(place, size);
		const from = start > 0 && isRun({
			start,
			end: place.start
		}) ? partAt(start) : start;
		const to = end < size && isRun({
			start: place.end,
			end
		}) ? partAt(place.end - 1) + PART : end;
		return {
			start: from,
			end: Math.min(size, Math.max(end, to))
		};
	} };
}
function lastOfNoRun(bytes) {
	let at = bytes.length - 1;
	while (at >= 0 && isRunByte(bytes[at])) at--;
	return at;
}
// src/work/clear-slice.ts
function lookThrough(slice, { path, read, runs }, detect) {
	const { size } = slice;
	const searched = runs.aligned(slice);
	const base = Math.max(0, searched.start - MARGIN);
	const head = read(0, Math.min(size, SAMPLE_BYTES));
	const isOfText = head !== void 0 && !isWide(head);
	const bytes = read(base, Math.min(size, searched.end + MARGIN));
	const view = bytes === void 0 || !isOfText ? void 0 : partView(bytes);
	if (bytes === void 0 || view === void 0 || !isPlain(bytes, view, slice, base)) {
		slice.refuse();
		return;
	}
	const dropped = filterTally();
	const region = {
		start: searched.start - base,
		end: searched.end - base
	};
	const isShifted = view.bytes !== bytes;
	const found = detect(view, {
		path,
		origin: "file",
		...isShifted ? {} : { regions: [region] }
	}, dropped.count);
	const regions = isShifted ? [] : apart(spansOf(found, base).map(runs.aligned));
	slice.tell(regions.length > 8 || isShifted && found.length > 0 ? [searched] : regions, dropped.counts());
}
function spansOf(found, base) {
	return found.flatMap(({ place, secret = place.span, related = [] }) => [
		place.span,
		secret,
		...related.flatMap((one) => one.place.path === place.path ? [one.place.span] : [])
	]).map(({ start, end }) => ({
		start: start + base,
		end: end + base
	}));
}
const WRAPS = tableOf("\r\n 	\\");
const MOST_ZIP_END = 1 << 17;
function isPlain(bytes, view, slice, base) {
	if (base === 0 && (containerOf(bytes) !== void 0 || isOfficeText(bytes))) return false;
	if (slice.end > slice.size - MOST_ZIP_END && mayEndZip(bytes)) return false;
	return !isMarked(view) && !saysHowToRead(view.bytes) && !cutsRun(bytes, slice, slice.size, base);
}
function mayEndZip(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("PK", 0, "latin1");
}
function saysHowToRead(bytes) {
	return isSecretManifest(bytes) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("nbformat");
}
function cutsRun(bytes, span, size, base) {
	const searched = searchedFor(span, size);
	const isWrapped = (from, to) => {
		let wraps = 0;
		for (let at = from; at < to; at++) {
			const byte = bytes[at - base];
			if (WRAPS[byte ?? 0] === 1) wraps++;
			else if (!isRunByte(byte)) return false;
		}
		return wraps > 0;
	};
	return searched.start > 0 && isWrapped(searched.start, span.start) || searched.end < size && isWrapped(span.end, searched.end);
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
	let last;
	const lookThroughOne = () => {
		const slice = sliced.take();
		const file = files[slice?.file ?? -1];
		if (slice === void 0 || file === void 0) return false;
		room ??= new Uint8Array(MOST_READ);
		if (last?.file !== slice.file) last = {
			file: slice.file,
			runs: longRuns(readOver(disk, file, new Uint8Array(GLANCE)), slice.size)
		};
		lookThrough(slice, {
			path: file.path,
			read: readOver(disk, file, room),
			runs: last.runs
		}, detect);
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
