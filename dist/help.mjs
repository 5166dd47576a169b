import { Gr as say, P as COMMANDS, Ur as TOOL_VERSION, fn as cells, gn as wrap, hn as padEnd } from "./scanner.mjs";
import { n as explained, t as commandWords } from "./completion-words.mjs";
// src/cli/help.ts
const SIZE = 100;
function helpText(language, of) {
	const commands = COMMANDS.filter(({ name }) => of === void 0 || name === of);
	const exit = (of === void 0 ? void 0 : commands[0]?.exit) ?? "cli.help.exit";
	const options = of === void 0 ? [say(language, "cli.help.more")] : [say(language, "cli.help.options"), ...table(optionRows(of, language))];
	return [
		say(language, "cli.help.title", { version: TOOL_VERSION }),
		"",
		...table(commands.map(({ name, usage, help }) => [`stackgate ${name} ${usage}`.trimEnd(), say(language, help)])),
		"",
		...options,
		"",
		...wrap(say(language, exit), SIZE)
	].map((line) => `${line}\n`).join("");
}
function optionRows(command, language) {
	return (commandWords(language).find(({ name }) => name === command)?.options ?? []).map((option) => {
		const { name, short, value } = option;
		return [`${short === void 0 ? "    " : `${short}, `}${name}${value === void 0 ? "" : ` ${value.name}`}`, explained(option, language)];
	});
}
function table(rows) {
	const size = Math.max(...rows.map(([left]) => cells(left))) + 4;
	return rows.flatMap(([left, right]) => wrap(right, Math.max(30, SIZE - size)).map((line, i) => i === 0 ? padEnd(`  ${left}`, size) + line : " ".repeat(size) + line));
}
export { helpText };
