import { J as openTarget, Oi as escapeTerminal, Wt as scan, _i as say, gi as StackgateError, lt as roomOf, zn as standingOf } from "./scanner.mjs";
import { a as parseBaseline, i as matchBaseline, r as baselineText } from "./exceptions.mjs";
import { n as writeFileWhole } from "./output2.mjs";
const { resolve } = process.getBuiltinModule("node:path");
const lstat = (...given) => process.getBuiltinModule("node:fs/promises").lstat(...given);
// src/cli/baseline.ts
async function runBaseline({ common }, language, io) {
	const room = roomOf(io, void 0);
	const { source, policy } = await openTarget({
		kind: "tracked",
		paths: []
	}, {
		...common,
		baseline: { kind: "none" }
	}, language, io);
	const { allRules } = common;
	const result = await scan({
		source,
		policy,
		language,
		allRules,
		today: io.today
	});
	const [problem] = result.problems;
	if (problem !== void 0) throw new StackgateError("baseline-incomplete", {
		path: problem.path ?? "-",
		reason: problem.reason,
		count: result.problems.length
	});
	const findings = result.findings.filter((one) => standingOf(one) === "blocks" || standingOf(one) === "warns");
	const given = common.baseline?.kind === "file" ? common.baseline.path : void 0;
	const path = given ?? ".stackgate-baseline.json";
	const folder = given === void 0 ? room.top : io.cwd;
	const entries = await recorded(room, common, resolve(folder, path));
	const { accepted, unused } = matchBaseline({
		path,
		entries
	}, findings, () => true);
	await writeFileWhole(path, folder, [baselineText(findings)]);
	const values = {
		path,
		count: findings.length,
		fresh: findings.length - accepted.size,
		gone: unused.length
	};
	for (const id of ["cli.baseline", ...findings.length > 0 ? ["cli.baseline.next"] : []]) io.stdout.write(`${escapeTerminal(say(language, id, values))}\n`);
	return 0;
}
async function recorded(room, { baseline }, place) {
	const file = await lstat(place).then(() => true, (error) => error.code === "ENOENT" ? false : Promise.reject(error)) ? await room.baseline(baseline) : void 0;
	return file === void 0 ? [] : parseBaseline(new TextDecoder().decode(file.bytes), file.path).entries;
}
export { runBaseline };
