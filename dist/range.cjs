(function (importedLater, imported0,imported1) { "use strict";
const { _: endWhenSilent,b: startGit,g: collected,x: textOf,y: gitOutput } = imported0;
const { At: tagPlans,Bt: listingOf,Ft: parseRawChanges,Ht: skippedOf,Lt: changeOf,Mt: listCommit,On: succeeded,Rt: documentOf,Tt: commitPlan,Ut: withSide,Vt: renames,bt: pathNames,fi: lazy,gi: StackgateError,jt: openObjects,pi: started,wt: lfsObjects,xt: objectSource,zt: isSame } = imported1;
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");
// src/source/file-at.ts
async function fileAt(room, commit, path) {
	const listed = textOf(await succeeded(room, await gitOutput(room, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		path
	])));
	const [, id] = /^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(listed) ?? [];
	if (id === void 0) return void 0;
	const { stdout } = await succeeded(room, await gitOutput(room, [
		"cat-file",
		"blob",
		id
	]));
	return Buffer.concat(stdout);
}
// src/source/git/revisions.ts
const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function namedCommit(objects, revision, option) {
	const answer = await objects.one(`${checkRevision(revision)}^{commit}`);
	if (answer.kind === "object") {
		await refuseAmbiguous(objects, revision);
		return {
			id: answer.id,
			tree: treeOf(answer.bytes)
		};
	}
	if (answer.kind === "unreadable") throw answer.failure;
	if (IS_ID.test(revision)) throw new StackgateError("no-such-commit", { revision });
	const branch = revision.replace(/^(?:refs\/)?(?:heads|remotes\/origin)\//, "").replace(/^origin\//, "");
	throw new StackgateError("no-such-revision", {
		revision,
		branch,
		option
	});
}
const PLACES = [
	(name) => name,
	(name) => `refs/${name}`,
	(name) => `refs/tags/${name}`,
	(name) => `refs/heads/${name}`,
	(name) => `refs/remotes/${name}`,
	(name) => `refs/remotes/${name}/HEAD`,
	(name) => `id-g${name}`
];
async function refuseAmbiguous(objects, revision) {
	const [name = ""] = /^(?:(?!@\{)[^~^:])*/.exec(revision) ?? [];
	if (name === "" || name === "HEAD" || name === "@" || IS_ID.test(name)) return;
	const places = PLACES.map((place) => place(name));
	const found = new Map();
	for await (const answer of objects.read(places.map((place) => `${place}^{commit}`))) found.set(places[found.size] ?? "", answer.kind === "object" ? answer.id : "");
	const commits = [...found].filter(([, id]) => id !== "");
	if (new Set(commits.map(([, id]) => id)).size < 2) return;
	const refs = commits.map(([place]) => place).filter((place) => place.startsWith("refs/"));
	throw new StackgateError("ambiguous-revision", {
		revision,
		name,
		places: refs
	});
}
function checkRevision(revision) {
	if (/^$|^-|[\x00-\x1f\x7f]/.test(revision)) throw new StackgateError("bad-revision", { revision });
	return revision;
}
function treeOf(commit) {
	return /^tree ([0-9a-f]+)\n/.exec(commit.toString("latin1", 0, 128))?.[1] ?? "";
}
// src/source/git/commits.ts
const DIFF_TREE = [...[
	"diff-tree",
	"--stdin",
	"-r",
	"-z",
	"-c",
	"--root",
	"--raw",
	"--no-abbrev",
	"--no-renames"
], ...[
	"--no-ext-diff",
	"--no-textconv",
	"--no-relative",
	"--ignore-submodules=none"
]];
const SILENT_MS = 15e3;
async function readRange(room, objects, given, head) {
	for (const revision of [...given, head]) checkRevision(revision);
	const diffTree = startGit(room, DIFF_TREE, { stdin: "pipe" });
	const compared = collected(diffTree);
	try {
		const from = [];
		for (const base of given) from.push((await namedCommit(objects, base, "--base")).id);
		const to = await namedCommit(objects, head, "--head");
		const { lines, boundary } = await listRange(room, from, to.id);
		if (lines.some((line) => !line.includes(" "))) await refuseShallow(room, {
			base: given.join(" "),
			head
		});
		const bases = lines.length === 0 ? [to.id] : await mergeBases(room, from, to.id, boundary);
		const trees = [...new Set(await treesOf(objects, bases))];
		const pairs = (trees.length === 0 ? [emptyTree(to.id)] : trees).map((tree) => `${tree} ${to.tree}`);
		diffTree.stdin?.end([...pairs, ...lines].map((line) => `${line}\n`).join(""));
		endWhenSilent(diffTree, SILENT_MS);
		const { stdout } = await succeeded(room, await compared);
		const [base] = from;
		return {
			...base === void 0 ? {} : { base },
			head: to.id,
			...sort(stdout, pairs, lines)
		};
	} finally {
		diffTree.kill();
	}
}
async function treesOf(objects, commits) {
	const trees = [];
	for await (const answer of objects.read(commits)) if (answer.kind === "object") trees.push(treeOf(answer.bytes));
	return trees;
}
async function listRange(room, bases, head) {
	const output = await gitOutput(room, [
		"rev-list",
		"--parents",
		"--boundary",
		"--reverse",
		"--topo-order",
		head,
		...bases.map((base) => `^${base}`),
		"--"
	]);
	const lines = textOf(await succeeded(room, output)).split("\n");
	return {
		lines: lines.filter((line) => line !== "" && !line.startsWith("-")),
		boundary: lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1).split(" ", 1)[0] ?? "")
	};
}
async function mergeBases(room, bases, head, boundary) {
	if (boundary.length < 2) return boundary;
	const output = await gitOutput(room, [
		"merge-base",
		"--all",
		head,
		...bases
	]);
	return textOf(await succeeded(room, output)).split("\n").filter((line) => line !== "");
}
async function refuseShallow(room, range) {
	if (await isShallow(room)) throw new StackgateError("shallow-gap", range);
}
async function isShallow(room) {
	const path = textOf(await succeeded(room, await gitOutput(room, [
		"rev-parse",
		"--git-path",
		"shallow"
	]))).replace(/\r?\n$/, "");
	const edge = resolve(room.cwd, path);
	return existsSync(edge) && readFileSync(edge, "latin1").trim() !== "";
}
function sort(stdout, pairs, lines) {
	const commits = lines.map((line) => line.split(" ", 1)[0] ?? "");
	const groups = new Map([...pairs, ...commits].map((of) => [of, []]));
	for (const { of, change } of parseRawChanges(stdout)) {
		const group = groups.get(of);
		if (group === void 0) throw new Error("git compared something else");
		group.push(change);
	}
	return {
		net: pairs.map((pair) => groups.get(pair) ?? []),
		commits: commits.map((id) => ({
			id,
			changes: groups.get(id) ?? []
		}))
	};
}
function emptyTree(id) {
	return id.length === 40 ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904" : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}
async function exposureOf(room, commit) {
	const output = await gitOutput(room, [
		"rev-list",
		"--max-count=1",
		commit,
		"--not",
		"--remotes",
		"--"
	]);
	return textOf(await succeeded(room, output)).trim() === "" ? "pushed" : "unpushed";
}
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

return { a: checkRevision,i: isShallow,n: sourceOfRange,o: namedCommit,r: exposureOf,s: fileAt,t: rangeSource };
})