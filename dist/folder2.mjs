import { bt as pathNames, gi as StackgateError } from "./scanner.mjs";
import { t as diskSource } from "./disk-source.mjs";
import { i as pathOnDisk } from "./files2.mjs";
const { readdirSync } = process.getBuiltinModule("node:fs");
const { dirname, isAbsolute, relative, resolve, sep } = process.getBuiltinModule("node:path");
const lstat = (...given) => process.getBuiltinModule("node:fs/promises").lstat(...given);
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const stat = (...given) => process.getBuiltinModule("node:fs/promises").stat(...given);
// src/source/folder.ts
function folderSource({ cwd, paths = [], shard }) {
	const find = async () => {
		const starts = await Promise.all((paths.length === 0 ? ["."] : paths).map((path) => realPath(cwd, path)));
		return walk(await commonTop(await realPath(cwd, "."), starts), starts);
	};
	return diskSource(find, "unknown", void 0, void 0, shard);
}
async function realPath(cwd, path) {
	return realpath(resolve(cwd, path)).catch(async (error) => {
		if (await lstat(resolve(cwd, path)).then(() => true, () => false)) throw new StackgateError("unreadable-path", {
			path,
			detail: error.code ?? ""
		});
		throw new StackgateError("no-such-path", { path });
	});
}
async function commonTop(cwd, starts) {
	const holds = (top) => starts.every((start) => isWithin(top, start));
	if (holds(cwd)) return cwd;
	const [first = cwd] = starts;
	let top = (await stat(first)).isDirectory() ? first : dirname(first);
	while (!holds(top)) top = dirname(top);
	return top;
}
function isWithin(top, path) {
	const inner = relative(top, path);
	return inner === "" || !(inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner));
}
function walk(top, starts) {
	const nameOf = pathNames();
	const entries = new Map();
	const problems = [];
	const skipped = [];
	const add = (bytes, kind) => {
		entries.set(nameOf(bytes), {
			bytes,
			kind
		});
	};
	const open = starts.map((start) => Buffer.from(relative(top, start).split(sep).join("/"), "utf8").toString("latin1"));
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const members = membersOf(top, folder);
		if (members === "file") add(folder, "file");
		else if (typeof members === "string") problems.push({
			path: nameOf(folder),
			code: "unreadable-folder",
			values: { detail: members }
		});
		else for (const member of members) {
			const bytes = `${folder}${folder === "" ? "" : "/"}${member.name.toString("latin1")}`;
			if (!member.isDirectory()) add(bytes, member.isSymbolicLink() ? "symlink" : "file");
			else if (bytes === ".git" || bytes.endsWith("/.git")) skipped.push({
				path: nameOf(bytes),
				reason: "git-folder"
			});
			else open.push(bytes);
		}
	}
	return {
		top,
		entries,
		isAsked: () => true,
		problems,
		skipped
	};
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
		return code === "ENOTDIR" ? "file" : code;
	}
}
export { isWithin as n, folderSource as t };
