import { _ as shared, v as sharedFrom } from "./scanner.mjs";
const { closeSync, constants, fstatSync, openSync, readSync } = process.getBuiltinModule("node:fs");
// src/source/git/pack/pack-file.ts
const SLICE = 1 << 20;
const KEPT = 16;
function openPackFile(path) {
	let file;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
	const stat = fstatSync(file);
	if (!stat.isFile()) {
		closeSync(file);
		return;
	}
	const bytes = stat.size;
	const slices = new Map();
	const readAt = (start, length) => {
		const buffer = Buffer.allocUnsafe(length);
		let filled = 0;
		while (filled < length) {
			const read = readSync(file, buffer, filled, length - filled, start + filled);
			if (read === 0) break;
			filled += read;
		}
		return buffer.subarray(0, filled);
	};
	const slice = (index) => {
		const known = slices.get(index);
		if (known !== void 0) return known;
		const [oldest] = slices.keys();
		if (slices.size >= KEPT && oldest !== void 0) slices.delete(oldest);
		const made = readAt(index * SLICE, Math.min(SLICE, Math.max(0, bytes - index * SLICE)));
		slices.set(index, made);
		return made;
	};
	return {
		bytes,
		read(start, end) {
			const index = Math.floor(start / SLICE);
			const from = index * SLICE;
			if (end <= from + SLICE) return slice(index).subarray(start - from, end - from);
			return readAt(start, Math.min(end, bytes) - start);
		},
		close: () => closeSync(file)
	};
}
function readEntryHeader(bytes, idBytes) {
	let at = 0;
	let byte = bytes[at++];
	if (byte === void 0) return void 0;
	const type = byte >> 4 & 7;
	let size = byte & 15;
	for (let scale = 16; byte >= 128; scale *= 128) {
		byte = bytes[at++];
		if (byte === void 0 || at > 8) return void 0;
		size += (byte & 127) * scale;
	}
	let distance = 0;
	if (type === 6) {
		byte = bytes[at++];
		if (byte === void 0) return void 0;
		distance = byte & 127;
		while (byte >= 128) {
			byte = bytes[at++];
			if (byte === void 0 || at > 16) return void 0;
			distance = (distance + 1) * 128 + (byte & 127);
		}
		if (distance === 0) return void 0;
	} else if (type === 7) at += idBytes;
	else if (type === 0 || type === 5) return void 0;
	return at > bytes.length ? void 0 : {
		type,
		size,
		distance,
		length: at
	};
}
// src/source/git/pack/pack-index.ts
const MAGIC = 4285812579;
const VERSION = 2;
const FAN_OUT = 256;
const IDS_AT = 1032;
const HEADER_BYTES = 12;
const IS_LARGE = 2147483648;
function readPackIndex(index, packBytes, idBytes) {
	const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
	if (index.length < IDS_AT + 2 * idBytes || view.getUint32(0) !== MAGIC || view.getUint32(4) !== VERSION) return void 0;
	const objects = view.getUint32(1028);
	const smallAt = IDS_AT + objects * (idBytes + 4);
	const largeAt = smallAt + objects * 4;
	const large = (index.length - 2 * idBytes - largeAt) / 8;
	if (large < 0 || !Number.isInteger(large) || !isAscending(view)) return void 0;
	const end = packBytes - idBytes;
	const offsetAt = (position) => {
		const small = view.getUint32(smallAt + position * 4);
		if (small < IS_LARGE) return small;
		const which = small - IS_LARGE;
		return which < large ? Number(view.getBigUint64(largeAt + which * 8)) : -1;
	};
	const offsets = new Float64Array(objects + 1);
	for (let i = 0; i < objects; i++) {
		const offset = offsetAt(i);
		if (offset < HEADER_BYTES || offset >= end) return void 0;
		offsets[i] = offset;
	}
	offsets[objects] = end;
	offsets.sort();
	return {
		objects,
		offsets,
		find(ids, at) {
			const first = ids[at] ?? 0;
			let low = first === 0 ? 0 : view.getUint32(8 + (first - 1) * 4);
			let high = view.getUint32(8 + first * 4);
			while (low < high) {
				const middle = low + high >>> 1;
				const order = compareIds(index, IDS_AT + middle * idBytes, ids, at, idBytes);
				if (order === 0) return offsetAt(middle);
				if (order < 0) low = middle + 1;
				else high = middle;
			}
		}
	};
}
function isAscending(view) {
	for (let i = 1, before = view.getUint32(8); i < FAN_OUT; i++) {
		const count = view.getUint32(8 + i * 4);
		if (count < before) return false;
		before = count;
	}
	return true;
}
function compareIds(a, aAt, b, bAt, bytes) {
	for (let i = 0; i < bytes; i++) {
		const difference = (a[aAt + i] ?? 0) - (b[bAt + i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function offsetBehind(offsets, offset) {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return offsets[low] ?? offset;
}
// src/source/git/pack/forest.ts
const MAX_OBJECT = 32 << 20;
const NONE = -1;
function forestOf(packs, ids, idBytes) {
	const nodes = {
		pack: [],
		type: [],
		offset: [],
		start: [],
		end: [],
		size: [],
		base: []
	};
	const byOffset = packs.map(() => new Map());
	for (let i = 0; i < ids.length / idBytes; i++) locate(packs, nodes, byOffset, ids, i, idBytes);
	const order = Array.from({ length: nodes.pack.length }, (_, i) => i).sort((a, b) => at(nodes.pack, a) - at(nodes.pack, b) || at(nodes.offset, a) - at(nodes.offset, b));
	for (const first of order) for (let node = first; at(nodes.pack, node) !== NONE && at(nodes.start, node) === NONE;) {
		const base = readNode(packs, nodes, byOffset, node, idBytes);
		if (base === void 0) break;
		node = base;
	}
	leaveOutOrphans(nodes);
	return finished(packs, ids, idBytes, nodes);
}
function locate(packs, nodes, byOffset, ids, node, idBytes) {
	let [found, offset] = [NONE, 0];
	for (let i = 0; i < packs.length && found === NONE; i++) {
		const inPack = packs[i]?.index.find(ids, node * idBytes);
		if (inPack !== void 0) [found, offset] = [i, inPack];
	}
	const isTaken = byOffset[found]?.has(offset) === true;
	add(nodes, isTaken ? NONE : found, offset);
	if (!isTaken) byOffset[found]?.set(offset, node);
}
function add({ pack, type, offset, start, end, size, base }, inPack, at) {
	offset.push(at);
	type.push(0);
	for (const unknown of [
		start,
		end,
		size,
		base
	]) unknown.push(NONE);
	return pack.push(inPack) - 1;
}
function readNode(packs, nodes, byOffset, node, idBytes) {
	const inPack = at(nodes.pack, node);
	const pack = packs[inPack];
	const offset = at(nodes.offset, node);
	if (pack === void 0) return void 0;
	const end = offsetBehind(pack.index.offsets, offset);
	const bytes = pack.file.read(offset, Math.min(end, offset + 64));
	const header = readEntryHeader(bytes, idBytes);
	const isDelta = header?.type === 6 || header?.type === 7;
	if (header === void 0 || header.size > 33554432) {
		nodes.pack[node] = NONE;
		return;
	}
	nodes.start[node] = offset + header.length;
	nodes.end[node] = end;
	nodes.size[node] = header.size;
	nodes.type[node] = isDelta ? 0 : header.type;
	if (!isDelta) return void 0;
	const baseAt = header.type === 6 ? offset - header.distance : pack.index.find(bytes, header.length - idBytes);
	if (baseAt === void 0 || !isOffset(pack.index.offsets, baseAt)) {
		nodes.pack[node] = NONE;
		return;
	}
	const base = byOffset[inPack]?.get(baseAt) ?? add(nodes, inPack, baseAt);
	byOffset[inPack]?.set(baseAt, base);
	nodes.base[node] = base;
	return base;
}
function isOffset(offsets, offset) {
	return offset > 0 && offsetBehind(offsets, offset - 1) === offset && offset !== offsets[offsets.length - 1];
}
function leaveOutOrphans({ pack, base }) {
	const [UNKNOWN, OPEN, GOOD, BAD] = [
		0,
		1,
		2,
		3
	];
	const state = new Uint8Array(pack.length);
	for (let first = 0; first < pack.length; first++) {
		const way = [];
		let node = first;
		while (node !== NONE && state[node] === UNKNOWN && at(pack, node) !== NONE) {
			state[node] = OPEN;
			way.push(node);
			node = at(base, node);
		}
		const isGood = node === NONE || state[node] === GOOD;
		for (const one of way) {
			state[one] = isGood ? GOOD : BAD;
			if (!isGood) pack[one] = NONE;
		}
		if (state[first] === UNKNOWN) state[first] = BAD;
	}
}
function finished(packs, ids, idBytes, nodes) {
	const count = nodes.pack.length;
	const firstChild = shared(Int32Array, count).fill(NONE);
	const nextSibling = shared(Int32Array, count).fill(NONE);
	const roots = [];
	for (let node = count - 1; node >= 0; node--) {
		if (at(nodes.pack, node) === NONE) continue;
		const base = at(nodes.base, node);
		if (base === NONE) roots.push(node);
		else {
			nextSibling[node] = firstChild[base] ?? NONE;
			firstChild[base] = node;
		}
	}
	roots.sort((a, b) => at(nodes.pack, a) - at(nodes.pack, b) || at(nodes.offset, a) - at(nodes.offset, b));
	return {
		packs: packs.map(({ path }) => path),
		idBytes,
		ids: sharedFrom(Uint8Array, ids),
		pack: sharedFrom(Int32Array, nodes.pack),
		type: sharedFrom(Uint8Array, nodes.type),
		start: sharedFrom(Float64Array, nodes.start),
		end: sharedFrom(Float64Array, nodes.end),
		size: sharedFrom(Float64Array, nodes.size),
		firstChild,
		nextSibling,
		roots: sharedFrom(Int32Array, roots),
		weights: sharedFrom(Float64Array, roots.map((root) => weightBelow(root, nodes, firstChild, nextSibling)))
	};
}
function weightBelow(root, { size }, firstChild, nextSibling) {
	let objects = 0;
	const open = [root];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		objects++;
		for (let child = firstChild[node] ?? NONE; child !== NONE; child = nextSibling[child] ?? NONE) open.push(child);
	}
	return objects * at(size, root);
}
function at(numbers, node) {
	return numbers[node] ?? NONE;
}
export { openPackFile as i, forestOf as n, readPackIndex as r, MAX_OBJECT as t };
