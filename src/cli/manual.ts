// The manual: a page for `man`, and the tables of options in the documentation, from the definitions that arguments are read by.
import { say } from "../messages/catalogue.ts";
import type { Language } from "../model/text.ts";
import { commandWords, explained, type OptionWords } from "./completion-words.ts";
import { COMMANDS } from "./options.ts";

/** A page in the language of man(7). */
export function manPage(version: string): string {
  const commands = commandWords("en");
  const lines = [
    `.TH STACKGATE 1 "" "stackgate ${version}" "User Commands"`,
    ".SH NAME",
    `stackgate \\- ${roff(say("en", "cli.manual.what"))}`,
    ".SH SYNOPSIS",
    ...commands.flatMap(({ name, argument }) => [
      `.B stackgate ${name}`,
      roff(`[OPTION]... ${argument.name}`.trimEnd()),
      ".br",
    ]),
    ".SH COMMANDS",
    ...commands.flatMap(({ name, help }) => [".TP", `.B ${name}`, roff(help)]),
    ...commands.flatMap((command) => [
      `.SH OPTIONS OF ${command.name.toUpperCase()}`,
      ...command.options.flatMap(roffOption),
    ]),
    ".SH EXIT STATUS",
    ...exitLines("en").map((line) => `${roff(line)}\n.br`),
    ".SH SEE ALSO",
    roff(say("en", "cli.manual.see")),
  ];
  return `${lines.join("\n")}\n`;
}

function roffOption(option: OptionWords): readonly string[] {
  return [".TP", `.B ${roff(typed(option))}`, roff(explained(option, "en"))];
}

/** https://man7.org/linux/man-pages/man7/groff_char.7.html: what is no text, and a line that would be a request. */
function roff(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(/^([.'])/gm, "\\&$1");
}

/** `docs/commands.md`, or its Chinese twin. */
export function commandsPage(language: Language): string {
  const commands = commandWords(language);
  const parts = commands.map((command) => {
    const { name, help, argument, options } = command;
    const rows = options.map((option) => `- \`${typed(option)}\`: ${markdown(explained(option, language))}\n`).join("");
    return `## stackgate ${name}\n\n    ${`stackgate ${name} ${argument.name}`.trimEnd()}\n\n${markdown(help)}\n\n${rows}`;
  });
  const exits = exitLines(language).map((line) => `${markdown(line)}\n`);
  return [
    `# ${say(language, "cli.manual.title")}\n`,
    `${language === "en" ? "[中文](zh/commands.md)" : "[English](../commands.md)"}\n`,
    ...parts,
    `## ${say(language, "cli.manual.exit")}\n\n${exits.join("\n")}`,
  ].join("\n");
}

function exitLines(language: Language): readonly string[] {
  const own = COMMANDS.flatMap(({ name, exit }) =>
    exit === undefined ? [] : [`stackgate ${name}: ${say(language, exit)}`],
  );
  return [say(language, "cli.help.exit"), ...own];
}

function typed({ name, short, value }: OptionWords): string {
  return `${short === undefined ? "" : `${short}, `}${name}${value === undefined ? "" : ` ${value.name}`}`;
}

function markdown(text: string): string {
  return text.replaceAll(/[*_<>|[\]]/g, "\\$&");
}
