import { n as writeFileWhole } from "./output2.mjs";
import { f as makeOwnFolder } from "./start.mjs";
import { st as repositoryTop } from "./scanner.mjs";
const { dirname, isAbsolute, join } = process.getBuiltinModule("node:path");
const readFile = (...given) => process.getBuiltinModule("node:fs/promises").readFile(...given);
const realpath = (...given) => process.getBuiltinModule("node:fs/promises").realpath(...given);
const { createHash } = process.getBuiltinModule("node:crypto");
// src/cli/last-run.ts
const MAX_KEPT = 500;
async function keepLastRun({ findings }, io) {
	const place = await placeOf(io);
	if (place === void 0) return;
	const kept = findings.filter(({ blocking }) => blocking).slice(0, MAX_KEPT).map(({ ruleId, fingerprint, path, startLine, title }) => ({
		ruleId,
		fingerprint,
		path,
		startLine,
		title
	}));
	try {
		makeOwnFolder(dirname(place));
		await writeFileWhole(place, "/", [JSON.stringify({
			version: 1,
			findings: kept
		})]);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
	}
}
async function lastRun(io) {
	const place = await placeOf(io);
	const text = place === void 0 ? void 0 : await readFile(place, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	try {
		const { version, findings } = JSON.parse(text);
		return version === 1 && Array.isArray(findings) && findings.every(isLastFinding) ? findings : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
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
