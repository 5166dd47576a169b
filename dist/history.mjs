import { Bt as listingOf, Et as notePath, It as rawChangeReader, Mt as listCommit, On as succeeded, Tt as commitPlan, _t as scopeOf, bt as pathNames, fi as lazy, gi as StackgateError, jt as openObjects, kt as tagPlan, wt as lfsObjects, xt as objectSource, yi as compareTexts, yt as ownedBy } from "./scanner.mjs";
import { i as isShallow, o as namedCommit, r as exposureOf } from "./range.mjs";
import { _ as endWhenSilent, b as startGit, x as textOf, y as gitOutput } from "./start.mjs";
// src/source/git/tips.ts
async function listTips(room) {
	const [listed, head, worktrees] = await Promise.all([
		gitOutput(room, ["for-each-ref", "--format=%(objectname) %(refname)"]),
		gitOutput(room, [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]),
		gitOutput(room, [
			"worktree",
			"list",
			"--porcelain"
		])
	]);
	const refs = textOf(await succeeded(room, listed)).split("\n").flatMap((line) => tipOf(line) ?? []);
	const heads = [...textOf(await succeeded(room, worktrees)).matchAll(/^HEAD ([0-9a-f]{40,64})$/gm)];
	const stash = refs.some(({ name }) => name === "refs/stash") ? await stashEntries(room) : [];
	const own = head.status === 0 ? textOf(head).trim() : "";
	return {
		tips: [
			...own === "" ? [] : [{
				name: "HEAD",
				id: own
			}],
			...refs,
			...heads.map(([, id = ""]) => ({
				name: "worktrees/HEAD",
				id
			})).filter(({ id }) => !/^0+$/.test(id)),
			...stash.map((id) => ({
				name: "refs/stash",
				id
			}))
		],
		refs: refs.length,
		broken: [...listed.stderr.matchAll(/^warning: ignoring (?:broken ref|ref with broken name) (.+)$/gm)].map(([, name = ""]) => name)
	};
}
function tipOf(line) {
	const [, id, name] = /^([0-9a-f]{40,64}) (.+)$/.exec(line) ?? [];
	return id === void 0 || name === void 0 ? void 0 : {
		name,
		id
	};
}
async function stashEntries(room) {
	const output = await gitOutput(room, [
		"rev-list",
		"--walk-reflogs",
		"refs/stash",
		"--"
	]);
	return textOf(await succeeded(room, output)).split("\n").filter((line) => line !== "");
}
async function sortTips(objects, tips) {
	const sorted = {
		commits: [],
		tags: [],
		trees: [],
		blobs: [],
		lost: []
	};
	const seen = new Set();
	const fresh = (all) => all.filter(({ id }) => {
		const isNew = !seen.has(id);
		seen.add(id);
		return isNew;
	});
	for (let level = fresh(tips); level.length > 0;) {
		const next = [];
		let at = 0;
		for await (const answer of objects.read(level.map(({ id }) => id))) {
			const tip = level[at++] ?? {
				name: "",
				id: ""
			};
			if (answer.kind !== "object") {
				sorted.lost.push({
					...tip,
					kind: answer.kind
				});
				continue;
			}
			switch (answer.type) {
				case "commit":
					sorted.commits.push(tip);
					break;
				case "tag": {
					sorted.tags.push(tip);
					const target = /^object ([0-9a-f]{40,64})\n/.exec(answer.bytes.toString("latin1", 0, 80))?.[1];
					if (target === void 0) sorted.lost.push({
						...tip,
						kind: "unreadable"
					});
					else next.push({
						name: tip.name,
						id: target
					});
					break;
				}
				case "tree":
					sorted.trees.push(tip);
					break;
				default: sorted.blobs.push(tip);
			}
		}
		level = fresh(next);
	}
	return sorted;
}
// src/source/git/walk.ts
const REV_LIST = [
	"rev-list",
	"--topo-order",
	"--reverse",
	"--parents",
	"--timestamp",
	"--stdin"
];
const DIFF_TREE = [...[
	"diff-tree",
	"--stdin",
	"--always",
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
async function walkHistory(room, request) {
	const { from, without, isAsked, onChange } = request;
	if (from.length === 0) return [];
	const revList = startGit(room, REV_LIST, { stdin: "pipe" });
	const diffTree = startGit(room, DIFF_TREE, {
		stdin: "pipe",
		timeoutMs: "none"
	});
	const asked = new Map();
	const compared = readWhole(diffTree, rawChangeReader((of, change) => {
		const commit = asked.get(of);
		if (commit === void 0) throw new Error("git compared something else");
		onChange(commit, change);
	}));
	const commitOf = commitReader();
	const listed = readWhole(revList, lineReader((line) => {
		const commit = commitOf(line);
		if (!isAsked(commit)) return;
		if (asked.size === 0) endWhenSilent(diffTree, SILENT_MS);
		asked.set(commit.id, commit);
		feed(diffTree, `${line.slice(line.indexOf(" ") + 1)}\n`, revList);
	}));
	try {
		revList.stdin?.end([...from, ...without.map((id) => `^${id}`)].map((id) => `${id}\n`).join(""));
		let broken;
		compared.then(() => revList.stdout?.resume(), (error) => {
			broken = { error };
			revList.kill();
		});
		const ending = await listed;
		if (broken !== void 0) throw broken.error;
		await succeeded(room, {
			...ending,
			stdout: []
		});
		diffTree.stdin?.end();
		await succeeded(room, {
			...await compared,
			stdout: []
		});
	} finally {
		revList.kill();
		diffTree.kill();
	}
	return [...asked.values()];
}
async function readWhole(git, onChunk) {
	let failed;
	git.stdout?.on("data", (chunk) => {
		if (failed !== void 0) return;
		try {
			onChunk(chunk);
		} catch (error) {
			failed = { error };
			git.kill();
		}
	});
	const ending = await git.ending;
	if (failed !== void 0) throw failed.error;
	return ending;
}
function feed(to, text, from) {
	if (to.stdin?.write(text) !== false || from.stdout?.isPaused() === true) return;
	from.stdout?.pause();
	to.stdin.once("drain", () => from.stdout?.resume());
}
function lineReader(onLine) {
	let rest = "";
	return (chunk) => {
		const lines = (rest + chunk.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) onLine(line);
	};
}
function commitReader() {
	const generations = new Map();
	return (line) => {
		const [seconds = "", own = "", ...parents] = line.split(" ");
		if (!/^-?\d+$/.test(seconds) || !/^[0-9a-f]{40,64}$/.test(own)) throw new Error("git answered in an unknown form");
		const generation = 1 + parents.reduce((most, parent) => Math.max(most, generations.get(parent) ?? 0), 0);
		const id = kept(own);
		generations.set(id, generation);
		return {
			id,
			seconds: Number(seconds),
			generation
		};
	};
}
function kept(text) {
	return Buffer.from(text, "latin1").toString("latin1");
}
// src/source/places.ts
const MAX_PLACES = 8e6;
const MAX_PATH_BYTES = 256 << 20;
function placesOf(nameOf, part) {
	const isOwn = ownedBy(part?.shard);
	const counted = new Set();
	const shown = new Map();
	const byBlob = new Map();
	const submodules = new Set();
	let places = 0;
	let pathBytes = 0;
	const nameKept = (bytes) => {
		const known = shown.get(bytes);
		if (known !== void 0) return known;
		pathBytes += bytes.length;
		if (pathBytes > MAX_PATH_BYTES) throw new StackgateError("git-too-much", { command: "diff-tree" });
		const own = kept(bytes);
		const name = nameOf(own);
		shown.set(own, name);
		return name;
	};
	return {
		add(by, { bytes, after }) {
			if (after === void 0) return;
			if (part !== void 0) {
				if (after.kind !== "submodule" && !counted.has(after.id) && isOwn(after.id)) counted.add(kept(after.id));
				if (!isOwn(nameOf(bytes))) {
					part.onOther({
						bytes,
						after
					});
					return;
				}
			}
			const path = nameKept(bytes);
			if (after.kind === "submodule") {
				submodules.add(path);
				return;
			}
			let ofBlob = byBlob.get(after.id);
			if (ofBlob === void 0) {
				ofBlob = new Map();
				byBlob.set(kept(after.id), ofBlob);
			}
			const key = after.kind === "file" ? path : `${path}\0`;
			const known = ofBlob.get(key);
			if (known === void 0 && ++places > MAX_PLACES) throw new StackgateError("git-too-much", { command: "diff-tree" });
			if (known === void 0 || isEarlier(by, known.by)) ofBlob.set(key, {
				id: known?.id ?? kept(after.id),
				path,
				kind: after.kind,
				by
			});
		},
		list() {
			return [...byBlob.values()].map((ofBlob) => [...ofBlob.values()].sort(byPath)).sort(([a], [b]) => a === void 0 || b === void 0 ? 0 : byPath(a, b) || byOrder(a, b)).flat();
		},
		blobs: () => part === void 0 ? byBlob.size : counted.size,
		submodules: () => [...submodules].sort()
	};
}
function compareCommits(a, b) {
	return a.generation - b.generation || compareTexts(a.id, b.id);
}
function broughtBy({ id, seconds }, order) {
	return {
		commit: id,
		date: `${new Date(Math.max(FIRST_SECOND, Math.min(seconds, LAST_SECOND)) * 1e3).toISOString().slice(0, 19)}Z`,
		order
	};
}
const [FIRST_SECOND, LAST_SECOND] = [-62135596800, 253402300799];
function isEarlier(a, b) {
	return typeof a !== "string" && (typeof b === "string" || compareCommits(a, b) < 0);
}
function byPath(a, b) {
	return compareTexts(a.path, b.path) || compareTexts(a.kind, b.kind);
}
function byOrder({ by: a }, { by: b }) {
	return typeof a === "string" || typeof b === "string" ? 0 : compareCommits(a, b);
}
// src/source/history.ts
function historySource({ since, shard, isKnown, ...room }) {
	const objects = openObjects(room);
	const history = lazy(() => readHistory(room, objects, since, shard));
	const unknown = lazy(async () => {
		const { contents, said } = await history();
		const all = [...contents, ...said];
		return isKnown === void 0 ? all : all.filter(({ id, path, origin }) => !isKnown(id, {
			path,
			origin
		}));
	});
	const settled = new Set();
	const source = objectSource({
		objects,
		hasBase: false,
		lfsObject: lfsObjects(room),
		list: async () => ({ head: (await history()).head }),
		async find() {
			const { tips, problems, submodules, commits, contents, blobs, headCommit, otherPaths, exposure } = await history();
			const all = await unknown();
			const asked = settled.size === 0 ? all : all.filter(({ id }) => !settled.has(id));
			const ids = new Set(contents.map(({ id }) => id));
			const read = new Set(all.map(({ id }) => id));
			const known = isKnown === void 0 ? {} : { known: [...ids].filter((id) => !read.has(id)).length };
			return {
				...headCommit === void 0 ? {} : { head: headCommit },
				changedPaths: [...new Set([...contents.flatMap(({ path, commit }) => commit === void 0 ? [path] : []), ...otherPaths])],
				documents: asked,
				coverage: {
					refs: tips.refs,
					commits,
					blobs,
					...known,
					...await isShallow(room) ? { shallow: true } : {}
				},
				skipped: submodules.map((path) => ({
					path,
					reason: "submodule"
				})),
				problems,
				exposure,
				isOrdered: true
			};
		}
	});
	return {
		...source,
		get head() {
			return source.head;
		},
		async sift(look) {
			const asked = await unknown();
			const { siftPacked } = await import("./packed.mjs");
			for (const id of await siftPacked(room, asked, look)) settled.add(id);
		},
		scope: async () => (await history()).scope,
		async names() {
			const { contents, head, exposure } = await history();
			return namesOf(contents, head, exposure);
		}
	};
}
async function readHistory(room, objects, since, shard) {
	const nameOf = pathNames();
	const tips = await listTips(room);
	const sorted = await sortTips(objects, tips.tips);
	const headCommit = sorted.commits.find(({ name }) => name === "HEAD")?.id;
	const listed = headCommit === void 0 ? [] : await listCommit(room, objects, headCommit);
	const others = new Set();
	const places = placesOf(nameOf, shard === void 0 ? void 0 : {
		shard,
		onOther: headPlaces(listed, others)
	});
	const walked = await walkTips(room, sorted, await boundOf(objects, since), places.add);
	if (since === void 0 && sorted.commits.length > 0 && walked.length === 0) throw new StackgateError("nothing-walked", { refs: tips.refs });
	for (const { id } of sorted.trees) for (const { bytes, ...after } of await listCommit(room, objects, id)) places.add(id, {
		bytes,
		after
	});
	for (const { id, name } of sorted.blobs) places.add(id, {
		bytes: `.git/${Buffer.from(name).toString("latin1")}`,
		after: {
			kind: "file",
			id
		}
	});
	const head = listingOf(listed, nameOf);
	const exposure = await exposureOfHead(room, headCommit);
	const commits = [...walked].sort(compareCommits);
	const order = new Map(commits.map(({ id }, i) => [id, i]));
	const isOwn = ownedBy(shard);
	const saidByCommits = commits.flatMap((commit, i) => {
		const plan = commitPlan(commit.id);
		return isOwn(plan.path) ? [saidBy(plan, { brought: broughtBy(commit, i) })] : [];
	});
	const tags = sorted.tags.map(({ id }) => tagPlan(id)).filter(({ path }) => isOwn(path));
	return {
		tips,
		problems: [...tips.broken.map((path) => ({
			path,
			code: "broken-ref"
		})), ...sorted.lost.map(({ name, kind }) => ({
			path: name,
			code: LOST[kind]
		}))],
		submodules: places.submodules().filter(isOwn),
		commits: saidByCommits.length,
		contents: places.list().map((place) => planOf(place, order, head, exposure)),
		blobs: places.blobs(),
		said: [...saidByCommits, ...tags.map((plan) => saidBy(plan, {}))],
		otherPaths: [...others].map(nameOf),
		...headCommit === void 0 ? {} : { headCommit },
		head,
		exposure,
		...shard === void 0 ? {} : { scope: scopeOfHistory(tips, listed, since) }
	};
}
function headPlaces(listed, met) {
	const inHead = new Map(listed.map((entry) => [entry.bytes, entry]));
	return ({ bytes, after }) => {
		const entry = inHead.get(bytes);
		if (entry !== void 0 && entry.id === after?.id && entry.kind === after.kind) met.add(entry.bytes);
	};
}
function scopeOfHistory({ tips }, listed, since) {
	return scopeOf(function* parts() {
		yield `${Buffer.from(JSON.stringify([since ?? null])).toString("latin1")}\n`;
		for (const { name, id } of tips) yield `${id} ${Buffer.from(name).toString("latin1")}\n`;
		for (const { bytes, kind, id } of listed) yield `${kind} ${id} ${bytes}\0`;
	}());
}
const LOST = {
	missing: "missing-object",
	unreadable: "broken-object",
	forged: "forged-object",
	"too-large": "too-large"
};
async function boundOf(objects, since) {
	const all = {
		without: [],
		isAsked: () => true
	};
	switch (since?.kind) {
		case void 0: return all;
		case "date": return {
			without: [],
			isAsked: ({ seconds }) => seconds >= since.seconds
		};
		case "revision": {
			const commit = await namedCommit(objects, since.revision, "--since").catch((error) => {
				throw error instanceof StackgateError && /^(?:no-such|bad)-/.test(error.code) ? new StackgateError("no-such-since", { found: since.revision }) : error;
			});
			return {
				...all,
				without: [commit.id]
			};
		}
	}
}
async function walkTips(room, { commits }, { without, isAsked }, add) {
	const isNote = ({ name }) => name.startsWith("refs/notes/");
	const own = commits.filter((tip) => !isNote(tip)).map(({ id }) => id);
	const notes = commits.filter(isNote).map(({ id }) => id);
	const ofFiles = await walkHistory(room, {
		from: own,
		without,
		isAsked,
		onChange: add
	});
	const ofNotes = await walkHistory(room, {
		from: notes,
		without: [...own, ...without],
		isAsked,
		onChange: (commit, change) => add(commit, {
			...change,
			bytes: notePath(change.bytes)
		})
	});
	return [...ofFiles, ...ofNotes];
}
async function exposureOfHead(room, commit) {
	if (commit === void 0) return "history";
	const bare = await succeeded(room, await gitOutput(room, ["rev-parse", "--is-bare-repository"]));
	return textOf(bare).trim() === "true" ? "pushed" : exposureOf(room, commit);
}
function planOf({ id, path, kind, by }, order, head, exposure) {
	const inHead = head.get(path);
	const isOfHead = inHead?.id === id && inHead.kind === kind;
	const commit = typeof by === "string" ? by : by.id;
	return {
		path,
		origin: kind === "symlink" ? "symlink" : "commit",
		id,
		tellsId: true,
		...typeof by === "string" ? {} : { brought: broughtBy(by, order.get(by.id) ?? 0) },
		...isOfHead ? { exposure } : {
			exposure: "history",
			commit
		}
	};
}
function saidBy(plan, more) {
	return {
		...plan,
		...more,
		exposure: "history",
		tellsId: true
	};
}
function namesOf(contents, head, exposure) {
	const first = new Map();
	for (const plan of contents) {
		const known = first.get(plan.path);
		if (known === void 0 || (plan.brought?.order ?? Number.POSITIVE_INFINITY) < (known?.brought?.order ?? Number.POSITIVE_INFINITY)) first.set(plan.path, plan);
	}
	return [...first.values()].map(({ path, brought, commit }) => {
		const at = brought === void 0 ? {} : { brought };
		if (head.has(path)) return {
			path,
			exposure,
			...at
		};
		const holder = brought?.commit ?? commit;
		return {
			path,
			exposure: "history",
			...at,
			...holder === void 0 ? {} : { commit: holder }
		};
	});
}
export { historySource as t };
