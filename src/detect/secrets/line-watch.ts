// Whether a line can have a say in what secrets its document holds, told from the line alone: most cannot, and a history repeats its
// lines thousands of times. What cannot be told so is watched, and looked at where it stands (see ../../work/versions.ts).
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { mayGoOnBelow } from "../../parse/assignment-below.ts";
import { assignmentsIn } from "../../parse/assignments.ts";
import { decodedTexts } from "../../parse/encoded/decoded-texts.ts";
import { isRunByte } from "../../parse/encoded/find-encoded.ts";
import { LEAST_LINE } from "../../parse/encoded/runs.ts";
import { INLINE_MARK } from "../../parse/inline-allow.ts";
import { type TextView, textView } from "../../parse/text-view.ts";
import { isPublishedSomewhere, mayNamePublished } from "../published-defaults.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import type { CompiledRules, Pattern } from "./compiled-rules.ts";
import { detectDecoded, LEAST_RUN } from "./decoded.ts";
import { detectSecrets } from "./detect-secrets.ts";
import { isHostOf } from "./owner.ts";
import { eachHexRun } from "./prefilter.ts";
import { compiledProviderRules } from "./provider-rules.ts";
import { publishedDefaultsIn } from "./published-default.ts";
import { quietWords } from "./quiet-words.ts";
import { surroundings } from "./surroundings.ts";

/** What is to be done about a line: a bit for each. */
export const WATCH = {
  /** What stands around it decides. */
  near: 1,
  /** What stands further away decides too. */
  far: 2,
  /** Something is encoded in it, or goes on in the next line. */
  encoded: 4,
  /** It begins with a string, which may go on with the line before. */
  string: 8,
  /** The document is no plain text, and is judged as a whole. */
  whole: 16,
  /** It may hold a written exception. */
  marked: 32,
  /** It holds a word of a name, which something beside it may give a value. */
  word: 128,
  /** Likewise one that only a row of SQL may. */
  column: 256,
  /** It may hold a published default, or the name of one. */
  published: 512,
  /** Where a value is weighed for it, words of products far away decide too. */
  product: 1024,
} as const;

/** `line` is the line between two line feeds, so that what it begins and ends with is as in a document. */
export type LineWatch = (line: Buffer) => number;

/** The watch over lines of files that configure something (published-default.ts), or of others; of none that has a grammar of its own. */
export function lineWatch(isConfig: boolean): LineWatch {
  const rules = compiledProviderRules();
  return (line) => {
    const text = line.toString("latin1");
    let watch = encodedIn(line, text) | literalsIn({ rules, line, text });
    if (SPECIAL.test(text)) watch |= text.includes(INLINE_MARK) ? WATCH.marked : WATCH.whole;
    if (isConfig && mayBePublished(line, text)) watch |= WATCH.published;
    // What an element holds may end far below.
    return (watch & GIVEN) !== 0 && /[<>][ \t]*\r?\n$/.test(text) ? watch | WATCH.near : watch;
  };
}

const GIVEN = WATCH.word | WATCH.column | WATCH.published;

/**
 * Whether something may be found, or was filtered, in what stands encoded in `span`, which no encoded text goes beyond. That it holds
 * more than {@link detectSecrets} finds costs time, nothing else.
 */
export function mayHoldEncoded(
  { bytes }: TextView,
  { path, origin }: Pick<Document, "path" | "origin">,
  span: Span,
): boolean {
  let isHeld = false;
  const tell = (): void => {
    isHeld = true;
  };
  detectDecoded({ bytes, spans: [span], path, isNew: () => true }, (inner) => {
    isHeld ||= inner.bytes.includes(0);
    const place = { path: inner.path, origin };
    if (!isHeld && detectSecrets(textView(inner.bytes), place, tell).length > 0) tell();
    return [];
  });
  return isHeld;
}

interface Reading {
  readonly rules: CompiledRules;
  readonly line: Buffer;
  readonly text: string;
}

/** What makes a document something else than lines of text; what `decoded.ts` and `text-view.ts` ask of whole documents. */
const SPECIAL = new RegExp(`${INLINE_MARK}|\\0|"nbformat"|<w:t|<a:t>|<si>|<text:p|kind"?:[ \\t]{1,20}"?Secret\\b`);

function encodedIn(line: Buffer, text: string): number {
  let watch = STRING_FIRST.test(text) ? WATCH.string : 0;
  if (JOINED_LINE.test(text.slice(-4)) || (text.length > LEAST_LINE && isWrapped(line))) watch |= WATCH.encoded;
  decodedTexts(line, { start: 1, end: line.length - 1 }, LEAST_RUN, always, ({ bytes }) => {
    if (bytes.length > 0) watch |= WATCH.encoded;
  });
  return watch;
}

const always = (): boolean => true;
/** As joins.ts reads it: blanks, an operator, and the mark of a string before the quote. */
const STRING_FIRST = /^\n[ \t\r\\]*(?:[+&|~_.]{1,2}[ \t\\]*)?[rbuRBU]?["'`]/;
/** A backslash that joins a word with the next line's. */
const JOINED_LINE = /[A-Za-z0-9+/_-]\\\r?\n$/;

/** Whether the line ends with base64 that may be one line of several, as runs.ts reads it. */
function isWrapped(line: Buffer): boolean {
  let end = line.length - 1;
  while (end > 0 && IS_PADDING.has(line[end - 1] ?? 0)) end--;
  let start = end;
  while (start > 0 && isRunByte(line[start - 1])) start--;
  return end - start >= LEAST_LINE && (end - start) % 4 === 0;
}

const IS_PADDING = new Set([0x0d, 0x3d, 0x22]);

function literalsIn(reading: Reading): number {
  const { rules, line } = reading;
  let watch = 0;
  const quiet = quietWords(line, rules, () => false);
  const quietAnywhere = quietWords(line, rules, () => true);
  const addresses = surroundings(line, "");
  rules.automaton().scan(line, 0, line.length, (index, end) => {
    const { length, starts, words, implies } = rules.literal(index);
    const hit = end - length;
    for (const pattern of starts)
      for (let start = Math.max(0, hit - pattern.before); start <= hit; start++)
        watch |= matchAt(reading, pattern, start);
    if (words.length === 0) return;
    if (implies.length === 0 && quietAnywhere.isQuiet(hit, end)) return;
    watch |= implies.length === 0 && quiet.isQuiet(hit, end) ? WATCH.column : WATCH.word;
    if (words.some(isOfProduct)) watch |= WATCH.product;
    const host = words.some(({ hosts }) => hosts.length > 0)
      ? addresses.addressOf({ start: hit, end })?.host
      : undefined;
    if (host !== undefined && words.some(({ hosts }) => hosts.some((entry) => isHostOf(entry, host))))
      watch |= WATCH.near;
  });
  eachHexRun(line, { start: 0, end: line.length }, (start) => {
    for (const pattern of rules.hexRuns())
      for (let from = Math.max(0, start - pattern.before); from <= start; from++)
        watch |= matchAt(reading, pattern, from);
  });
  return watch;
}

function matchAt({ line, text }: Reading, pattern: Pattern, start: number): number {
  if (pattern.match === "token" && !beginsToken(line, start)) return 0;
  const regex = pattern.regex();
  regex.lastIndex = start;
  const match = regex.exec(text);
  if (match === null) return mayCross(pattern) ? WATCH.near : 0;
  if (pattern.match === "token" && !endsToken(line, start + match[0].length)) return 0;
  return pattern.match === "block" || isOfProduct(pattern) ? WATCH.far : WATCH.near;
}

/** Words of the product count over many lines. */
function isOfProduct({ rules }: Pattern): boolean {
  return rules.some(({ nearby }) => nearby !== undefined);
}

/** Behind these keys, and in these elements, stand values whose name stands elsewhere. */
const VALUE_BESIDE = /value|default|<string|<data/i;

/** Of a file that configures something: a published default, or one whose name or value stands in another line. */
function mayBePublished(line: Buffer, text: string): boolean {
  if (publishedDefaultsIn(line, [{ start: 0, end: line.length }], "").length > 0) return true;
  const isBeside = VALUE_BESIDE.test(text);
  if (mayGoOnBelow(text) && (isBeside || mayNamePublished(text))) return true;
  return (
    isBeside &&
    assignmentsIn(line, 0, line.length).some(({ valueStart, valueEnd }) => {
      const value = line.toString("utf8", valueStart, valueEnd);
      return value.includes("$") || isPublishedSomewhere(value);
    })
  );
}

const crossing = new Map<Pattern, boolean>();

/** Whether a match may go on in another line. */
function mayCross(pattern: Pattern): boolean {
  const known = crossing.get(pattern) ?? mayHoldLineEnd(pattern.regex().source);
  crossing.set(pattern, known);
  return known;
}

/** Whether a match may hold the end of a line: a class that has it, or a negated one that does not leave it out. */
function mayHoldLineEnd(source: string): boolean {
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\]){0,400}\]/g)) {
    if (!part.startsWith("[^") && /\\[snDWS]/.test(part)) return true;
    if (part.startsWith("[^") && !/\\[sn]/.test(part)) return true;
  }
  return source.includes("\n");
}
