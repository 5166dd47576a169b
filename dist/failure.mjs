import { Ei as escapeTerminal, Oi as guardLine, _i as sayCode, bi as otherLanguage, gi as say, hi as StackgateError, qt as assembleResult } from "./scanner.mjs";
import { Z as withoutKeys } from "./words.mjs";
// src/cli/failure.ts
function hinted(error, typed) {
	if (error.code !== "not-a-repository" || typed === void 0) return error;
	return ("target" in typed ? typed.target.kind === "tracked" : "noGit" in typed) ? error : new StackgateError("not-a-repository-here", error.values);
}
function tellFailure(error, language, io, hook) {
	const tell = (line) => io.stderr.write(`${guardLine(escapeTerminal(withoutKeys(line)))}\n`);
	if (hook !== void 0) tell(say(language, `cli.failed.${hook}`));
	if (error instanceof StackgateError) {
		tell(say(language, "cli.failed", { reason: sayCode(language, "error", error.code, error.values) }));
		return;
	}
	tell(say(language, "cli.bug"));
	for (const line of (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n")) tell(line);
}
function failedResult(error, language) {
	return {
		...failedIn(error, language),
		translated: failedIn(error, otherLanguage(language))
	};
}
function failedIn({ code, values }, language) {
	const problems = [{
		code,
		reason: withoutKeys(sayCode(language, "error", code, values))
	}];
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
