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

/** Every sentence that belongs to no rule, by id. Not joined into one record: that takes as long as a small scan. */
const rooms = [
  scanSentences,
  sourceSentences,
  policySentences,
  reportSentences,
  filteredSentences,
  rulesSentences,
  cliSentences,
  importSentences,
  actionSentences,
] as const satisfies readonly Readonly<Record<string, Text>>[];

type KeysOf<Room> = Room extends unknown ? keyof Room : never;
export type SentenceId = KeysOf<(typeof rooms)[number]>;

function sentenceOf(id: string): Text {
  for (const room of rooms as readonly Readonly<Record<string, Text>>[]) {
    const text = room[id];
    if (text !== undefined) return text;
  }
  throw new Error(`no sentence for ${id}`);
}

/** The sentence `id` in `language`, with `values` in its marks. */
export function say(language: Language, id: SentenceId, values: Values = {}): string {
  return fillText(sentenceOf(id), values, language);
}

/** Like {@link say} for an id built from a code, such as `problem.<code>`; an unknown id is a bug and throws. */
export function sayCode(
  language: Language,
  kind: "problem" | "error" | "skipped" | "filtered",
  code: string,
  values: Values,
): string {
  return fillText(sentenceOf(`${kind}.${code}`), values, language);
}
