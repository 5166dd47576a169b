import { F as textOf, N as gitOutput, Xt as StackgateError, k as succeeded } from "./scanner.js";
// src/source/push.ts
const ZEROS = /^0+$/;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function pushRanges(room, lines, remote) {
	const ranges = new Map();
	for (const line of lines) {
		const words = line.trim().split(" ");
		const [local = "", there = ""] = [words.at(-3), words.at(-1)];
		if (words.length < 4 || !ID.test(local) || !ID.test(there)) throw new StackgateError("push-line", { found: words.length });
		if (ZEROS.test(local)) continue;
		const range = !ZEROS.test(there) && await hasCommit(room, there) ? {
			head: local,
			bases: [there]
		} : await newRange(room, local, remote);
		ranges.set(`${range.head} ${range.bases.join(" ")}`, range);
	}
	return [...ranges.values()];
}
async function newRange(room, head, remote) {
	const known = /^[\w./-]+$/.test(remote) && !remote.startsWith("-") && !remote.includes("//") ? `--remotes=${remote}` : "--remotes";
	const lines = textOf(await succeeded(room, await gitOutput(room, [
		"rev-list",
		"--boundary",
		`${head}^{commit}`,
		"--not",
		known,
		"--"
	]))).split("\n");
	const bases = lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1));
	return {
		head,
		bases: lines.some((line) => ID.test(line)) ? bases : [head]
	};
}
async function hasCommit(room, id) {
	const { status } = await gitOutput(room, [
		"cat-file",
		"-e",
		`${id}^{commit}`
	]);
	return status === 0;
}
export { newRange, pushRanges };
