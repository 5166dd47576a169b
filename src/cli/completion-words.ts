// What can stand at each place of a command line, for the scripts that complete it.
import { say } from "../messages/catalogue.ts";
import type { Language } from "../model/text.ts";
import { COMMANDS, type CommandName, OPTIONS, type Option } from "./options.ts";

export interface OptionWords {
  /** With its dashes. */
  readonly name: string;
  readonly short?: string;
  readonly repeats: boolean;
  readonly help: string;
  /** Absent: it takes no value. */
  readonly value?: Words;
}

/** `choices` is empty where nothing is known of the value. */
export interface Words {
  readonly name: string;
  readonly choices: readonly string[];
  readonly files: boolean;
}

export interface CommandWords {
  readonly name: CommandName;
  readonly help: string;
  readonly options: readonly OptionWords[];
  readonly argument: Words;
}

/** Every command in its order, with all that it takes. */
export function commandWords(language: Language): readonly CommandWords[] {
  return COMMANDS.map(({ name, help, usage, takes }) => ({
    name,
    help: say(language, help),
    options: OPTIONS.flatMap((option: Option) =>
      option.commands.includes(name) ? [optionWords(option, name, language)] : [],
    ),
    argument: {
      name: usage,
      choices: takes === "commands" ? COMMANDS.map((one) => one.name) : takes === "files" ? [] : (takes ?? []),
      files: takes === "files",
    },
  }));
}

/** The help of an option with the only values that it takes. */
export function explained({ help, value }: OptionWords, language: Language): string {
  if (value === undefined || value.choices.length === 0) return help;
  return say(language, "cli.help.choices", { help, choices: value.choices });
}

const OF_FILES = /FILE|DIR/;

function optionWords(option: Option, command: CommandName, language: Language): OptionWords {
  const { name, short, value, helpOf } = option;
  const help = helpOf?.[command] ?? option.help;
  const choices = option.choicesOf?.[command] ?? option.choices ?? [];
  return {
    name: `--${name}`,
    ...(short === undefined ? {} : { short: `-${short}` }),
    repeats: option.repeats === true,
    help: say(language, help),
    ...(value === undefined
      ? {}
      : { value: { name: value, choices, files: choices.length === 0 && OF_FILES.test(value) } }),
  };
}
