import { At as assembleResult, Gr as say, Kr as sayCode, Wr as StackgateError, ei as escapeTerminal, ni as guardLine } from "./scanner.mjs";
import { U as withoutKeys } from "./words.mjs";
// src/cli/failure.ts
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
function failedResult({ code, values }, language) {
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
export { failedResult, tellFailure };
