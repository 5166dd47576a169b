import { K as OPTIONS, U as COMMANDS, _i as say } from "./scanner.mjs";
// src/cli/completion-words.ts
function commandWords(language) {
	return COMMANDS.map(({ name, help, usage, takes }) => ({
		name,
		help: say(language, help),
		options: OPTIONS.flatMap((option) => option.commands.includes(name) ? [optionWords(option, name, language)] : []),
		argument: {
			name: usage,
			choices: takes === "commands" ? COMMANDS.map((one) => one.name) : takes === "files" ? [] : takes ?? [],
			files: takes === "files"
		}
	}));
}
function explained({ help, value }, language) {
	if (value === void 0 || value.choices.length === 0) return help;
	return say(language, "cli.help.choices", {
		help,
		choices: value.choices
	});
}
const OF_FILES = /FILE|DIR/;
function optionWords(option, command, language) {
	const { name, short, value, helpOf } = option;
	const help = helpOf?.[command] ?? option.help;
	const choices = option.choicesOf?.[command] ?? option.choices ?? [];
	return {
		name: `--${name}`,
		...short === void 0 ? {} : { short: `-${short}` },
		repeats: option.repeats === true,
		help: say(language, help),
		...value === void 0 ? {} : { value: {
			name: value,
			choices,
			files: choices.length === 0 && OF_FILES.test(value)
		} }
	};
}
export { explained as n, commandWords as t };
