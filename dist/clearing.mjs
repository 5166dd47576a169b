import { $n as FILTER_REASONS, er as sumOfFiltered, g as searchedFor, h as readOver, m as largeFiles, nr as textView, p as apart, rr as utf16Units, u as LARGE_FILES_BYTES } from "./scanner.mjs";
import { r as diskBelow } from "./files2.mjs";
import { n as clearerOf, t as FIRST } from "./clear-files.mjs";
import { n as runInThreads } from "./start-threads.mjs";
const { isUtf8 } = process.getBuiltinModule("node:buffer");
// src/work/clear-excerpt.ts
const CHUNK = 1 << 20;
function excerptOf({ size, regions }, read, most) {
	const parts = apart(regions.map((region) => searchedFor(region, size)));
	if (parts.reduce((sum, { start, end }) => sum + end - start + 1, 0) > most) return void 0;
	const counter = positionCounter();
	const copied = [];
	for (let start = 0; start < size;) {
		const end = Math.min(size, start + CHUNK);
		const bytes = read(start, end);
		const whole = bytes?.subarray(0, bytes.length - (end < size ? cutCharacter(bytes) : 0));
		if (whole === void 0 || whole.length === 0 || !isUtf8(whole)) return void 0;
		const last = copied.at(-1);
		if (last !== void 0) addTo(last, whole, start);
		for (let span = parts[copied.length]; span !== void 0 && span.start < start + whole.length;) {
			const from = beginning(whole, span.start - start, start);
			counter.count(whole, from);
			const part = {
				...counter.position(),
				start: start + from,
				end: span.end,
				pieces: []
			};
			copied.push(part);
			addTo(part, whole, start);
			span = parts[copied.length];
		}
		counter.count(whole, whole.length);
		counter.next();
		start += whole.length;
	}
	return read(size, size + 1) === void 0 ? joined(copied, regions, size) : void 0;
}
function addTo({ start, end, pieces }, chunk, at) {
	const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
	if (piece.length > 0) pieces.push(Uint8Array.from(piece));
}
const [LF, CR] = [10, 13];
const MARK = Buffer.from("\ufeff");
function isMark(bytes, at) {
	return MARK.equals(bytes.subarray(at, at + MARK.length));
}
function beginning(chunk, from, at) {
	let start = Math.max(0, from);
	while (start < chunk.length && ((chunk[start] ?? 0) & 192) === 128) start++;
	return at + start > 0 && chunk[start] === LF ? start + 1 : start;
}
function cutCharacter(bytes) {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if ((byte & 192) === 128) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1) > back ? back : 0;
	}
	return 0;
}
function positionCounter() {
	let [at, line, column] = [
		0,
		1,
		1
	];
	let [isFirst, isBehindCr] = [true, false];
	return {
		count(chunk, to) {
			if (to <= at) return;
			if (isFirst && isMark(chunk, 0)) at = MARK.length;
			isFirst = false;
			const ends = lineEnds(chunk, at, to, isBehindCr);
			line += ends.count;
			if (ends.last >= at) column = 1;
			column += utf16Units(chunk, Math.max(at, ends.last + 1), to);
			isBehindCr = chunk[to - 1] === CR;
			at = to;
		},
		next() {
			at = 0;
		},
		position: () => ({
			line,
			column
		})
	};
}
function lineEnds(chunk, from, to, isBehindCr) {
	const bytes = Buffer.from(chunk.buffer, chunk.byteOffset + from, to - from);
	const [lastLf, lastCr] = [bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)];
	const last = Math.max(lastLf, lastCr);
	if (last < 0) return {
		count: 0,
		last: -1
	};
	let count = 0;
	let before = isBehindCr ? CR : 0;
	for (let at = 0; at <= last; at++) {
		const byte = bytes[at];
		if (byte === CR || byte === LF && before !== CR) count++;
		before = byte;
	}
	return {
		count,
		last: from + last
	};
}
function joined(copied, regions, size) {
	const pieces = [];
	const parts = [];
	const moved = [];
	let length = 0;
	for (const { start, end, line, column, pieces: own } of copied) {
		if (start > 0) {
			pieces.push(Buffer.of(LF));
			length++;
		}
		const all = Buffer.concat(own);
		const part = all.subarray(0, all.length - cutCharacter(all));
		parts.push({
			at: length,
			line,
			column
		});
		for (const region of regions) if (region.start < end && region.end > start) moved.push({
			start: length + Math.max(0, region.start - start),
			end: length + Math.min(part.length, region.end - start)
		});
		pieces.push(part);
		length += part.length;
	}
	const bytes = Buffer.concat(pieces);
	return textView(bytes).bytes === bytes ? {
		bytes,
		regions: moved,
		excerpt: {
			size,
			parts
		}
	} : void 0;
}
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
	const sliced = largeFiles(large).done();
	const { excerpts, wholes } = partlyClear(sliced, top, asked);
	const clear = sliced.flatMap(({ file, size }) => {
		const path = asked[file]?.path;
		return path === void 0 || wholes.has(path) ? [] : [[path, size]];
	});
	const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, 1 + i)]);
	return {
		bytes: new Map([...bytes, ...clear]),
		rest: (documents) => withParts(documents, excerpts, wholes),
		filtered: sumOfFiltered([Object.fromEntries(dropped), ...sliced.map(({ filtered }) => filtered)])
	};
}
const MOST_EXCERPTS = 16 << 20;
function partlyClear(sliced, top, files) {
	const excerpts = new Map();
	const wholes = new Map();
	const disk = diskBelow(top);
	const room = new Uint8Array(sliced.some(({ regions }) => regions.length > 0) ? CHUNK : 0);
	let left = MOST_EXCERPTS;
	for (const one of sliced) {
		const file = files[one.file];
		if (file === void 0 || one.regions.length === 0) continue;
		const excerpt = excerptOf(one, readOver(disk, file, room), left);
		if (excerpt === void 0) wholes.set(file.path, one);
		else {
			excerpts.set(file.path, excerpt);
			left -= excerpt.bytes.length;
		}
	}
	return {
		excerpts,
		wholes
	};
}
async function* withParts(documents, excerpts, wholes) {
	for await (const document of documents) {
		const { clearBytes, ...known } = document;
		const excerpt = clearBytes === void 0 ? void 0 : excerpts.get(document.path);
		const whole = document.origin === "file" ? wholes.get(document.path) : void 0;
		if (excerpt !== void 0) yield {
			...known,
			...excerpt
		};
		else if (clearBytes === void 0 && whole?.size === document.bytes.length) yield {
			...document,
			regions: whole.regions,
			excerpt: {
				size: whole.size,
				parts: WHOLE
			}
		};
		else yield document;
	}
}
const WHOLE = [{
	at: 0,
	line: 1,
	column: 1
}];
export { clearFiles };
