import { $ as openObjects, $n as started, H as pathNames, K as lfsObjects, Q as tagPlans, Qn as lazy, U as objectSource, at as changeOf, ct as listingOf, dt as withSide, et as listCommit, lt as renames, ot as documentOf, q as commitPlan, st as isSame, ut as skippedOf } from "./scanner.js";
import { r as readRange, t as exposureOf } from "./commits.js";
// src/source/range.ts
function rangeSource({ base, head, exposure, ...room }) {
	const objects = openObjects(room);
	const range = started(readRange(room, objects, typeof base === "string" ? [base] : base, head));
	return sourceOfRange({
		objects,
		range,
		lfsObject: lfsObjects(room),
		listHead: async () => listCommit(room, objects, (await range()).head),
		tags: () => tagPlans(objects, head),
		reach: async () => exposure ?? await exposureOf(room, (await range()).head)
	});
}
function sourceOfRange({ objects, range, lfsObject, listHead, tags, reach }) {
	const nameOf = pathNames();
	const net = lazy(async () => netChanges(await range(), nameOf));
	const list = lazy(async () => {
		const listing = listingOf(await listHead(), nameOf);
		return {
			head: listing,
			base: withSide(listing, await net(), "before")
		};
	});
	return objectSource({
		objects,
		hasBase: true,
		lfsObject,
		list,
		async find() {
			const { base: from, head: to, commits } = await range();
			const changes = await net();
			const contents = await planRange(changes, walk(commits, nameOf), async (path) => (await list()).base?.get(path));
			const said = [...commits.map(({ id }) => commitPlan(id)), ...await tags()];
			return {
				...from === void 0 ? {} : { base: from },
				head: to,
				changedPaths: changes.map(({ path }) => path),
				documents: [...contents, ...said],
				coverage: { commits: commits.length },
				skipped: skippedOf(changes),
				exposure: await reach()
			};
		}
	});
}
function netChanges({ net }, nameOf) {
	const [first = [], ...others] = net.map((raw) => raw.flatMap((change) => changeOf(change, nameOf) ?? []));
	const paths = others.map((changes) => new Set(changes.map(({ path }) => path)));
	return first.filter(({ path }) => paths.every((changed) => changed.has(path)));
}
function walk(commits, nameOf) {
	const brought = new Map();
	const cameFrom = new Map();
	for (const { id: commit, changes: raw } of commits) {
		const changes = raw.flatMap((change) => changeOf(change, nameOf) ?? []);
		const renamed = renames(changes);
		for (const { path, before, after } of changes) {
			if (after === void 0) continue;
			const key = `${after.kind}\0${after.id}\0${path}`;
			if (!brought.has(key)) brought.set(key, {
				path,
				after,
				commit
			});
			const old = before === void 0 ? renamed(path, after.id)?.path : void 0;
			if (old !== void 0 && !cameFrom.has(path)) cameFrom.set(path, cameFrom.get(old) ?? old);
		}
	}
	return {
		brought: [...brought.values()],
		cameFrom
	};
}
async function planRange(changes, { brought, cameFrom }, inBase) {
	const byPath = new Map(changes.map((change) => [change.path, change]));
	const exact = renames(changes);
	const renamed = (path, id) => {
		const old = cameFrom.get(path);
		const before = old === void 0 ? void 0 : byPath.get(old)?.before;
		return before?.kind === "file" && old !== void 0 ? {
			path: old,
			id: before.id
		} : exact(path, id);
	};
	const documents = changes.flatMap((change) => documentOf(change, "commit", renamed) ?? []);
	for (const { path, after, commit } of brought) {
		const change = byPath.get(path);
		if (isSame(change?.after, after)) continue;
		const before = change === void 0 ? await inBase(path) : change.before;
		if (isSame(before, after)) continue;
		const document = documentOf({
			path,
			after,
			...before === void 0 ? {} : { before }
		}, "commit", renamed);
		if (document !== void 0) documents.push({
			...document,
			commit
		});
	}
	return documents;
}
export { sourceOfRange as n, rangeSource as t };
