import { b as loadSnapshots, v as lazy, x as sortedPaths } from "./scanner.js";
const { sep } = process.getBuiltinModule("node:path");
const { closeSync, constants, lstatSync, openSync, readSync, readlinkSync } = process.getBuiltinModule("node:fs");
// src/source/files.ts
const MAX_BYTES = 1 << 30;
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function diskBelow(top) {
	const folders = new Map([["", true]]);
	const isFolder = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const above = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
		const is = isFolder(above) && lstatSync(pathOnDisk(top, folder), { throwIfNoEntry: false })?.isDirectory() === true;
		folders.set(folder, is);
		return is;
	};
	return { look(path) {
		try {
			return isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/")))) ? lookAt(pathOnDisk(top, path)) : { kind: "absent" };
		} catch (error) {
			const { code } = error;
			if (code === void 0) throw error;
			return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : {
				kind: "unreadable",
				detail: code
			};
		}
	} };
}
function pathOnDisk(top, path) {
	if (path === "") return top;
	const prefix = top.endsWith(sep) ? top : top + sep;
	if (!/[\x80-\xff]/.test(path)) return prefix + path;
	const bytes = Buffer.from(path, "latin1");
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? prefix + text : Buffer.concat([Buffer.from(prefix), bytes]);
}
function lookAt(path) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === void 0) return { kind: "absent" };
	if (found.isSymbolicLink()) return {
		kind: "symlink",
		bytes: readlinkSync(path, { encoding: "buffer" })
	};
	if (found.isDirectory()) return { kind: "folder" };
	if (!found.isFile()) return { kind: "special" };
	return found.size > MAX_BYTES ? { kind: "too-large" } : readWhole(path, found.size);
}
function readWhole(path, size) {
	const file = openSync(path, FLAGS);
	try {
		let bytes = Buffer.allocUnsafe(size + 1);
		let length = 0;
		for (;;) {
			const count = readSync(file, bytes, length, bytes.length - length, null);
			length += count;
			if (count === 0) return {
				kind: "file",
				bytes: bytes.subarray(0, length)
			};
			if (length < bytes.length) continue;
			if (length > MAX_BYTES) return { kind: "too-large" };
			bytes = Buffer.concat([bytes], bytes.length * 2);
		}
	} finally {
		closeSync(file);
	}
}
// src/source/disk-source.ts
function diskSource(find, close = async () => {}) {
	const content = lazy(find);
	const problems = new Map();
	const skipped = new Map();
	const tell = (problem) => {
		problems.set(`${problem.code}\0${problem.path}`, problem);
	};
	const found = lazy(async () => {
		const all = await content();
		for (const problem of all.problems) tell(problem);
		for (const one of all.skipped) skipped.set(one.path, one);
		return {
			...all,
			disk: diskBelow(all.top),
			asked: sortedPaths([...all.entries.keys()].filter(all.isAsked))
		};
	});
	const look = async (path, { bytes, kind, instead }) => {
		const answer = (await found()).disk.look(bytes);
		switch (answer.kind) {
			case "file": return {
				origin: "file",
				bytes: answer.bytes
			};
			case "symlink": return {
				origin: "symlink",
				bytes: answer.bytes
			};
			case "special":
				skipped.set(path, {
					path,
					reason: "special-file"
				});
				return;
			case "too-large":
				tell({
					path,
					code: "too-large"
				});
				return;
			case "unreadable":
				tell({
					path,
					code: "unreadable-file",
					values: { detail: answer.detail }
				});
				return;
			case "folder":
			case "absent": {
				if (kind === "submodule") skipped.set(path, {
					path,
					reason: "submodule"
				});
				if (answer.kind === "folder" || instead === void 0) return void 0;
				const kept = await instead();
				if (kept === void 0) tell({
					path,
					code: "missing-object"
				});
				return kept === void 0 ? void 0 : {
					origin: kind === "symlink" ? "symlink" : "index",
					bytes: kept
				};
			}
		}
	};
	return {
		hasBase: false,
		base: void 0,
		head: void 0,
		changedPaths: async () => (await found()).asked,
		async lists(test) {
			for (const [path, { kind }] of (await content()).entries) if (kind === "file" && test(path)) return true;
			return false;
		},
		async *documents() {
			const { asked, entries } = await found();
			for (const path of asked) {
				const entry = entries.get(path);
				const answer = entry === void 0 ? void 0 : await look(path, entry);
				if (answer !== void 0) yield {
					path,
					...answer,
					exposure: "working-tree"
				};
			}
		},
		async snapshots(explore) {
			const { asked, entries } = await found();
			return {
				...await loadSnapshots({ head: {
					keyOf: (path) => entries.get(path)?.kind === "file" ? path : void 0,
					paths: () => entries.keys()
				} }, async function* load(paths) {
					for (const path of paths) {
						const entry = entries.get(path);
						const answer = entry === void 0 ? void 0 : await look(path, entry);
						if (answer !== void 0 && answer.origin !== "symlink") yield [path, answer.bytes];
					}
				}, (snapshot) => explore(snapshot, asked)),
				changedPaths: asked,
				exposure: "working-tree"
			};
		},
		problems: () => [...problems.values()],
		coverage: () => ({ skipped: [...skipped.values()] }),
		close
	};
}
export { pathOnDisk as n, diskSource as t };
