import { say } from "../messages/catalogue.ts";
import type { Language } from "../model/text.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";
import { cells, padEnd, wrap } from "../report/width.ts";
import { commandWords, explained } from "./completion-words.ts";
import { COMMANDS, type CommandName } from "./options.ts";

const SIZE = 100;

/** The help of one command with its options, or the list of all commands. */
export function helpText(language: Language, of: CommandName | undefined): string {
  const commands = COMMANDS.filter(({ name }) => of === undefined || name === of);
  const exit = (of === undefined ? undefined : commands[0]?.exit) ?? "cli.help.exit";
  const options =
    of === undefined
      ? [say(language, "cli.help.more")]
      : [say(language, "cli.help.options"), ...table(optionRows(of, language))];
  const lines = [
    say(language, "cli.help.title", { version: TOOL_VERSION }),
    "",
    ...table(commands.map(({ name, usage, help }) => [`stackgate ${name} ${usage}`.trimEnd(), say(language, help)])),
    "",
    ...options,
    "",
    ...wrap(say(language, exit), SIZE),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function optionRows(command: CommandName, language: Language): readonly (readonly [string, string])[] {
  const options = commandWords(language).find(({ name }) => name === command)?.options ?? [];
  return options.map((option) => {
    const { name, short, value } = option;
    const typed = `${short === undefined ? "    " : `${short}, `}${name}${value === undefined ? "" : ` ${value.name}`}`;
    return [typed, explained(option, language)];
  });
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const size = Math.max(...rows.map(([left]) => cells(left))) + 4;
  return rows.flatMap(([left, right]) =>
    wrap(right, Math.max(30, SIZE - size)).map((line, i) =>
      i === 0 ? padEnd(`  ${left}`, size) + line : " ".repeat(size) + line,
    ),
  );
}
