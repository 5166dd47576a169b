import { $r as lineGrammarOf, Hr as isEnvFileName, Qr as isFileOfLogins, _ as shared, cr as placeClassOf, ni as isContent, v as sharedFrom } from "./scanner.mjs";
import { t as sifterOf } from "./sift-task.mjs";
import { n as runInThreads, t as boundYoungSpace } from "./start-threads.mjs";
const { randomFillSync } = process.getBuiltinModule("node:crypto");
// src/work/sift-history.ts
async function siftHistory(request) {
	const { source, isExcluded, threads, onSettled, onProgress, noting } = request;
	if (threads !== void 0) boundYoungSpace();
	await source.sift?.(async ({ forest, places }) => {
		const task = taskOf({
			forest,
			places
		}, isExcluded);
		const told = new Uint8Array(places.length);
		const tellSettled = () => {
			for (const [node, own] of places.entries()) {
				if (told[node] === 1 || Atomics.load(task.settled, node) === 0) continue;
				told[node] = 1;
				for (const { path, origin } of own) onSettled({
					id: idOf(forest, node),
					path,
					origin
				}, task.lengths[node] ?? 0);
			}
		};
		await run(task, threads, onProgress, async () => {
			if (noting?.isDue?.() !== true) return;
			tellSettled();
			await noting.keep?.();
		});
		tellSettled();
		return places.map((_, node) => told[node] === 1);
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
	const setOf = shared(Int32Array, forest.pack.length);
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
		begun: shared(Int32Array, 1),
		settled: shared(Uint8Array, forest.pack.length),
		lengths: shared(Float64Array, forest.pack.length),
		key: randomFillSync(shared(Uint32Array, 8))
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
	return sharedFrom(Int32Array, [...heavy, ...all.filter((one) => !isHeavy(one))].map(({ root }) => root));
}
const LEAST_FOR_THREADS = 2e7;
const TREES_AT_ONCE = 16;
function run(task, threads, onProgress, onPause) {
	const work = task.forest.weights.reduce((sum, weight) => sum + weight, 0);
	return runInThreads({
		threads: work < LEAST_FOR_THREADS ? void 0 : threads,
		task,
		parts: task.order.length,
		taker: async () => sifterOf(task),
		onTaken: onProgress === void 0 ? void 0 : treesTold(task, onProgress),
		atOnce: TREES_AT_ONCE,
		onPause
	});
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
