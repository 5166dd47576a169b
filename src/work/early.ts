// What one document holds, told while others are still looked at. What only all of them together can say comes with the result.
import type { DocumentDetector } from "../detect/family.ts";
import type { Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule.ts";
import type { DetectedText } from "./detected-text.ts";
import type { Detected } from "./findings.ts";
import type { Firsts } from "./firsts.ts";
import { isMarked } from "./inline-exceptions.ts";
import { quotedWords, quotedWordsOf } from "./secret-mask.ts";
import { singleFilePair } from "./single-file.ts";

/** Told of findings, each once, of no more than a document at a time; the scan waits for it. */
export type OnFound = (findings: readonly Finding[]) => Promise<void>;

/** What is known while documents are looked at. */
export interface EarlyRoom {
  readonly rules: RuleBook;
  readonly firsts: Firsts;
  readonly detect: DocumentDetector;
  readonly hasBase: boolean;
  readonly committed: Detected["committed"];
}

type Options = Parameters<typeof import("./findings.ts").resultOf>[0];

/**
 * Tells `onFound` what a document holds. Not told: what is told of several places as one, and what quotes a word that may turn out to be
 * a secret of a document that is still to come.
 */
export function earlyTeller(
  options: Options,
  room: EarlyRoom,
  onFound: OnFound,
): (text: DetectedText) => Promise<void> {
  const { verify: _, repairs: __, inBoth: ___, ...asked } = options;
  const known = new Set<string>();
  const told = new Set<string>();
  return async (text) => {
    for (const { secret } of text.detections)
      if (secret !== undefined) for (const word of quotedWords(text.view.textOf(secret))) known.add(word);
    const { resultOf } = await import("./findings.ts");
    const { findings } = await resultOf({ ...asked, coversAll: false, foldsAlike: false }, alone(text, room));
    // Versions of a file hold it again, on other lines.
    const fresh = findings.filter((finding) => !told.has(keyOf(finding)) && isSettled(finding, known));
    for (const finding of fresh) told.add(keyOf(finding));
    if (fresh.length > 0) await onFound(fresh);
  };
}

function keyOf({ fingerprint, path }: Finding): string {
  return `${fingerprint}\0${path}`;
}

function alone(text: DetectedText, { rules, firsts, detect, hasBase, committed }: EarlyRoom): Detected {
  const { document, view } = text;
  return {
    ...{ texts: [text], firsts, whole: [], rules, detect, hasBase, committed },
    pair: singleFilePair(document, hasBase),
    marked: isMarked(view) ? [{ document, view }] : [],
    ...{ problems: [], ids: {} },
    coverage: { documents: 1, bytes: document.bytes.length, skipped: [] },
  };
}

function isSettled(finding: Finding, known: ReadonlySet<string>): boolean {
  if (finding.gate === "summary") return false;
  return quotedWordsOf(finding).every((word) => !known.has(word) && isPlainWord(word));
}

/** Made of words and short numbers, as names of files and variables are and keys are not. */
function isPlainWord(word: string): boolean {
  return word.split(/[._+~…*-]+/).every(isPlainPart);
}

function isPlainPart(part: string): boolean {
  // Sentences in Chinese have no blanks.
  if (/\p{Script=Han}/u.test(part)) return part.split(/\p{Script=Han}+/u).every(isPlainPart);
  const letters = part.replace(/\d{1,4}$/, "");
  const syllables = letters.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? [];
  return /^\p{L}{0,20}$/u.test(letters) && syllables.length <= 1 + letters.length / 3;
}
