import { Y as policyFor, dt as nearest, et as lookOf, gi as StackgateError, tt as writeTo } from "./scanner.mjs";
import { b as explainedOwn, f as rulePage, m as rulesTable, p as rulesJson, x as explainedRules } from "./words.mjs";
// src/cli/rules.ts
async function runRules({ id, format, common }, language, io) {
	const { customRules = [] } = await policyFor(common, io);
	const all = [...await explainedRules(), ...explainedOwn(customRules)];
	const asked = id === void 0 ? void 0 : all.find(({ rule }) => rule.id === id);
	if (id !== void 0 && asked === void 0) throw unknownRule(id, all.map(({ rule }) => rule.id));
	const look = lookOf(io.env, io.stdout);
	const options = {
		language,
		...look
	};
	const wide = {
		...options,
		columns: io.stdout.isTTY ? look.columns : Number.POSITIVE_INFINITY
	};
	if (format === "json") writeTo(io.stdout, rulesJson(asked === void 0 ? all : [asked], language));
	else writeTo(io.stdout, asked === void 0 ? rulesTable(all, wide) : rulePage(asked, options));
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
