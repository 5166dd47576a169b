import { Lt as succeeded } from "./scanner.js";
import { h as textOf, p as gitOutput } from "./start.js";
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
export { fileAt as t };
