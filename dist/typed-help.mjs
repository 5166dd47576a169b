import { B as unknown, U as COMMANDS, gi as StackgateError } from "./scanner.mjs";
// src/cli/typed-help.ts
async function helpOf([asked, more], withLang) {
	const of = COMMANDS.find(({ name }) => name === asked)?.name;
	if (more !== void 0) throw new StackgateError("cli-one-argument", {
		command: "help",
		found: more
	});
	if (asked === void 0 || asked === "help") return {
		command: "help",
		...withLang
	};
	if (of !== void 0) return {
		command: "help",
		of,
		...withLang
	};
	throw await unknown("cli-unknown-command", asked, COMMANDS.map(({ name }) => name));
}
export { helpOf };
