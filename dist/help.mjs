import { Fn as wrap, Nn as lineSize, Pn as padEnd, U as COMMANDS, _i as say, hi as TOOL_VERSION, kn as cells } from "./scanner.mjs";
import { n as explained, t as commandWords } from "./completion-words.mjs";
// src/cli/help.ts
const MIN_SIZE = 40;
const TYPED_PART = .4;
function helpText(language, { of, isBare }, columns) {
	const size = lineSize(columns, MIN_SIZE);
	const commands = COMMANDS.filter(({ name }) => of === void 0 || name === of);
	const { exit = "cli.help.exit", note } = (of === void 0 ? void 0 : commands[0]) ?? {};
	const options = of === void 0 ? wrap(say(language, "cli.help.more"), size) : [say(language, "cli.help.options"), ...table(optionRows(of, language), size)];
	return [
		...isBare === true ? [...wrap(say(language, "cli.help.try"), size), ""] : [],
		...wrap(say(language, "cli.help.title", { version: TOOL_VERSION }), size),
		"",
		...table(commands.map(({ name, usage, help }) => [`stackgate ${name} ${usage}`.trimEnd(), say(language, help)]), size),
		"",
		...options,
		"",
		...note === void 0 ? [] : wrap(say(language, note), size),
		...wrap(say(language, exit), size)
	].map((line) => `${line}\n`).join("");
}
function optionRows(command, language) {
	return (commandWords(language).find(({ name }) => name === command)?.options ?? []).map((option) => {
		const { name, short, value } = option;
		return [`${short === void 0 ? "    " : `${short}, `}${name}${value === void 0 ? "" : ` ${value.name}`}`, explained(option, language)];
	});
}
function table(rows, size) {
	const widths = rows.map(([left]) => cells(left) + 4).filter((width) => width <= size * TYPED_PART);
	const column = Math.max(8, ...widths);
	return rows.flatMap(([left, right]) => {
		const lines = wrap(right, size - column).map((line) => " ".repeat(column) + line);
		const [first = "", ...rest] = lines;
		return cells(left) + 4 > column ? [`  ${left}`, ...lines] : [padEnd(`  ${left}`, column) + first.slice(column), ...rest];
	});
}
export { helpText };
