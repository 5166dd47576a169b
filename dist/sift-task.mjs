import { i as openPackFile, t as MAX_OBJECT } from "./forest.mjs";
import { Ar as surroundings, Fr as isRunByte, Mr as decodedTexts, Or as detectDecoded, Ot as saidTexts, Tr as endsToken, Zr as assignmentsIn, _r as publishedDefaultsIn, br as isPublishedSomewhere, cn as containerOf, dr as compiledProviderRules, ei as mayGoOnBelow, hr as configuresSomething, i as judgeLines, mr as quietWords, n as OUTCOME, nr as textView, or as detectSecrets, pr as eachHexRun, r as holdPublished, rn as INLINE_MARK, sn as lfsPointer, sr as detectSecretsAt, t as CALM, vr as isHostOf, wr as beginsToken, xr as mayNamePublished } from "./scanner.mjs";
const { hash } = process.getBuiltinModule("node:crypto");
const { inflateSync } = process.getBuiltinModule("node:zlib");
// src/source/git/pack/delta.ts
function applyDelta(delta, base, most) {
	const from = sizeAt(delta, 0);
	const to = from === void 0 ? void 0 : sizeAt(delta, from.end);
	if (from === void 0 || to === void 0 || from.size !== base.length || to.size > most) return void 0;
	const bytes = Buffer.allocUnsafe(to.size);
	const copies = [];
	let at = to.end;
	let made = 0;
	while (at < delta.length) {
		const code = delta[at++];
		if (code >= 128) {
			let start = 0;
			let length = 0;
			for (let i = 0, scale = 1; i < 4; i++, scale *= 256) if ((code & 1 << i) !== 0) start += (delta[at++] ?? NaN) * scale;
			for (let i = 0, scale = 1; i < 3; i++, scale *= 256) if ((code & 16 << i) !== 0) length += (delta[at++] ?? NaN) * scale;
			if (length === 0) length = 65536;
			if (!(start + length <= base.length && made + length <= bytes.length)) return void 0;
			base.copy(bytes, made, start, start + length);
			const last = copies.length - 3;
			if (last >= 0 && copies[last] + copies[last + 2] === made && copies[last + 1] + copies[last + 2] === start) copies[last + 2] += length;
			else copies.push(made, start, length);
			made += length;
		} else {
			if (code === 0 || at + code > delta.length || made + code > bytes.length) return void 0;
			bytes.set(delta.subarray(at, at + code), made);
			at += code;
			made += code;
		}
	}
	return made === bytes.length ? {
		bytes,
		copies
	} : void 0;
}
function sizeAt(delta, start) {
	let size = 0;
	let at = start;
	for (let scale = 1; at - start < 8; scale *= 128) {
		const byte = delta[at++];
		if (byte === void 0) return void 0;
		size += (byte & 127) * scale;
		if (byte < 128) return {
			size,
			end: at
		};
	}
}
// src/source/git/pack/walk-forest.ts
const TYPES = {
	1: "commit",
	2: "tree",
	3: "blob",
	4: "tag"
};
const NONE = -1;
const MAX_ON_WAY = 192 << 20;
function* walkForest(forest, root, files) {
	const { firstChild, nextSibling } = forest;
	const first = rootAt(forest, root, files);
	if (first === void 0) return;
	if (isWanted(forest, first)) yield first;
	const way = [{
		resolved: first,
		next: firstChild[root] ?? NONE
	}];
	let bytesOnWay = first.bytes.length;
	for (let last = way.at(-1); last !== void 0; last = way.at(-1)) {
		const node = last.next;
		if (node === NONE) {
			way.pop();
			bytesOnWay -= last.resolved.bytes.length;
			continue;
		}
		last.next = nextSibling[node] ?? NONE;
		const resolved = childAt(forest, node, last.resolved, files, MAX_ON_WAY - bytesOnWay);
		if (resolved === void 0) continue;
		if (isWanted(forest, resolved)) yield resolved;
		const child = firstChild[node] ?? NONE;
		if (child === NONE) continue;
		way.push({
			resolved,
			next: child
		});
		bytesOnWay += resolved.bytes.length;
	}
}
function rootAt(forest, node, files) {
	const bytes = inflated(forest, node, files);
	const type = forest.type[node];
	return bytes === void 0 || !isType(type) ? void 0 : {
		node,
		type,
		bytes
	};
}
function childAt(forest, node, base, files, most) {
	const delta = inflated(forest, node, files);
	const applied = delta === void 0 ? void 0 : applyDelta(delta, base.bytes, Math.min(MAX_OBJECT, most));
	if (applied === void 0) return void 0;
	return {
		node,
		type: base.type,
		bytes: applied.bytes,
		base: {
			resolved: base,
			copies: applied.copies
		}
	};
}
function inflated(forest, node, files) {
	const [start, end, size] = [
		forest.start[node] ?? 0,
		forest.end[node] ?? 0,
		forest.size[node] ?? 0
	];
	const file = files[forest.pack[node] ?? NONE];
	if (file === void 0 || end <= start || end - start > size + (size >> 8) + SLACK) return void 0;
	try {
		const input = file.read(start, end);
		const bytes = inflateSync(input, {
			chunkSize: Math.max(64, size + 1),
			maxOutputLength: size + 1
		});
		return bytes.length === size ? bytes : void 0;
	} catch (error) {
		if (typeof error.code !== "string") throw error;
		return;
	}
}
const SLACK = 1024;
function isWanted({ ids, idBytes }, { node, type, bytes }) {
	const at = node * idBytes;
	if (at >= ids.length) return false;
	const whole = Buffer.concat([Buffer.from(`${TYPES[type]} ${bytes.length}\0`), bytes]);
	return hash(idBytes === 20 ? "sha1" : "sha256", whole, "buffer").equals(ids.subarray(at, at + idBytes));
}
function isType(type) {
	return type !== void 0 && type in TYPES;
}
// src/work/keyed-hash.ts
const PRIME = 67108859;
const INVERSE = 1 / PRIME;
function keyedHash(random) {
	const point = () => 2 + random() % 67108857;
	const [x, y] = [point(), point()];
	return (bytes, start, end, seed) => {
		let a = seed % PRIME;
		let b = (a * 31 + end - start) % PRIME;
		let at = start;
		for (const last = end - 2; at < last; at += 3) {
			const piece = bytes[at] << 16 | bytes[at + 1] << 8 | bytes[at + 2];
			a = a * x + piece + 1;
			a -= Math.floor(a * INVERSE) * PRIME;
			b = b * y + piece + 1;
			b -= Math.floor(b * INVERSE) * PRIME;
		}
		for (; at < end; at++) {
			a = a * x + bytes[at] + 16777217;
			a -= Math.floor(a * INVERSE) * PRIME;
			b = b * y + bytes[at] + 16777217;
			b -= Math.floor(b * INVERSE) * PRIME;
		}
		a = a < 0 ? a + PRIME : a;
		b = b < 0 ? b + PRIME : b;
		return a * 67108864 + b || 1;
	};
}
const MOST = 1 << 22;
const LEAST = 1024;
function hashTable() {
	let size = LEAST;
	let hashes = new Float64Array(size);
	let values = new Uint16Array(size);
	let count = 0;
	const slotOf = (hash) => {
		let slot = hash & size - 1;
		while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = slot + 1 & size - 1;
		return slot;
	};
	const grow = () => {
		const [before, beforeValues] = [hashes, values];
		const isFull = size === MOST;
		size = isFull ? LEAST : size * 2;
		hashes = new Float64Array(size);
		values = new Uint16Array(size);
		count = 0;
		if (isFull) return;
		for (let i = 0; i < before.length; i++) if (before[i] !== 0) put(before[i], beforeValues[i]);
	};
	const put = (hash, value) => {
		const slot = slotOf(hash);
		if (hashes[slot] === 0) count++;
		hashes[slot] = hash;
		values[slot] = value;
	};
	return { get(hash, make) {
		const slot = slotOf(hash);
		if (hashes[slot] === hash) return values[slot];
		const value = make();
		if (count * 2 > size) grow();
		put(hash, value);
		return value;
	} };
}
// src/detect/secrets/line-watch.ts
const WATCH = {
	near: 1,
	far: 2,
	encoded: 4,
	string: 8,
	whole: 16,
	marked: 32,
	word: 128,
	column: 256,
	published: 512,
	product: 1024
};
function lineWatch(isConfig) {
	const rules = compiledProviderRules();
	return (line) => {
		const text = line.toString("latin1");
		let watch = encodedIn(line, text) | literalsIn({
			rules,
			line,
			text
		});
		if (SPECIAL.test(text)) watch |= text.includes("stackgate:") ? WATCH.marked : WATCH.whole;
		if (isConfig && mayBePublished(line, text)) watch |= WATCH.published;
		return (watch & GIVEN) !== 0 && /[<>][ \t]*\r?\n$/.test(text) ? watch | WATCH.near : watch;
	};
}
const GIVEN = WATCH.word | WATCH.column | WATCH.published;
function mayHoldEncoded({ bytes }, { path, origin }, span) {
	let isHeld = false;
	const tell = () => {
		isHeld = true;
	};
	detectDecoded({
		bytes,
		spans: [span],
		path,
		isNew: () => true
	}, (inner) => {
		isHeld ||= inner.bytes.includes(0);
		const place = {
			path: inner.path,
			origin
		};
		if (!isHeld && detectSecrets(textView(inner.bytes), place, tell).length > 0) tell();
		return [];
	});
	return isHeld;
}
const SPECIAL = new RegExp(`${INLINE_MARK}|\\0|"nbformat"|<w:t|<a:t>|<si>|<text:p|kind"?:[ \\t]{1,20}"?Secret\\b`);
function encodedIn(line, text) {
	let watch = STRING_FIRST.test(text) ? WATCH.string : 0;
	if (JOINED_LINE.test(text.slice(-4)) || text.length > 40 && isWrapped(line)) watch |= WATCH.encoded;
	decodedTexts(line, {
		start: 1,
		end: line.length - 1
	}, 20, always, ({ bytes }) => {
		if (bytes.length > 0) watch |= WATCH.encoded;
	});
	return watch;
}
const always = () => true;
const STRING_FIRST = /^\n[ \t\r\\]*(?:[+&|~_.]{1,2}[ \t\\]*)?[rbuRBU]?["'`]/;
const JOINED_LINE = /[A-Za-z0-9+/_-]\\\r?\n$/;
function isWrapped(line) {
	let end = line.length - 1;
	while (end > 0 && IS_PADDING.has(line[end - 1] ?? 0)) end--;
	let start = end;
	while (start > 0 && isRunByte(line[start - 1])) start--;
	return end - start >= 40 && (end - start) % 4 === 0;
}
const IS_PADDING = new Set([
	13,
	61,
	34
]);
function literalsIn(reading) {
	const { rules, line } = reading;
	let watch = 0;
	const quiet = quietWords(line, rules, () => false);
	const quietAnywhere = quietWords(line, rules, () => true);
	const addresses = surroundings(line, "");
	rules.automaton().scan(line, 0, line.length, (index, end) => {
		const { length, starts, words, implies } = rules.literal(index);
		const hit = end - length;
		for (const pattern of starts) for (let start = Math.max(0, hit - pattern.before); start <= hit; start++) watch |= matchAt(reading, pattern, start);
		if (words.length === 0) return;
		if (implies.length === 0 && quietAnywhere.isQuiet(hit, end)) return;
		watch |= implies.length === 0 && quiet.isQuiet(hit, end) ? WATCH.column : WATCH.word;
		if (words.some(isOfProduct)) watch |= WATCH.product;
		const host = words.some(({ hosts }) => hosts.length > 0) ? addresses.addressOf({
			start: hit,
			end
		})?.host : void 0;
		if (host !== void 0 && words.some(({ hosts }) => hosts.some((entry) => isHostOf(entry, host)))) watch |= WATCH.near;
	});
	eachHexRun(line, {
		start: 0,
		end: line.length
	}, (start) => {
		for (const pattern of rules.hexRuns()) for (let from = Math.max(0, start - pattern.before); from <= start; from++) watch |= matchAt(reading, pattern, from);
	});
	return watch;
}
function matchAt({ line, text }, pattern, start) {
	if (pattern.match === "token" && !beginsToken(line, start)) return 0;
	const regex = pattern.regex();
	regex.lastIndex = start;
	const match = regex.exec(text);
	if (match === null) return mayCross(pattern) ? WATCH.near : 0;
	if (pattern.match === "token" && !endsToken(line, start + match[0].length)) return 0;
	return pattern.match === "block" || isOfProduct(pattern) ? WATCH.far : WATCH.near;
}
function isOfProduct({ rules }) {
	return rules.some(({ nearby }) => nearby !== void 0);
}
const VALUE_BESIDE = /value|default|<string|<data/i;
function mayBePublished(line, text) {
	if (publishedDefaultsIn(line, [{
		start: 0,
		end: line.length
	}], "").length > 0) return true;
	const isBeside = VALUE_BESIDE.test(text);
	if (mayGoOnBelow(text) && (isBeside || mayNamePublished(text))) return true;
	return isBeside && assignmentsIn(line, 0, line.length).some(({ valueStart, valueEnd }) => {
		const value = line.toString("utf8", valueStart, valueEnd);
		return value.includes("$") || isPublishedSomewhere(value);
	});
}
const crossing = new Map();
function mayCross(pattern) {
	const known = crossing.get(pattern) ?? mayHoldLineEnd(pattern.regex().source);
	crossing.set(pattern, known);
	return known;
}
function mayHoldLineEnd(source) {
	for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\]){0,400}\]/g)) {
		if (!part.startsWith("[^") && /\\[snDWS]/.test(part)) return true;
		if (part.startsWith("[^") && !/\\[sn]/.test(part)) return true;
	}
	return source.includes("\n");
}
// src/work/changed-text.ts
function lineChanges(before, after, copies) {
	const carried = [];
	const changed = [];
	let end = 0;
	let endBefore = 0;
	for (let i = 0; i < copies.length; i += 3) {
		const [to = 0, from = 0, length = 0] = [
			copies[i],
			copies[i + 1],
			copies[i + 2]
		];
		const span = wholeLines(before, after, to, from, length);
		if (span === void 0) continue;
		const shift = to - from;
		if (span.start > end || span.start - shift !== endBefore) changed.push({
			start: end,
			end: span.start
		});
		carried.push({
			...span,
			shift
		});
		end = span.end;
		endBefore = span.end - shift;
	}
	if (end < after.length || endBefore < before.length) changed.push({
		start: end,
		end: after.length
	});
	return {
		carried,
		changed
	};
}
function wholeLines(before, after, to, from, length) {
	const beginsLine = (to === 0 || after[to - 1] === LF$1) && (from === 0 || before[from - 1] === LF$1);
	const first = beginsLine ? to : after.indexOf(LF$1, to) + 1;
	if (first === 0 && !beginsLine) return void 0;
	const last = to + length === after.length && from + length === before.length ? after.length : after.lastIndexOf(LF$1, to + length - 1) + 1;
	return first < last && first >= to && last <= to + length ? {
		start: first,
		end: last
	} : void 0;
}
const LF$1 = 10;
function touches(spans, start, end) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((spans[middle]?.end ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	const first = spans[low];
	return first !== void 0 && first.start <= end;
}
// src/work/versions.ts
const UNKNOWN = 0;
const NEAR_BYTES = 8192;
const FAR_BYTES = 32768;
const BEFORE_CONTEXT = 3300;
const ENCODED_GAP = 1200;
const LONGEST_ENCODED = 65536;
const LF = 10;
const [PLAIN, CONFIG] = [0, 1];
const PARTS = {
	lineWatch,
	lineChanges,
	calm: CALM,
	near: {
		before: NEAR_BYTES,
		behind: NEAR_BYTES
	},
	far: {
		before: FAR_BYTES,
		behind: FAR_BYTES
	}
};
function versionsOf(places, hash, parts = {}) {
	const own = {
		...PARTS,
		...parts
	};
	const known = new WeakMap();
	const watches = [own.lineWatch(false), own.lineWatch(true)];
	const kinds = places.map(({ path }) => configuresSomething(path) ? CONFIG : PLAIN);
	const lines = hashTable();
	const encoded = hashTable();
	let scratch = Buffer.alloc(1024, "\n");
	const watchOf = (bytes, start, end, place) => {
		const kind = kinds[place] ?? PLAIN;
		return lines.get(hash(bytes, start, end, kind + 1), () => watchAlone(bytes, start, end, kind));
	};
	const watchAlone = (bytes, start, end, kind) => {
		const length = end - start;
		if (scratch.length < length + 2) scratch = Buffer.alloc(2 * length + 2);
		scratch[0] = LF;
		bytes.copy(scratch, 1, start, end);
		scratch[length + 1] = LF;
		return watches[kind](scratch.subarray(0, length + 2));
	};
	const watchLines = (bytes, { start, end }, place, to) => {
		for (let at = start; at < end;) {
			const feed = bytes.indexOf(LF, at);
			const lineEnd = feed < 0 ? bytes.length : feed;
			const watch = watchOf(bytes, at, lineEnd, place);
			if (watch !== 0) add(to, at, lineEnd, watch, UNKNOWN);
			at = lineEnd + 1;
		}
	};
	const watchedIn = (version, place, changes) => {
		const { bytes, base } = version;
		const watched = {
			starts: [],
			ends: [],
			watches: [],
			verdicts: []
		};
		const before = base === void 0 ? void 0 : known.get(base.resolved)?.get(place);
		if (changes === void 0 || before === void 0) watchLines(bytes, {
			start: 0,
			end: bytes.length
		}, place, watched);
		else {
			let next = 0;
			for (const { start, end, shift } of changes.carried) {
				for (; (changes.changed[next]?.end ?? Number.POSITIVE_INFINITY) <= start; next++) watchLines(bytes, changes.changed[next], place, watched);
				carry(before, start - shift, end - shift, shift, watched);
			}
			for (; next < changes.changed.length; next++) watchLines(bytes, changes.changed[next], place, watched);
		}
		return watched;
	};
	const isNothingEncoded = (view, bytes, place, span) => {
		const at = places[place];
		const start = Math.max(0, span.start - BEFORE_CONTEXT);
		const key = hash(bytes, start, Math.min(bytes.length, span.end + ENCODED_GAP), (span.start - start + 1) * places.length + place);
		return encoded.get(key, () => at === void 0 || mayHoldEncoded(view, at, span) ? 1 : 0) === 0;
	};
	const reachOf = (watch, verdict) => {
		if ((watch & WATCH.far) !== 0) return own.far;
		if (verdict === OUTCOME.calm && (watch & WATCH.near) === 0) return own.calm;
		return (watch & WATCH.product) !== 0 ? own.far : own.near;
	};
	const areNothing = (viewOf, path, { starts, ends, watches, verdicts }, isTouched) => {
		const asked = [];
		const spans = [];
		const published = [];
		for (let i = 0; i < starts.length; i++) {
			const [watch, verdict] = [watches[i], verdicts[i]];
			if ((watch & JUDGED) === 0) continue;
			const span = {
				start: starts[i],
				end: ends[i]
			};
			const isKnown = verdict !== UNKNOWN && !isTouched(span, reachOf(watch, verdict));
			if (isKnown && verdict === OUTCOME.something) return false;
			if (isKnown) continue;
			if ((watch & WATCH.published) !== 0) published.push(span);
			asked.push(i);
			spans.push(span);
		}
		if (asked.length === 0) return true;
		const outcomes = judgeLines(viewOf(), path, spans);
		const held = outcomes.indexOf(OUTCOME.something);
		for (const [i, index] of asked.entries()) verdicts[index] = held >= 0 && i > held ? UNKNOWN : outcomes[i] ?? UNKNOWN;
		if (held < 0 && !holdPublished(viewOf(), path, published)) return true;
		if (held < 0) for (const index of asked) verdicts[index] = UNKNOWN;
		return false;
	};
	const judgeAll = (version, place, watched, changes) => {
		const { bytes } = version;
		const { starts, watches } = watched;
		if (starts.length === 0) return true;
		let view;
		const viewOf = () => {
			view ??= textView(bytes);
			return view;
		};
		const isTouched = ({ start, end }, { before, behind }) => changes === void 0 || touches(changes.changed, start - before, end + behind);
		let isWhole = false;
		for (const watch of watches) {
			if ((watch & WATCH.marked) !== 0) return false;
			if ((watch & WATCH.whole) !== 0) isWhole = true;
		}
		const at = places[place];
		if (isWhole) return at !== void 0 && detectSecrets(viewOf(), at).length === 0;
		if (at === void 0 || !areNothing(viewOf, at.path, watched, isTouched)) return false;
		for (const chain of encodedChains(bytes, watched)) {
			if (chain === void 0) return false;
			if (!(chain.isKnown && !isTouched(chain, own.near)) && !isNothingEncoded(viewOf(), bytes, place, chain)) return false;
			for (const i of chain.lines) watches[i] = watches[i] | KNOWN;
		}
		return true;
	};
	return { holdsNothing(version, classes) {
		const { bytes, base } = version;
		if (containerOf(bytes) !== void 0 || lfsPointer(bytes) !== void 0) return false;
		const at = classes.flatMap((place) => places[place] ?? []);
		if (bytes.includes(0)) return detectSecretsAt(textView(bytes), at).every((found) => found.length === 0);
		const held = new Map();
		known.set(version, held);
		let changes;
		let isNothing = true;
		for (const place of classes) {
			if (base !== void 0 && known.get(base.resolved)?.has(place) === true) changes ??= own.lineChanges(base.resolved.bytes, bytes, base.copies);
			const isCarried = base !== void 0 && known.get(base.resolved)?.has(place) === true;
			const watched = watchedIn(version, place, isCarried ? changes : void 0);
			held.set(place, watched);
			isNothing = judgeAll(version, place, watched, isCarried ? changes : void 0) && isNothing;
		}
		return isNothing;
	} };
}
const JUDGED = WATCH.near | WATCH.far | WATCH.word | WATCH.column | WATCH.published;
const KNOWN = 64;
function add({ starts, ends, watches, verdicts }, start, end, watch, verdict) {
	starts.push(start);
	ends.push(end);
	watches.push(watch);
	verdicts.push(verdict);
}
function carry(before, from, to, shift, watched) {
	let low = 0;
	let high = before.starts.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (before.starts[middle] < from) low = middle + 1;
		else high = middle;
	}
	for (let i = low; i < before.starts.length && before.starts[i] < to; i++) add(watched, before.starts[i] + shift, before.ends[i] + shift, before.watches[i], before.verdicts[i]);
}
function* encodedChains(bytes, { starts, ends, watches }) {
	let chain;
	for (let i = 0; i < starts.length; i++) {
		const watch = watches[i];
		const start = starts[i];
		const joined = (watch & WATCH.string) === 0 ? void 0 : joinedFrom(bytes, start);
		if ((watch & WATCH.encoded) === 0 && joined === void 0) continue;
		const from = joined ?? start;
		const isKnown = (watch & KNOWN) !== 0;
		if (chain !== void 0 && from - chain.end <= ENCODED_GAP) {
			chain.end = ends[i];
			chain.lines.push(i);
			chain.isKnown &&= isKnown;
			if (chain.end - chain.start > LONGEST_ENCODED) {
				yield void 0;
				return;
			}
			continue;
		}
		if (chain !== void 0) yield chain;
		chain = {
			start: from,
			end: ends[i],
			lines: [i],
			isKnown
		};
	}
	if (chain !== void 0) yield chain;
}
const MOST_BETWEEN = 360;
const BETWEEN = new Set([..." 	\r\n\\+&|~_."].map((character) => character.charCodeAt(0)));
const QUOTES = new Set([..."\"'`"].map((character) => character.charCodeAt(0)));
function joinedFrom(bytes, start) {
	let at = start - 1;
	while (at >= 0 && start - at < MOST_BETWEEN && BETWEEN.has(bytes[at])) at--;
	if (at < 0 || !QUOTES.has(bytes[at])) return void 0;
	return bytes.lastIndexOf(LF, at) + 1;
}
// src/work/sift-task.ts
function sifterOf(task) {
	const { forest, order, begun, key } = task;
	let drawn = 0;
	const versions = versionsOf(task.places, keyedHash(() => key[drawn++ % key.length] ?? 0));
	const files = forest.packs.map(openPackFile);
	return () => {
		const root = order[Atomics.add(begun, 0, 1)];
		if (root === void 0) {
			for (const file of files.splice(0)) file?.close();
			return false;
		}
		for (const resolved of walkForest(forest, root, files)) {
			const texts = textsOf(task, resolved);
			if (texts === void 0 || !texts.every(({ version, classes }) => versions.holdsNothing(version, classes))) continue;
			task.lengths[resolved.node] = texts.reduce((sum, { version }) => sum + version.bytes.length, 0);
			Atomics.store(task.settled, resolved.node, 1);
		}
		return true;
	};
}
const [COMMIT, BLOB, TAG] = [
	1,
	3,
	4
];
function textsOf({ sets, setOf }, resolved) {
	const set = setOf[resolved.node] ?? 0;
	if (set > 0) return resolved.type === BLOB ? [{
		version: resolved,
		classes: sets[set] ?? []
	}] : void 0;
	if (set < 0 || resolved.type !== COMMIT && resolved.type !== TAG) return void 0;
	return saidTexts(resolved.bytes).map(([name, bytes]) => ({
		version: { bytes },
		classes: [name === "fields" ? 0 : 1]
	}));
}
export { sifterOf as t };
