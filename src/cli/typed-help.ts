import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import type { Typed } from "./arguments.ts";
import { unknown } from "./choice.ts";
import { COMMANDS } from "./options.ts";

/** `stackgate help [COMMAND]`. Throws StackgateError `cli-unknown-command`. */
export async function helpOf([asked, more]: readonly string[], withLang: { readonly lang?: Language }): Promise<Typed> {
  const of = COMMANDS.find(({ name }) => name === asked)?.name;
  if (more !== undefined) throw new StackgateError("cli-one-argument", { command: "help", found: more });
  if (asked === undefined || asked === "help") return { command: "help", ...withLang };
  if (of !== undefined) return { command: "help", of, ...withLang };
  throw await unknown(
    "cli-unknown-command",
    asked,
    COMMANDS.map(({ name }) => name),
  );
}
