import { Ai as guardLine, Fn as wrap, Nn as lineSize, Oi as escapeTerminal, Si as otherLanguage, _i as say, et as lookOf, gi as StackgateError, qt as assembleResult, vi as sayCode } from "./scanner.mjs";
import { Q as withoutKeys } from "./words.mjs";
// src/cli/failure.ts
const CODES = { "not-a-repository-here": "not-a-repository" };
function hinted(error, typed) {
	if (error.code !== "not-a-repository" || typed === void 0) return error;
	return ("target" in typed ? typed.target.kind === "tracked" : "noGit" in typed) ? error : new StackgateError("not-a-repository-here", error.values);
}
function tellFailure(error, language, io, hook) {
	const size = io.stderr.isTTY ? lineSize(lookOf(io.env, io.stderr).columns) : void 0;
	const shown = (line) => escapeTerminal(withoutKeys(line));
	const write = (line) => io.stderr.write(`${guardLine(line)}\n`);
	const tell = (line) => (size === void 0 ? [shown(line)] : wrap(shown(line), size)).forEach(write);
	if (hook !== void 0) tell(say(language, `cli.failed.${hook}`));
	if (error instanceof StackgateError) {
		for (const { code, values } of [error, ...error.others]) tell(say(language, "cli.failed", { reason: sayCode(language, "error", code, values) }));
		return;
	}
	tell(say(language, "cli.bug"));
	for (const line of (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n")) write(shown(line));
}
function failedResult(error, language) {
	return {
		...failedIn(error, language),
		translated: failedIn(error, otherLanguage(language))
	};
}
function failedIn(error, language) {
	const problems = [error, ...error.others].map(({ code, values }) => ({
		code: CODES[code] ?? code,
		reason: withoutKeys(sayCode(language, "error", code, values))
	}));
	return assembleResult({}, {
		documents: 0,
		bytes: 0,
		skipped: []
	}, {
		findings: [],
		problems,
		rules: [],
		fixedCount: 0
	});
}
export { failedResult, hinted, tellFailure };
