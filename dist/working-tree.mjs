import { On as succeeded, Pt as parseIndexList, bt as pathNames, gi as StackgateError, jt as openObjects, pt as checkIndexFile, wt as lfsObjects } from "./scanner.mjs";
import { r as exposureOf } from "./range.mjs";
import { x as textOf, y as gitOutput } from "./start.mjs";
import { t as diskSource } from "./disk-source.mjs";
import { i as pathOnDisk } from "./files2.mjs";
const { lstatSync, readdirSync, realpathSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
// src/source/committed.ts
function committedLookup(room, objects, bytesOf) {
	return async (quoted) => {
		if (!await hasCommits(room)) return void 0;
		const byName = new Map();
		for (const [i, { path }] of quoted.entries()) {
			const name = nameOf(bytesOf(path));
			if (name === void 0) continue;
			const known = byName.get(name);
			if (known === void 0) byName.set(name, [i]);
			else known.push(i);
		}
		const held = new Set();
		const wanted = byName.values();
		for await (const answer of objects().read([...byName.keys()])) {
			const asked = wanted.next().value ?? [];
			if (answer.kind !== "object") continue;
			for (const i of asked) {
				const text = Buffer.from(quoted[i]?.text ?? []);
				if (text.length > 0 && answer.bytes.includes(text)) held.add(i);
			}
		}
		return {
			exposure: await exposureOf(room, "HEAD"),
			isHeld: quoted.map((_, i) => held.has(i))
		};
	};
}
async function hasCommits(room) {
	return (await gitOutput(room, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	])).status === 0;
}
function nameOf(bytes) {
	if (bytes === void 0 || bytes.includes("\n")) return void 0;
	const path = Buffer.from(bytes, "latin1").toString("utf8");
	return path.includes("\ufffd") ? void 0 : `HEAD:${path}`;
}
// src/source/untracked.ts
const LEFT_OUT = new Set([
	".git",
	"node_modules",
	".venv",
	"venv",
	"__pycache__",
	".terraform",
	".cache"
]);
const MAX_FOLDERS = 2e4;
function untrackedBelow(top, starts, wants) {
	const nameOf = pathNames();
	const entries = new Map();
	const problems = [];
	const open = starts.filter((start) => isFolder(top, start));
	for (let folder = open.pop(), count = 0; folder !== void 0; folder = open.pop()) {
		if (++count > MAX_FOLDERS) return {
			entries,
			problems: [...problems, {
				code: "too-many-folders",
				values: { count: MAX_FOLDERS }
			}]
		};
		const members = membersOf(top, folder);
		if (typeof members === "string") {
			problems.push({
				path: nameOf(folder),
				code: "unreadable-folder",
				values: { detail: members }
			});
			continue;
		}
		const isOther = !starts.includes(folder) && members.some(({ name }) => name.toString("latin1") === ".git");
		for (const member of isOther ? [] : members) {
			const name = member.name.toString("latin1");
			const bytes = folder === "" ? name : `${folder}/${name}`;
			if (member.isDirectory()) {
				if (!LEFT_OUT.has(name)) open.push(bytes);
			} else if (member.isFile() && wants(nameOf(bytes))) entries.set(nameOf(bytes), {
				bytes,
				kind: "file"
			});
		}
	}
	return {
		entries,
		problems
	};
}
function isFolder(top, path) {
	return lstatSync(pathOnDisk(top, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
function membersOf(top, folder) {
	try {
		return readdirSync(pathOnDisk(top, folder), {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		const { code } = error;
		if (code === void 0) throw error;
		return code;
	}
}
// src/source/working-tree.ts
function workingTreeSource({ paths = [], shard, ...room }, beside) {
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
	const reader = () => {
		objects ??= openObjects(room);
		return objects;
	};
	const blob = async (id) => {
		const answer = await reader().one(id);
		return answer.kind === "object" ? answer.bytes : void 0;
	};
	let found;
	const find = async () => {
		const folder = realTop(room, textOf(await succeeded(room, await top)).replace(/\r?\n$/, ""));
		const listed = parseIndexList((await succeeded(room, await index)).stdout);
		if (listed.length === 0 && await hasCommits(room)) await checkIndexFile(room);
		const limits = limitsOf(room, folder, paths, listed, beside !== void 0);
		const content = contentOf(folder, listed, blob, limits);
		found = beside === void 0 ? content : withUntracked(content, limits, beside);
		return found;
	};
	return diskSource(find, committedLookup(room, reader, (path) => found?.entries.get(path)?.bytes), async () => {
		objects?.close();
	}, lfsObjects(room), shard);
}
function realTop({ cwd, env }, told) {
	if (told === "") throw new StackgateError("git-failed", {
		command: "rev-parse",
		status: 0
	});
	const [top, here] = [realPath(resolve(cwd, told)), realpathSync.native(cwd)];
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
			id,
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
function withUntracked(content, limits, { wants, tell }) {
	tell(new Set(content.entries.keys()));
	const found = untrackedBelow(content.top, [...limits], (path) => !content.entries.has(path) && wants(path));
	const isFound = (path) => found.entries.has(path);
	return {
		...content,
		entries: new Map([...content.entries, ...found.entries]),
		isAsked: (path) => content.isAsked(path) || isFound(path),
		problems: [...content.problems, ...found.problems]
	};
}
function withFolders(path) {
	const places = [path];
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) places.push(path.slice(0, at));
	return [...places, ""];
}
function limitsOf({ cwd }, top, paths, listed, takesUntracked) {
	if (paths.length === 0) return new Set([""]);
	const tracked = new Set(["", ...listed.flatMap(({ bytes }) => withFolders(bytes))]);
	const limits = new Set();
	for (const path of paths) {
		const inside = realPlaces(resolve(cwd, path)).flatMap((place) => inTop(top, place) ?? []);
		const there = takesUntracked && exists(resolve(cwd, path)) ? inside.at(-1) : void 0;
		const limit = inside.find((place) => tracked.has(place)) ?? there;
		if (limit !== void 0) limits.add(limit);
		else if (inside.length === 0) throw new StackgateError("path-outside", { path });
		else throw new StackgateError(exists(resolve(cwd, path)) ? "not-tracked" : "no-such-path", { path });
	}
	return limits;
}
function realPlaces(path) {
	const above = dirname(path);
	const real = realPath(path);
	return [...above === path ? [] : [join(realAncestor(above), basename(path))], ...real === void 0 ? [] : [real]];
}
function realAncestor(path) {
	const real = realPath(path);
	if (real !== void 0 || dirname(path) === path) return real ?? path;
	return join(realAncestor(dirname(path)), basename(path));
}
function realPath(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return;
	}
}
function inTop(top, place) {
	const path = relative(top, place);
	if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
	return Buffer.from(path.split(sep).join("/"), "utf8").toString("latin1");
}
function exists(path) {
	try {
		lstatSync(path);
		return true;
	} catch {
		return false;
	}
}
export { workingTreeSource as t };
