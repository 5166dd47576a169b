import { n as writeFileWhole } from "./output2.mjs";
import { f as makeOwnFolder } from "./start.mjs";
import { ct as repositoryTop } from "./scanner.mjs";
const { dirname, isAbsolute, join } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const { createHash } = process.getBuiltinModule("node:crypto");
// src/cli/last-run.ts
const MAX_KEPT = 500;
async function keepLastRun(result, io) {
	const place = await placeOf(io);
	if (place === void 0) return;
	const all = result.all ?? result.findings;
	const blocks = all.filter(({ blocking }) => blocking);
	const others = all.filter(({ blocking }) => !blocking);
	const before = blocks.length > 0 ? void 0 : await lastRun(io);
	const kept = {
		version: 2,
		blocking: before?.blocking ?? shortened(blocks),
		others: shortened(others),
		isWhole: before?.isWhole !== false && Math.max(blocks.length, others.length) <= MAX_KEPT
	};
	try {
		makeOwnFolder(dirname(place));
		await writeFileWhole(place, "/", [JSON.stringify(kept)]);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
	}
}
function shortened(findings) {
	return findings.slice(0, MAX_KEPT).map(({ ruleId, fingerprint, path, startLine, title }) => ({
		ruleId,
		fingerprint,
		path,
		startLine,
		title
	}));
}
async function lastRun(io) {
	const place = await placeOf(io);
	const text = place === void 0 ? void 0 : await readFile(place, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	try {
		const kept = JSON.parse(text);
		const [blocking, others] = [listOf(kept?.blocking), listOf(kept?.others)];
		if (kept?.version !== 2 || blocking === void 0 || others === void 0) return void 0;
		return {
			blocking,
			others,
			isWhole: kept.isWhole === true
		};
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function listOf(value) {
	return Array.isArray(value) && value.every(isLastFinding) ? value : void 0;
}
function isLastFinding(value) {
	if (typeof value !== "object" || value === null) return false;
	const { ruleId, fingerprint, path, title, startLine } = value;
	return [
		ruleId,
		fingerprint,
		path,
		title
	].every((text) => typeof text === "string") && typeof startLine === "number";
}
async function placeOf({ env, cwd }) {
	const home = env.HOME ?? env.USERPROFILE ?? "";
	const state = [
		env.XDG_STATE_HOME,
		env.LOCALAPPDATA,
		home === "" ? "" : join(home, ".local", "state")
	].find((folder) => folder !== void 0 && isAbsolute(folder));
	const top = repositoryTop(cwd);
	if (state === void 0 || top === void 0) return void 0;
	const name = createHash("sha256").update(await realpath(top)).digest("hex").slice(0, 32);
	return join(state, "stackgate", "last", `${name}.json`);
}
export { lastRun as n, keepLastRun as t };
