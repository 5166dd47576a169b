const { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readlinkSync } = process.getBuiltinModule("node:fs");
const { sep } = process.getBuiltinModule("node:path");
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
	const isInFolders = (path) => isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
	return {
		start: (path, most) => orNothing(() => isInFolders(path) ? startOf(pathOnDisk(top, path), most) : void 0) ?? new Uint8Array(0),
		readInto: (path, start, into) => orNothing(() => isInFolders(path) && readPart(pathOnDisk(top, path), start, into)) ?? false,
		look(path, most = MAX_BYTES) {
			try {
				return isInFolders(path) ? lookAt(pathOnDisk(top, path), most) : { kind: "absent" };
			} catch (error) {
				const { code } = error;
				if (code === void 0) throw error;
				return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : {
					kind: "unreadable",
					detail: code
				};
			}
		}
	};
}
function startOf(path, most) {
	const stats = lstatSync(path);
	const bytes = new Uint8Array(stats.isFile() ? Math.min(stats.size, most) : 0);
	return readPart(path, 0, bytes) ? bytes : void 0;
}
function orNothing(ask) {
	try {
		return ask();
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function readPart(path, start, bytes) {
	const file = openSync(path, FLAGS);
	try {
		if (!fstatSync(file).isFile()) return false;
		let length = 0;
		while (length < bytes.length) {
			const count = readSync(file, bytes, length, bytes.length - length, start + length);
			if (count === 0) return false;
			length += count;
		}
		return true;
	} finally {
		closeSync(file);
	}
}
function areAtLeast(top, paths, bytes) {
	let sum = 0;
	return paths.some((path) => {
		sum += orNothing(() => lstatSync(pathOnDisk(top, path.bytes), { throwIfNoEntry: false }))?.size ?? 0;
		return sum >= bytes;
	});
}
function pathOnDisk(top, path) {
	if (path === "") return top;
	const prefix = top.endsWith(sep) ? top : top + sep;
	if (!/[\x80-\xff]/.test(path)) return prefix + path;
	const bytes = Buffer.from(path, "latin1");
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? prefix + text : Buffer.concat([Buffer.from(prefix), bytes]);
}
function lookAt(path, most) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (found === void 0) return { kind: "absent" };
	if (found.isSymbolicLink()) return {
		kind: "symlink",
		bytes: readlinkSync(path, { encoding: "buffer" })
	};
	if (found.isDirectory()) return { kind: "folder" };
	if (!found.isFile()) return { kind: "special" };
	return found.size > most ? {
		kind: "too-large",
		size: found.size
	} : readWhole(path, found.size);
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
			if (length > 1073741824) return {
				kind: "too-large",
				size: length
			};
			bytes = Buffer.concat([bytes], bytes.length * 2);
		}
	} finally {
		closeSync(file);
	}
}
export { pathOnDisk as i, areAtLeast as n, diskBelow as r, MAX_BYTES as t };
