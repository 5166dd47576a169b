import { V as nearest, g as text, h as oneOf, m as many, p as main, tr as StackgateError } from "./scanner.js";
// src/cli/choice.ts
async function checkChoice(choices, option, value) {
	if (value === void 0 || choices.includes(value)) return;
	throw await unknown("cli-choice", value, choices, {
		option,
		expected: choices.join(", ")
	});
}
async function unknown(code, found, known, values = {}) {
	const suggestion = nearest(found, known);
	if (suggestion === void 0) return new StackgateError(code, {
		...values,
		found
	});
	return new StackgateError(`${code}-suggest`, {
		...values,
		found,
		suggestion
	});
}
// src/cli/typed-reports.ts
async function typedReports(values, formats) {
	const output = text(values, "output");
	const taken = new Set(output === void 0 ? [] : [output]);
	const reports = [];
	for (const found of many(values, "report")) {
		const at = found.indexOf("=");
		const [name, path] = [found.slice(0, at), found.slice(at + 1)];
		if (at < 1 || path === "") throw new StackgateError("cli-report", { found });
		await checkChoice(formats, "--report", name);
		if (taken.has(path)) throw new StackgateError("cli-report-twice", { path });
		taken.add(path);
		reports.push(...formats.filter((format) => format === name).map((format) => ({
			format,
			path
		})));
	}
	return {
		format: oneOf(values, "format", formats) ?? "text",
		...output === void 0 ? {} : { output },
		reports
	};
}
export { main, checkChoice as n, unknown as r, typedReports as t };
