import { say } from "../messages/catalogue.ts";
import type { Language } from "../model/text.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";
import { cells, lineSize, padEnd, wrap } from "../report/width.ts";
import { commandWords, explained } from "./completion-words.ts";
import { COMMANDS, type Command, type CommandName } from "./options.ts";

const MIN_SIZE = 40;
/** The part of a line that what is typed may take; where it takes more, what it does stands below it. */
const TYPED_PART = 0.4;

/** What the help is of; absent: the list of all commands. `isBare`: nothing was typed, so that what to try first leads it. */
export interface HelpAsked {
  readonly of?: CommandName;
  readonly isBare?: true;
}

/** The help of one command with its options, or the list of all commands, for a terminal of `columns` cells. */
export function helpText(language: Language, { of, isBare }: HelpAsked, columns: number): string {
  const size = lineSize(columns, MIN_SIZE);
  const commands = COMMANDS.filter(({ name }) => of === undefined || name === of);
  const { exit = "cli.help.exit", note }: Partial<Command> = (of === undefined ? undefined : commands[0]) ?? {};
  const options =
    of === undefined
      ? wrap(say(language, "cli.help.more"), size)
      : [say(language, "cli.help.options"), ...table(optionRows(of, language), size)];
  const lines = [
    ...(isBare === true ? [...wrap(say(language, "cli.help.try"), size), ""] : []),
    ...wrap(say(language, "cli.help.title", { version: TOOL_VERSION }), size),
    "",
    ...table(
      commands.map(({ name, usage, help }) => [`stackgate ${name} ${usage}`.trimEnd(), say(language, help)]),
      size,
    ),
    "",
    ...options,
    "",
    ...(note === undefined ? [] : wrap(say(language, note), size)),
    ...wrap(say(language, exit), size),
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

function table(rows: readonly (readonly [string, string])[], size: number): readonly string[] {
  const widths = rows.map(([left]) => cells(left) + 4).filter((width) => width <= size * TYPED_PART);
  const column = Math.max(8, ...widths);
  return rows.flatMap(([left, right]) => {
    const lines = wrap(right, size - column).map((line) => " ".repeat(column) + line);
    const [first = "", ...rest] = lines;
    return cells(left) + 4 > column
      ? [`  ${left}`, ...lines]
      : [padEnd(`  ${left}`, column) + first.slice(column), ...rest];
  });
}
