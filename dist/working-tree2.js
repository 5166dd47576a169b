import { Et as succeeded, L as pathNames, N as checkIndexFile, V as lfsObjects, X as parseIndexList, q as openObjects, wn as StackgateError } from "./scanner.js";
import { t as diskSource } from "./disk-source.js";
import { d as textOf, l as gitOutput } from "./start.js";
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { lstat, realpath } = process.getBuiltinModule("node:fs/promises");
// src/source/working-tree.ts
function workingTreeSource({ paths, ...room }) {
	const top = gitOutput(room, ["rev-parse", "--show-toplevel"]);
	const index = gitOutput(room, [
		"ls-files",
		"-t",
		"-s",
		"-z",
		"--full-name",
		"--",
		":/"
	]);
	let objects;
	const blob = async (id) => {
		objects ??= openObjects(room);
		const answer = await objects.one(id);
		return answer.kind === "object" ? answer.bytes : void 0;
	};
	const find = async () => {
		const folder = await realTop(room, textOf(await succeeded(room, await top)).replace(/\r?\n$/, ""));
		const listed = parseIndexList((await succeeded(room, await index)).stdout);
		if (listed.length === 0 && await hasCommits(room)) await checkIndexFile(room);
		return contentOf(folder, listed, blob, await limitsOf(room, folder, paths, listed));
	};
	return diskSource(find, async () => {
		objects?.close();
	}, lfsObjects(room));
}
async function hasCommits(room) {
	return (await gitOutput(room, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	])).status === 0;
}
async function realTop({ cwd, env }, told) {
	if (told === "") throw new StackgateError("git-failed", {
		command: "rev-parse",
		status: 0
	});
	const [top, here] = await Promise.all([realpath(resolve(cwd, told)).catch(() => void 0), realpath(cwd)]);
	if (top === void 0 || env.GIT_WORK_TREE === void 0 && inTop(top, here) === void 0) throw new StackgateError("work-tree-elsewhere", {
		path: cwd,
		found: told
	});
	return top;
}
function contentOf(top, listed, blob, limits) {
	const nameOf = pathNames();
	const entries = new Map();
	const asked = new Set();
	const problems = [];
	for (const { bytes, kind, id, skipWorktree } of listed) {
		const path = nameOf(bytes);
		const isAsked = withFolders(bytes).some((place) => limits.has(place));
		if (isAsked) asked.add(path);
		if (bytes.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git")) {
			if (isAsked) problems.push({
				path,
				code: "odd-path"
			});
			continue;
		}
		entries.set(path, {
			bytes,
			kind,
			...skipWorktree && kind !== "submodule" ? { instead: () => blob(id) } : {}
		});
	}
	return {
		top,
		entries,
		isAsked: (path) => asked.has(path),
		problems,
		skipped: []
	};
}
function withFolders(path) {
	const places = [path];
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) places.push(path.slice(0, at));
	return [...places, ""];
}
async function limitsOf({ cwd }, top, paths, listed) {
	if (paths.length === 0) return new Set([""]);
	const tracked = new Set(["", ...listed.flatMap(({ bytes }) => withFolders(bytes))]);
	const limits = new Set();
	for (const path of paths) {
		const inside = (await realPlaces(resolve(cwd, path))).flatMap((place) => inTop(top, place) ?? []);
		const limit = inside.find((place) => tracked.has(place));
		if (limit !== void 0) limits.add(limit);
		else if (inside.length === 0) throw new StackgateError("path-outside", { path });
		else throw new StackgateError(await exists(resolve(cwd, path)) ? "not-tracked" : "no-such-path", { path });
	}
	return limits;
}
async function realPlaces(path) {
	const above = dirname(path);
	const places = [];
	const add = (place) => {
		places.push(place);
	};
	if (above !== path) await realAncestor(above).then((real) => add(join(real, basename(path))));
	await realpath(path).then(add, () => {});
	return places;
}
async function realAncestor(path) {
	const real = await realpath(path).catch(() => void 0);
	if (real !== void 0 || dirname(path) === path) return real ?? path;
	return join(await realAncestor(dirname(path)), basename(path));
}
function inTop(top, place) {
	const path = relative(top, place);
	if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
	return Buffer.from(path.split(sep).join("/"), "utf8").toString("latin1");
}
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}
export { workingTreeSource as t };
