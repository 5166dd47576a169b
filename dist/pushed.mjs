import { Bt as listingOf, Dt as peel, Ht as skippedOf, Mt as listCommit, On as succeeded, Rt as documentOf, bt as pathNames, fi as lazy, gi as StackgateError, jt as openObjects, wt as lfsObjects, xt as objectSource } from "./scanner.mjs";
import { b as startGit, g as collected, x as textOf } from "./start.mjs";
import { t as rangeSource } from "./range.mjs";
// src/source/git/new-commits.ts
async function newRanges(room, heads, known) {
	if (heads.length === 0) return [];
	const git = startGit(room, [
		"rev-list",
		"--parents",
		"--topo-order",
		"--stdin",
		"--not",
		...known.options,
		"--"
	], { stdin: "pipe" });
	const output = collected(git);
	git.stdin?.end([...heads, ...known.ids.map((id) => `^${id}`)].map((line) => `${line}\n`).join(""));
	const parents = new Map();
	for (const line of textOf(await succeeded(room, await output)).split("\n")) {
		const [id = "", ...of] = line.split(" ");
		if (id !== "") parents.set(id, of);
	}
	const pushed = new Set(heads);
	const taken = new Set();
	const ranges = [];
	for (const head of parents.keys()) if (pushed.has(head) && !taken.has(head)) ranges.push({
		head,
		bases: takeFrom(head, parents, taken)
	});
	return ranges;
}
function takeFrom(head, parents, taken) {
	const own = new Set([head]);
	const ends = new Set();
	for (const id of own) for (const parent of parents.get(id) ?? []) if (parents.has(parent) && !taken.has(parent)) own.add(parent);
	else ends.add(parent);
	for (const id of own) taken.add(id);
	return [...ends];
}
// src/source/pushed-objects.ts
function pushedObjectSource({ tags, blobs, tree, exposure, ...room }) {
	const objects = openObjects(room);
	const listing = lazy(async () => {
		const own = blobs.map((id) => [`.git/blob/${id.slice(0, 12)}`, {
			kind: "file",
			id
		}]);
		if (tree === void 0) return new Map(own);
		return new Map([...listingOf(await listCommit(room, objects, tree), pathNames()), ...own]);
	});
	return objectSource({
		objects,
		hasBase: false,
		lfsObject: lfsObjects(room),
		list: async () => ({ head: await listing() }),
		async find() {
			const all = [...await listing()].map(([path, after]) => ({
				path,
				after
			}));
			return {
				changedPaths: all.flatMap(({ path, after }) => after.kind === "submodule" ? [] : [path]),
				documents: [...all.flatMap((one) => documentOf(one, "commit", () => void 0) ?? []), ...tags],
				skipped: skippedOf(all),
				exposure
			};
		}
	});
}
// src/source/pushed.ts
async function* pushedSources(room, heads, known) {
	const { commits, tags, trees, blobs } = await readHeads(room, heads);
	for (const { head, bases } of await newRanges(room, commits, known)) yield rangeSource({
		...room,
		base: bases,
		head,
		exposure: "unpushed"
	});
	if (tags.length > 0 || blobs.length > 0) yield pushedObjectSource({
		...room,
		tags,
		blobs,
		exposure: "unpushed"
	});
	for (const tree of trees) yield pushedObjectSource({
		...room,
		tags: [],
		blobs: [],
		tree,
		exposure: "unpushed"
	});
}
async function readHeads(room, heads) {
	const found = {
		commit: new Set(),
		tree: new Set(),
		blob: new Set()
	};
	const tags = new Map();
	await withObjects(room, async (objects) => {
		for (const head of new Set(heads)) {
			const { tags: own, answer, name } = await peel(objects, head);
			for (const tag of own) tags.set(tag.id, tag);
			if (answer.kind === "unreadable") throw answer.failure;
			if (answer.kind === "missing") throw new StackgateError("push-unknown", { id: name });
			const { type, id } = answer.kind === "object" ? answer : {
				type: "blob",
				id: name
			};
			if (type !== "commit" && type !== "tree" && type !== "blob") throw new StackgateError("push-unknown", { id: name });
			found[type].add(id);
		}
	});
	return {
		commits: [...found.commit],
		tags: [...tags.values()],
		trees: [...found.tree],
		blobs: [...found.blob]
	};
}
async function withObjects(room, work) {
	const objects = openObjects(room);
	try {
		return await work(objects);
	} finally {
		objects.close();
	}
}
export { withObjects as n, pushedSources as t };
