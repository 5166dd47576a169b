import { En as placeClassOf, dr as isFileOfLogins, fr as lineGrammarOf, nr as isEnvFileName, pr as isContent } from "./scanner.mjs";
import { t as sifterOf } from "./sift-task.mjs";
import { t as startThreads } from "./start-threads.mjs";
const { randomFillSync } = process.getBuiltinModule("node:crypto");
// src/work/sift-history.ts
async function siftHistory({ source, isExcluded, threads, onSettled, onProgress }) {
	await source.sift?.(async ({ forest, places }) => {
		const task = taskOf({
			forest,
			places
		}, isExcluded);
		await run(task, threads, onProgress);
		return places.map((own, node) => {
			const isSettled = task.settled[node] === 1;
			if (isSettled) for (const { path, origin } of own) onSettled({
				id: idOf(forest, node),
				path,
				origin
			}, task.lengths[node] ?? 0);
			return isSettled;
		});
	});
}
function idOf({ ids, idBytes }, node) {
	return Buffer.from(ids.buffer, ids.byteOffset + node * idBytes, idBytes).toString("hex");
}
function isPlain({ path, origin }) {
	if (!isContent(origin)) return true;
	return origin === "commit" && !isEnvFileName(path) && lineGrammarOf(path) === void 0 && !isFileOfLogins(path);
}
const SAID = [{
	path: ".git/commit/0/fields",
	origin: "commit-message"
}, {
	path: ".git/commit/0/message",
	origin: "commit-message"
}];
function taskOf({ forest, places }, isExcluded) {
	const classes = [...SAID];
	const numberOf = new Map();
	const byPath = new Map();
	const classOf = (place) => {
		const known = byPath.get(place.path);
		if (known !== void 0) return known;
		const name = placeClassOf(place);
		const number = numberOf.get(name) ?? classes.push(place) - 1;
		numberOf.set(name, number);
		byPath.set(place.path, number);
		return number;
	};
	const sets = [[0, 1]];
	const setNumbers = new Map();
	const setOf = new Int32Array(new SharedArrayBuffer(forest.pack.length * 4));
	places.forEach((own, node) => {
		const said = own.filter(({ origin }) => !isContent(origin)).length;
		if (said > 0 && said < own.length || own.some((place) => !isPlain(place) || said === 0 && isExcluded(place.path))) setOf[node] = UNSIFTED;
		else if (said === 0) {
			const set = [...new Set(own.map(classOf))].sort((a, b) => a - b);
			const number = setNumbers.get(set.join()) ?? sets.push(set) - 1;
			setNumbers.set(set.join(), number);
			setOf[node] = number;
		}
	});
	return {
		forest,
		places: classes,
		sets,
		setOf,
		order: orderOf(forest),
		begun: new Int32Array(new SharedArrayBuffer(4)),
		settled: new Uint8Array(new SharedArrayBuffer(forest.pack.length)),
		lengths: new Float64Array(new SharedArrayBuffer(forest.pack.length * 8)),
		key: randomFillSync(new Uint32Array(new SharedArrayBuffer(32)))
	};
}
const UNSIFTED = -1;
function orderOf({ roots, weights }) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const all = Array.from(roots, (root, i) => ({
		root,
		weight: weights[i] ?? 0
	}));
	const isHeavy = ({ weight }) => weight > total / 256;
	const heavy = all.filter(isHeavy).sort((a, b) => b.weight - a.weight);
	const order = new Int32Array(new SharedArrayBuffer(roots.length * 4));
	order.set([...heavy, ...all.filter((one) => !isHeavy(one))].map(({ root }) => root));
	return order;
}
const LEAST_FOR_THREADS = 2e7;
async function run(task, threads, onProgress) {
	const work = task.forest.weights.reduce((sum, weight) => sum + weight, 0);
	const others = threads === void 0 || work < LEAST_FOR_THREADS ? [] : startThreads(threads, task, task.order.length);
	try {
		await ownPart(task, threads?.signal, onProgress === void 0 ? void 0 : treesTold(task, onProgress));
		await Promise.all(others.map(({ ended }) => ended));
	} finally {
		for (const { worker } of others) worker.terminate();
	}
}
const TREES_AT_ONCE = 16;
async function ownPart(task, signal, onTrees) {
	const next = sifterOf(task);
	for (let trees = 1; next(); trees++) {
		onTrees?.();
		if (trees % TREES_AT_ONCE !== 0) continue;
		await new Promise((done) => setImmediate(done));
		signal?.throwIfAborted();
	}
}
function treesTold({ forest, order, begun }, onProgress) {
	const weightOf = new Map(Array.from(forest.roots, (root, i) => [root, forest.weights[i] ?? 0]));
	const work = new Float64Array(order.length + 1);
	for (const [i, root] of order.entries()) work[i + 1] = (work[i] ?? 0) + (weightOf.get(root) ?? 0);
	const [all = 0, total] = [work[order.length], forest.pack.length];
	return () => {
		const share = (work[Math.min(Atomics.load(begun, 0), order.length)] ?? 0) / Math.max(1, all);
		onProgress({
			unit: "contents",
			done: Math.floor(total * share),
			total
		});
	};
}
export { siftHistory };
