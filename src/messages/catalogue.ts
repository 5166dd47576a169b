import { fillText, type Language, type Text, type Values } from "../model/text.ts";
import { actionSentences } from "./action.ts";
import { cliSentences } from "./cli.ts";
import { filteredSentences } from "./filtered.ts";
import { importSentences } from "./import.ts";
import { policySentences } from "./policy.ts";
import { reportSentences } from "./report.ts";
import { rulesSentences } from "./rules.ts";
import { scanSentences } from "./scan.ts";
import { sourceSentences } from "./source.ts";

/** Every sentence that belongs to no rule, by id. A test holds both languages and their marks against each other. */
export const sentences = {
  ...scanSentences,
  ...sourceSentences,
  ...policySentences,
  ...reportSentences,
  ...filteredSentences,
  ...rulesSentences,
  ...cliSentences,
  ...importSentences,
  ...actionSentences,
} satisfies Readonly<Record<string, Text>>;

export type SentenceId = keyof typeof sentences;

/** The sentence `id` in `language`, with `values` in its marks. */
export function say(language: Language, id: SentenceId, values: Values = {}): string {
  return fillText(sentences[id], values, language);
}

/** Like {@link say} for an id built from a code, such as `problem.<code>`; an unknown id is a bug and throws. */
export function sayCode(
  language: Language,
  kind: "problem" | "error" | "skipped" | "filtered",
  code: string,
  values: Values,
): string {
  const id = `${kind}.${code}`;
  const text = (sentences as Readonly<Record<string, Text>>)[id];
  if (text === undefined) throw new Error(`no sentence for ${id}`);
  return fillText(text, values, language);
}
