import { D as lookOf, O as writeTo, V as nearest, nr as StackgateError } from "./scanner.js";
import { a as rulePage, o as rulesJson, s as rulesTable, u as explainedRules } from "./words.js";
// src/cli/rules.ts
async function runRules({ id, format }, language, io) {
	const all = await explainedRules();
	const asked = id === void 0 ? void 0 : all.find(({ rule }) => rule.id === id);
	if (id !== void 0 && asked === void 0) throw unknownRule(id, all.map(({ rule }) => rule.id));
	const options = {
		language,
		...lookOf(io.env, io.stdout)
	};
	if (format === "json") writeTo(io.stdout, rulesJson(asked === void 0 ? all : [asked], language));
	else writeTo(io.stdout, asked === void 0 ? rulesTable(all, options) : rulePage(asked, options));
	return 0;
}
function unknownRule(found, ids) {
	const suggestion = nearest(found, ids);
	if (suggestion === void 0) return new StackgateError("cli-unknown-rule", { found });
	return new StackgateError("cli-unknown-rule-suggest", {
		found,
		suggestion
	});
}
export { unknownRule as n, runRules as t };
