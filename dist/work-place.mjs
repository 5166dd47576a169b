import { On as succeeded } from "./scanner.mjs";
import { x as textOf, y as gitOutput } from "./start.mjs";
const { lstatSync, readFileSync } = process.getBuiltinModule("node:fs");
const { join, resolve } = process.getBuiltinModule("node:path");
// src/source/work-place.ts
async function workPlace(room) {
	const [asked, commit] = await Promise.all([gitOutput(room, ["rev-parse", "--show-toplevel"]), gitOutput(room, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	])]);
	const top = textOf(asked).replace(/\r?\n$/, "");
	if (asked.status !== 0 || top === "") return {};
	return {
		top: resolve(top),
		...commit.status === 0 ? { head: textOf(commit).trim() } : {}
	};
}
const MAX_BYTES = 1 << 20;
async function isIgnoredOnDisk(room, top, path) {
	const parts = path.split("/");
	if (parts.map((_, i) => join(top, ...parts.slice(0, i + 1))).some((place) => lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true)) return false;
	const { isIgnoredPath } = await import("./compose.mjs").then((all) => ({ isIgnoredPath: all.O }));
	if (!isIgnoredPath(path, { read: (asked) => ignoreFile(join(top, asked)) })) return false;
	const listed = await gitOutput({
		...room,
		cwd: top
	}, [
		"--literal-pathspecs",
		"ls-files",
		"-z",
		"--",
		path
	]);
	return Buffer.concat((await succeeded(room, listed)).stdout).length === 0;
}
function ignoreFile(path) {
	const found = lstatSync(path, { throwIfNoEntry: false });
	return found?.isFile() === true && found.size <= MAX_BYTES ? readFileSync(path) : void 0;
}
export { isIgnoredOnDisk, workPlace };
