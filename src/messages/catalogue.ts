import { fillText, type Language, type Text, type Values } from "../model/text.ts";
import { actionSentences } from "./action.ts";
import { cliSentences } from "./cli.ts";
import { detailSentences } from "./details.ts";
import { filteredSentences } from "./filtered.ts";
import { importSentences } from "./import.ts";
import { mergeSentences } from "./merge.ts";
import { policySentences } from "./policy.ts";
import { reportSentences } from "./report.ts";
import { rulesSentences } from "./rules.ts";
import { scanSentences } from "./scan.ts";
import { sourceSentences } from "./source.ts";
import { sweepSentences } from "./sweep.ts";

/**
 * Every sentence that belongs to no rule, by id; those of a clean run first. A build makes functions of them, so that a run makes only
 * the rooms that it looks into: all of them take as long as a small scan.
 */
const rooms = [
  () => reportSentences,
  () => scanSentences,
  () => sourceSentences,
  () => policySentences,
  () => cliSentences,
  () => rulesSentences,
  () => filteredSentences,
  () => importSentences,
  () => mergeSentences,
  () => sweepSentences,
  () => actionSentences,
  () => detailSentences,
] as const satisfies readonly (() => Room)[];

type Room = Readonly<Record<string, Text>>;
type KeysOf<One> = One extends unknown ? keyof One : never;
export type SentenceId = KeysOf<ReturnType<(typeof rooms)[number]>>;

const made: Room[] = [];

function sentenceOf(id: string): Text {
  const text = knownSentence(id);
  if (text === undefined) throw new Error(`no sentence for ${id}`);
  return text;
}

function knownSentence(id: string): Text | undefined {
  for (const [i, room] of rooms.entries()) {
    made[i] ??= room();
    if (Object.hasOwn(made[i], id)) return made[i][id];
  }
  return undefined;
}

/** A code of the system or of a parser in the words of `language`. */
function inWords(language: Language, values: Values): Values {
  const { detail } = values;
  if (typeof detail !== "string" || !/^[A-Z][A-Z0-9_]{2,40}$/.test(detail)) return values;
  const words = knownSentence(`detail.${detail}`);
  return words === undefined ? values : { ...values, detail: fillText(words, {}, language) };
}

/** The sentence `id` in `language`, with `values` in its marks; a `detail` that is a code, such as ENOENT, is told in words. */
export function say(language: Language, id: SentenceId, values: Values = {}): string {
  return fillText(sentenceOf(id), inWords(language, values), language);
}

/** Like {@link say} for an id built from a code, such as `problem.<code>`; an unknown id is a bug and throws. */
export function sayCode(
  language: Language,
  kind: "problem" | "error" | "skipped" | "filtered",
  code: string,
  values: Values,
): string {
  return fillText(sentenceOf(`${kind}.${code}`), inWords(language, values), language);
}
