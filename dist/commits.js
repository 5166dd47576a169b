import { Lt as succeeded, nr as StackgateError, rt as parseRawChanges } from "./scanner.js";
import { d as endWhenSilent, h as textOf, m as startGit, p as gitOutput, u as collected } from "./start.js";
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");
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
		places: refs.join(", ")
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
export { namedCommit as a, checkRevision as i, isShallow as n, readRange as r, exposureOf as t };
