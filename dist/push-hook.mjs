import { D as linesOf, gi as StackgateError } from "./scanner.mjs";
import { C as isObjectId, S as isNoObject, x as textOf, y as gitOutput } from "./start.mjs";
import { a as checkRevision } from "./range.mjs";
import { n as withObjects, t as pushedSources$1 } from "./pushed.mjs";
// src/source/push.ts
function readPushLines(lines, remote) {
	const heads = [];
	const there = [];
	for (const line of lines) {
		const words = line.trim().split(" ");
		const [local = "", at = ""] = [words.at(-3), words.at(-1)];
		if (words.length < 4 || !isObjectId(local) || !isObjectId(at)) throw new StackgateError("push-line", { found: words.length });
		if (isNoObject(local)) continue;
		heads.push(local);
		if (!isNoObject(at)) there.push(at);
	}
	return {
		heads,
		there,
		remote
	};
}
async function* pushSources(room, { heads, there, remote }) {
	if (heads.length === 0) return;
	const ids = [];
	await withObjects(room, async (objects) => {
		for (const id of new Set(there)) {
			const answer = await objects.one(`${id}^{commit}`);
			if (answer.kind === "object") ids.push(answer.id);
		}
	});
	yield* pushedSources$1(room, heads, {
		ids,
		options: await branchesOf(room, remote)
	});
}
async function idOf(room, revision) {
	const answer = await withObjects(room, (objects) => objects.one(checkRevision(revision)));
	if (answer.kind !== "object") throw new StackgateError("no-such-commit", { revision });
	return answer.id;
}
async function branchesOf(room, remote) {
	if (remote === "none") return [];
	const { name, url } = remote;
	if (name === "") return ["--remotes"];
	return (name === url ? await namesOf(room, url) : [name]).filter((one) => /^[^\x00-\x20*?[\\\x7f]+$/.test(one)).map((one) => `--remotes=${one}`);
}
async function namesOf(room, url) {
	const output = await gitOutput(room, [
		"config",
		"-z",
		"--get-regexp",
		"^remote\\..*\\.(push)?url$"
	]);
	if (output.status !== 0) return [];
	return textOf(output).split("\0").flatMap((setting) => {
		const [key = "", ...value] = setting.split("\n");
		return value.join("\n") === url ? [key.slice(7, key.lastIndexOf("."))] : [];
	});
}
// src/cli/push-hook.ts
async function pushedSources(args, io, room) {
	const [name = "", url = ""] = args;
	const lines = await linesOf(io.stdin);
	if (lines.length > 0) return pushSources(room, readPushLines(lines, {
		name,
		url
	}));
	const { env } = io;
	const { PRE_COMMIT_FROM_REF: from = "", PRE_COMMIT_TO_REF: to = "", PRE_COMMIT_LOCAL_BRANCH: branch = "" } = env;
	const remote = {
		name: env.PRE_COMMIT_REMOTE_NAME ?? name,
		url: env.PRE_COMMIT_REMOTE_URL ?? url
	};
	const head = await idOf(room, [to, branch].find((one) => one !== "") ?? "HEAD");
	const there = from === "" ? [] : [await idOf(room, `${from}^{commit}`)];
	return pushSources(room, {
		heads: [head],
		there,
		remote: from !== "" && remote.name === "" ? "none" : remote
	});
}
export { pushedSources };
