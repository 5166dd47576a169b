import { Hn as memberPath, Rr as baseName, Un as unpackedName, _n as streamOf, cn as containerOf, dn as isSkippableFrame, fn as isZstdFrame, gi as StackgateError, gn as joined, hn as chunksOf, ln as frontKind, mn as readTar, o as withBase, pn as readZip, un as isGzip } from "./scanner.mjs";
const { createReadStream } = process.getBuiltinModule("node:fs");
const { basename, resolve } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
const { Readable } = process.getBuiltinModule("node:stream");
import * as zlib from "node:zlib";
const { crc32, createGunzip } = process.getBuiltinModule("node:zlib");
// src/parse/archive/budget.ts
const MEMBER_LIMITS = {
	maxDepth: 4,
	maxEntries: 1e5,
	maxBytes: 512 << 20,
	maxMemberBytes: 256 << 20
};
const MAX_RATIO = 100;
const FREE_BYTES = 1 << 20;
function budgetFor(packedBytes, limits = MEMBER_LIMITS) {
	let entries = limits.maxEntries;
	let left = Math.min(limits.maxBytes, FREE_BYTES + MAX_RATIO * packedBytes);
	return {
		maxDepth: limits.maxDepth,
		maxEntries: limits.maxEntries,
		takeEntry() {
			entries--;
			return entries >= 0;
		},
		mostBytes: () => Math.min(left, limits.maxMemberBytes),
		spend(bytes) {
			left = Math.max(0, left - bytes);
		},
		isSpent: () => left <= 0
	};
}
// src/parse/archive/inflate.ts
function canInflate(compression) {
	return compression === "deflate" || zstd !== void 0;
}
async function inflate(input, compression, maxBytes) {
	return inflateAtOnce(input, compression, maxBytes) ?? await inflateByPieces(input, compression, maxBytes);
}
const zstd = "zstdDecompressSync" in zlib ? zlib : void 0;
function inflateAtOnce(input, compression, maxBytes) {
	const options = {
		info: true,
		maxOutputLength: Math.max(1, maxBytes),
		chunkSize: chunkSize(input.length)
	};
	try {
		const { buffer, engine } = compression === "deflate" ? zlib.inflateRawSync(input, options) : zstd?.zstdDecompressSync(input, options);
		return {
			bytes: buffer,
			used: engine.bytesWritten,
			ending: "whole"
		};
	} catch (error) {
		if (isZlibError(error)) return void 0;
		throw error;
	}
}
async function inflateByPieces(input, compression, maxBytes) {
	const engine = inflater(compression);
	const parts = [];
	let length = 0;
	engine.end(input);
	try {
		for await (const part of engine) {
			parts.push(part.subarray(0, maxBytes - length));
			length += part.length;
			if (length > maxBytes) return {
				bytes: joined(parts),
				used: input.length,
				ending: "too-large"
			};
		}
		return {
			bytes: joined(parts),
			used: engine.bytesWritten,
			ending: "whole"
		};
	} catch (error) {
		if (isZlibError(error)) return {
			bytes: joined(parts),
			used: input.length,
			ending: "damaged"
		};
		throw error;
	} finally {
		engine.destroy();
	}
}
function inflater(compression) {
	const engine = compression === "deflate" ? zlib.createInflateRaw() : zstd?.createZstdDecompress();
	if (engine === void 0) throw new Error(`no ${compression} here`);
	return engine;
}
function chunkSize(inputBytes) {
	return Math.min(1 << 20, Math.max(4096, inputBytes * 4));
}
function isZlibError(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return code.startsWith("Z_") || code.startsWith("ZSTD_") || code === "ERR_BUFFER_TOO_LARGE";
}
// src/parse/archive/gzip.ts
const MAX_STREAMS = 1e4;
async function gunzip(bytes, maxBytes) {
	const parts = [];
	let length = 0;
	let at = 0;
	const answer = (ending) => ({
		bytes: joined(parts),
		used: at,
		ending
	});
	for (let count = 0; at < bytes.length && isGzip(bytes, at); count++) {
		if (count === MAX_STREAMS) return answer("too-large");
		const start = gzipDataStart(bytes, at);
		if (start === void 0) return answer("damaged");
		const { bytes: part, used, ending } = await inflate(bytes.subarray(start), "deflate", maxBytes - length);
		parts.push(part);
		length += part.length;
		at = Math.min(bytes.length, start + used + 8);
		if (ending !== "whole") return answer(ending);
		if (start + used + 8 > bytes.length || uint32(bytes, start + used) !== crc32(part)) return answer("damaged");
	}
	return answer("whole");
}
function gzipDataStart(bytes, at = 0) {
	const flags = bytes[at + 3] ?? 0;
	let next = at + 10;
	if ((flags & 4) !== 0) next += 2 + (bytes[next] ?? 0) + 256 * (bytes[next + 1] ?? 0);
	for (const flag of [8, 16]) {
		if ((flags & flag) === 0) continue;
		const end = bytes.indexOf(0, next);
		if (end < 0) return void 0;
		next = end + 1;
	}
	if ((flags & 2) !== 0) next += 2;
	return next < bytes.length ? next : void 0;
}
function uint32(bytes, at) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + at, 4).readUInt32LE(0);
}
// src/parse/archive/zstd.ts
const MAX_FRAMES = 1e5;
async function unzstd(bytes, maxBytes) {
	const parts = [];
	let length = 0;
	let at = 0;
	const answer = (ending) => ({
		bytes: joined(parts),
		used: at,
		ending
	});
	for (let count = 0; at < bytes.length; count++) {
		if (count === MAX_FRAMES) return answer("too-large");
		const rest = bytes.subarray(at);
		if (isSkippableFrame(rest)) {
			at = Math.min(bytes.length, at + 8 + sizeOf$1(rest));
			continue;
		}
		if (!isZstdFrame(rest)) break;
		const { bytes: part, used, ending } = await inflate(rest, "zstd", maxBytes - length);
		parts.push(part);
		length += part.length;
		at += used;
		if (ending !== "whole" || used === 0) return answer(ending === "whole" ? "damaged" : ending);
	}
	return answer("whole");
}
function sizeOf$1(frame) {
	return frame.length < 8 ? 0 : Buffer.from(frame.buffer, frame.byteOffset + 4, 4).readUInt32LE(0);
}
// src/parse/archive/unpack.ts
async function* unpack(bytes, path, budget, depth = 1) {
	const container = containerOf(bytes);
	if (container === void 0) return void 0;
	if (depth > budget.maxDepth) {
		yield {
			kind: "unread",
			path,
			code: "archive-too-deep",
			values: { most: budget.maxDepth }
		};
		return void 0;
	}
	const scene = {
		bytes,
		path,
		budget,
		depth,
		seen: []
	};
	const { front, zipEnd } = container;
	if (front !== void 0) yield* unpackFront(scene, front);
	if (zipEnd !== void 0 && !scene.seen.some(({ start, end }) => zipEnd > start && zipEnd <= end)) yield* unpackZip(scene);
	return without(scene.seen, bytes.length);
}
async function* unpackFront(scene, front) {
	switch (front) {
		case "gzip":
		case "zstd": return yield* unpackStream$1(scene, front);
		case "tar": return yield* unpackTar(scene);
		default: yield {
			kind: "unread",
			path: scene.path,
			code: "archive-unknown-form",
			values: { detail: front }
		};
	}
}
async function* unpackStream$1(scene, kind) {
	const { bytes, path, budget, depth, seen } = scene;
	if (kind === "zstd" && !canInflate("zstd")) {
		yield {
			kind: "unread",
			path,
			code: "archive-unknown-form",
			values: { detail: "zstd" }
		};
		return;
	}
	if (!budget.takeEntry()) {
		yield {
			kind: "unread",
			path,
			code: "archive-too-many",
			values: { most: budget.maxEntries }
		};
		return;
	}
	const most = budget.mostBytes();
	const inner = kind === "gzip" ? await gunzip(bytes, most) : await unzstd(bytes, most);
	budget.spend(inner.bytes.length);
	if (inner.ending !== "whole") yield {
		kind: "unread",
		path,
		code: endingCode(inner)
	};
	if (inner.ending === "whole") seen.push({
		start: (kind === "gzip" ? gzipDataStart(bytes) : 0) ?? 0,
		end: inner.used
	});
	if (frontKind(inner.bytes) !== "tar") yield* member(scene, memberPath(path, unpackedName(path)), inner.bytes, false);
	else {
		const regions = yield* unpack(inner.bytes, path, budget, depth);
		if (regions !== void 0 && regions.length > 0) yield {
			kind: "member",
			path: memberPath(path, unpackedName(path)),
			bytes: inner.bytes,
			isLink: false,
			regions
		};
	}
}
async function* unpackTar(scene) {
	const { bytes, path, budget, seen } = scene;
	const stream = streamOf([bytes]);
	for await (const step of tarEntries(stream, path, budget)) {
		if (step.kind === "unread") {
			yield step;
			continue;
		}
		const { entry, name } = step;
		if (entry.kind === "link") yield* member(scene, name, Buffer.from(entry.target, "latin1"), true);
		if (entry.size === 0) continue;
		const start = stream.offset;
		const content = await entry.body.take(entry.size);
		seen.push({
			start,
			end: start + content.length
		});
		yield* member(scene, name, content, false);
	}
}
async function* tarEntries(stream, path, budget) {
	let isTold = false;
	for await (const step of readTar(stream)) {
		if (step.kind === "damaged") {
			if (!isTold) yield {
				kind: "unread",
				path,
				code: "archive-damaged"
			};
			isTold = true;
			continue;
		}
		const { entry } = step;
		if (entry.size === 0 && entry.kind !== "link") continue;
		if (!budget.takeEntry()) {
			yield {
				kind: "unread",
				path,
				code: "archive-too-many",
				values: { most: budget.maxEntries }
			};
			return;
		}
		yield {
			kind: "entry",
			entry,
			name: memberPath(path, entry.path)
		};
	}
}
async function* unpackZip(scene) {
	const { bytes, path, budget, seen } = scene;
	let isTold = false;
	for (const step of readZip(bytes)) {
		if (step.kind === "damaged") {
			if (!isTold) yield {
				kind: "unread",
				path,
				code: "archive-damaged"
			};
			isTold = true;
			continue;
		}
		const { entry } = step;
		if (entry.start === entry.end && (entry.size ?? 0) === 0) continue;
		const name = memberPath(path, entry.path);
		if (budget.isSpent()) {
			yield {
				kind: "unread",
				path,
				code: "archive-too-large"
			};
			return;
		}
		if (!budget.takeEntry()) {
			yield {
				kind: "unread",
				path,
				code: "archive-too-many",
				values: { most: budget.maxEntries }
			};
			return;
		}
		if (entry.isEncrypted) {
			yield {
				kind: "unread",
				path: name,
				code: "archive-encrypted"
			};
			continue;
		}
		const content = await contentOf(bytes.subarray(entry.start, entry.end), entry, budget);
		if (content === void 0) {
			yield {
				kind: "unread",
				path: name,
				code: "archive-unknown-form",
				values: { detail: methodName(entry.method) }
			};
			continue;
		}
		budget.spend(Math.max(content.bytes.length, content.used));
		const isAltered = entry.crc !== void 0 && content.ending === "whole" && crc32(content.bytes) !== entry.crc;
		if (content.ending !== "whole" || isAltered) yield {
			kind: "unread",
			path: name,
			code: isAltered ? "archive-damaged" : endingCode(content)
		};
		if (content.ending === "whole") seen.push({
			start: entry.start,
			end: entry.start + content.used
		});
		yield* member(scene, name, content.bytes, entry.isLink);
	}
}
async function contentOf(stored, { method }, budget) {
	if (method === 0) return {
		bytes: stored,
		used: stored.length,
		ending: "whole"
	};
	const compression = method === 8 ? "deflate" : method === 93 && canInflate("zstd") ? "zstd" : void 0;
	return compression === void 0 ? void 0 : inflate(stored, compression, budget.mostBytes());
}
async function* member(scene, path, bytes, isLink) {
	const regions = isLink ? void 0 : yield* unpack(bytes, path, scene.budget, scene.depth + 1);
	yield {
		kind: "member",
		path,
		bytes,
		isLink,
		...regions === void 0 ? {} : { regions }
	};
}
function endingCode({ ending }) {
	return ending === "too-large" ? "archive-too-large" : "archive-damaged";
}
const METHODS = {
	1: "shrunk",
	6: "imploded",
	9: "deflate64",
	12: "bzip2",
	14: "lzma",
	93: "zstd",
	95: "xz",
	98: "ppmd",
	99: "aes"
};
function methodName(method) {
	return METHODS[method] ?? String(method);
}
function without(spans, length) {
	const left = [];
	let at = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start > at) left.push({
			start: at,
			end: start
		});
		at = Math.max(at, end);
	}
	if (at < length) left.push({
		start: at,
		end: length
	});
	return left;
}
// src/parse/archive/image-config.ts
const MAX_BYTES = 8 << 20;
function imageTexts(bytes) {
	if (bytes[0] !== 123 || bytes.length > MAX_BYTES) return void 0;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	if (!text.includes("\"Env\"") && !text.includes("\"created_by\"")) return void 0;
	const image = objectOf(parsed(text));
	const env = [image?.config, image?.container_config].flatMap((config) => strings(listOf(objectOf(config)?.Env)));
	const history = strings(listOf(image?.history).map((one) => objectOf(one)?.created_by));
	if (env.length + history.length === 0) return void 0;
	return {
		texts: [...env.length === 0 ? [] : [{
			name: "env.list",
			text: [...new Set(env)].map(line).join("")
		}], ...history.length === 0 ? [] : [{
			name: "history.sh",
			text: history.map(step).join("")
		}]],
		rest: outside([...env, ...history], text, bytes.length)
	};
}
function line(text) {
	return `${text}\n`;
}
function step(command) {
	return line(command.replace(/^\/bin\/sh -c #\(nop\)\s{1,4}/, ""));
}
function outside(all, text, length) {
	if (Buffer.byteLength(text) !== text.length) return [{
		start: 0,
		end: length
	}];
	const rest = [];
	let at = 0;
	for (const one of all) {
		const plain = JSON.stringify(one);
		const found = [plain, plain.replaceAll(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)].map((form) => ({
			form,
			start: text.indexOf(form, at)
		})).find(({ start }) => start >= 0);
		if (found === void 0) continue;
		rest.push({
			start: at,
			end: found.start
		});
		at = found.start + found.form.length;
	}
	return [...rest, {
		start: at,
		end: length
	}].filter(({ start, end }) => start < end);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function strings(values) {
	return values.filter((value) => typeof value === "string");
}
// src/parse/archive/unpack-stream.ts
const STREAMED_BYTES = 32 << 20;
const MAX_MEMBER_BYTES = 1 << 30;
const HEAD_BYTES = 512;
function isStreamed(head) {
	const kind = frontKind(head);
	return kind === "tar" || kind === "gzip" || kind === "zstd";
}
async function* unpackStream(stream, path, budget, depth = 1) {
	if (depth > budget.maxDepth) {
		yield {
			kind: "unread",
			path,
			code: "archive-too-deep",
			values: { most: budget.maxDepth }
		};
		return;
	}
	const kind = frontKind(await stream.peek(HEAD_BYTES));
	if (kind === "tar") yield* streamTar(stream, path, budget, depth);
	else if (kind === "gzip" || kind === "zstd") yield* streamCompressed(stream, kind, path, budget, depth);
	else yield* wholeMember(stream, MAX_MEMBER_BYTES, path, budget, depth);
}
async function* streamCompressed(stream, kind, path, budget, depth) {
	if (kind === "zstd" && !canInflate("zstd")) {
		yield {
			kind: "unread",
			path,
			code: "archive-unknown-form",
			values: { detail: "zstd" }
		};
		return;
	}
	const outcome = {};
	const chunks = inflatedChunks(stream, kind, budget, outcome);
	try {
		const inner = streamOf(chunks);
		const name = memberPath(path, unpackedName(path));
		if (frontKind(await inner.peek(HEAD_BYTES)) === "tar") yield* streamTar(inner, path, budget, depth);
		else yield* wholeMember(inner, MAX_MEMBER_BYTES, name, budget, depth);
	} finally {
		await chunks.return();
	}
	if (outcome.code !== void 0) yield {
		kind: "unread",
		path,
		code: outcome.code
	};
}
async function* inflatedChunks(stream, kind, budget, outcome) {
	const engine = kind === "gzip" ? createGunzip() : inflater("zstd");
	const start = stream.offset;
	const packed = chunksOf(stream);
	const source = Readable.from(packed);
	source.on("error", (error) => engine.destroy(error)).pipe(engine);
	try {
		for await (const chunk of engine) {
			budget.spend(chunk.length);
			if (budget.isSpent()) {
				outcome.code = "archive-too-large";
				return;
			}
			yield chunk;
		}
		if (kind === "zstd" && engine.bytesWritten < stream.offset - start || kind === "zstd" && (await stream.peek(1)).length > 0) outcome.code = "archive-damaged";
	} catch (error) {
		if (!isZlibError(error)) throw error;
		outcome.code = "archive-damaged";
	} finally {
		source.destroy();
		engine.destroy();
		await packed.return(void 0);
	}
}
async function* streamTar(stream, path, budget, depth) {
	for await (const step of tarEntries(stream, path, budget)) {
		if (step.kind === "unread") {
			yield step;
			continue;
		}
		const { entry, name } = step;
		if (entry.kind === "link") yield {
			kind: "member",
			path: name,
			bytes: Buffer.from(entry.target, "latin1"),
			isLink: true
		};
		if (entry.size > 0) yield* streamEntry(entry, name, budget, depth + 1);
	}
}
async function* streamEntry({ body, size }, path, budget, depth) {
	if (size > STREAMED_BYTES && isStreamed(await body.peek(HEAD_BYTES))) {
		yield* unpackStream(body, path, budget, depth);
		return;
	}
	yield* wholeMember(body, size, path, budget, depth);
}
async function* wholeMember(body, size, path, budget, depth) {
	const bytes = await body.take(Math.min(size, MAX_MEMBER_BYTES));
	if ((await body.peek(1)).length > 0) {
		yield {
			kind: "unread",
			path,
			code: "archive-member-too-large"
		};
		return;
	}
	const image = imageTexts(bytes);
	const regions = image === void 0 ? yield* unpack(bytes, path, budget, depth) : image.rest;
	for (const { name, text } of image?.texts ?? []) yield {
		kind: "member",
		path: memberPath(path, name),
		bytes: Buffer.from(text),
		isLink: false
	};
	yield {
		kind: "member",
		path,
		bytes,
		isLink: false,
		...regions === void 0 ? {} : { regions }
	};
}
// src/source/archive.ts
const LIMITS = {
	maxDepth: 6,
	maxEntries: 5e6,
	maxBytes: 2 ** 40,
	maxMemberBytes: 1 << 30
};
const MAX_ZIP_BYTES = 1 << 30;
function archiveSource({ cwd, path }) {
	const unread = [];
	const name = basename(path);
	const head = {
		read: () => void 0,
		list: () => [],
		has: () => false
	};
	return {
		hasBase: false,
		isHandedIn: true,
		changedPaths: async () => [],
		lists: async () => false,
		async *documents() {
			for await (const step of membersOf(resolve(cwd, path), path, name)) if (step.kind === "unread") unread.push(step);
			else yield documentOf(step);
		},
		async snapshots(explore) {
			await explore(head, []);
			return {
				head,
				changedPaths: [],
				exposure: "working-tree"
			};
		},
		problems: () => [],
		unread: () => unread,
		coverage: () => ({ skipped: [] }),
		async close() {}
	};
}
function documentOf({ path, bytes, regions }) {
	const document = {
		path,
		origin: "archive-member",
		bytes,
		exposure: "working-tree"
	};
	return regions === void 0 ? document : {
		...document,
		regions
	};
}
async function* membersOf(file, typed, name) {
	const size = await sizeOf(file, typed);
	const budget = budgetFor(size, LIMITS);
	const chunks = createReadStream(file, { highWaterMark: 1 << 20 });
	try {
		const stream = streamOf(chunks);
		if (isStreamed(await stream.peek(512))) return yield* unpackStream(stream, name, budget);
		if (size > MAX_ZIP_BYTES) throw new StackgateError("archive-too-large", { path: typed });
		yield* membersInMemory(await readFile(file), typed, name, budget);
	} catch (error) {
		throw readingFailed(error, typed);
	} finally {
		chunks.destroy();
	}
}
async function* membersInMemory(bytes, typed, name, budget) {
	if (containerOf(bytes) === void 0) throw new StackgateError("not-an-archive", { path: typed });
	const regions = yield* unpack(bytes, name, budget);
	yield {
		kind: "member",
		path: name,
		bytes,
		isLink: false,
		...regions === void 0 ? {} : { regions }
	};
}
async function sizeOf(file, typed) {
	const found = await stat(file).catch((error) => {
		throw readingFailed(error, typed);
	});
	if (!found.isFile()) throw new StackgateError("not-an-archive", { path: typed });
	return found.size;
}
function readingFailed(error, path) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (error instanceof StackgateError || typeof code !== "string") return error;
	return new StackgateError(code === "ENOENT" ? "no-such-path" : "unreadable-path", {
		path,
		detail: code
	});
}
// src/work/members.ts
async function* withMembers(document, tell) {
	const baseOf = document.base === void 0 ? void 0 : await membersOfBase(document.base);
	const unpacked = unpack(document.bytes, document.path, budgetFor(document.bytes.length));
	let regions;
	for (;;) {
		const { done, value } = await unpacked.next();
		if (done === true) {
			regions = value;
			break;
		}
		if (value.kind === "unread") tell(value);
		else yield memberDocument(document, value, baseOf?.(value.path.slice(document.path.length)));
	}
	yield regions === void 0 ? document : withRegions(document, regions);
}
function withRegions(document, regions) {
	return Object.defineProperties({}, {
		...Object.getOwnPropertyDescriptors(document),
		regions: {
			value: regions,
			enumerable: true
		}
	});
}
function memberDocument({ exposure, commit, stage, brought }, member, base) {
	const { path, bytes, regions } = member;
	const document = {
		path,
		origin: "archive-member",
		bytes,
		exposure,
		...regions === void 0 ? {} : { regions },
		...commit === void 0 ? {} : { commit },
		...stage === void 0 ? {} : { stage },
		...brought === void 0 ? {} : { brought }
	};
	return base === void 0 ? document : withBase(document, base);
}
async function membersOfBase({ path, bytes }) {
	const byPath = new Map();
	const byName = new Map();
	for await (const one of unpack(bytes, path, budgetFor(bytes.length))) {
		if (one.kind === "unread") continue;
		const member = {
			path: one.path,
			bytes: one.bytes
		};
		const name = baseName(one.path);
		byPath.set(one.path.slice(path.length), member);
		byName.set(name, byName.has(name) ? void 0 : member);
	}
	return (inner) => byPath.get(inner) ?? byName.get(baseName(inner));
}
export { archiveSource as n, withMembers as t };
