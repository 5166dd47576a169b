// Where the operators of a name may stand that begins or ends at a place: each function adds their offsets to `asked`, too many rather
// than too few, and looks at a bounded number of bytes.
import { METHOD_CLOSER } from "./assignment-calls.ts";
import { CLOSERS, NAME, TYPE_MARKS, TYPE_START } from "./assignment-names.ts";
import {
  AT,
  BACKSLASH,
  BRACE,
  CLOSING_BRACE,
  COLON,
  DASH,
  DOT,
  EQUALS,
  endsLine,
  GREATER,
  isBlank,
  LESS,
  LF,
  OPENING,
  QUOTE,
  runAfter,
  runBefore,
  SEMICOLON,
  SLASH,
  SPACE,
  tableOf,
  WORD,
} from "./assignment-reader.ts";
import { BETWEEN, BLANKS } from "./far-operators.ts";

/** No name is longer, but for what marks it. */
export const LONGEST_NAME = 100;
const ANNOTATION = 64;
const EXCLAMATION = 0x21;
/** A name of several words, in an element or in quotes. */
const PHRASE = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_. :-@$").fill(1, 128);
const SKIPPED = CLOSERS.slice();
SKIPPED[0x29] = 1;
const ANNOTATION_SIGN = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' \t");
const TAG = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
const ESCAPED_QUOTE = tableOf("\"'\\");

/** Operators that are bytes of names too: dashes, and the last bytes of Chinese ones. */
export function askInside(bytes: Uint8Array, from: number, to: number, asked: number[]): void {
  // Hot.
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === DASH) {
      const next = bytes[at + 1];
      if (at === from || next === DASH || next === GREATER || bytes[from - 1] === BRACE) asked.push(at);
    } else if (CHINESE[byte] === 1) asked.push(at);
  }
}

const CHINESE = new Uint8Array(256);
for (const byte of [0x9a, 0x9d, 0xba]) CHINESE[byte] = 1;
const OPERATORS = tableOf("=:-<'\"`(,|?@");

/** Asks what follows the name that ends at `to`; whether its value may have a key of its own. */
export function askBehind(bytes: Uint8Array, to: number, asked: number[], isWhole = true): boolean {
  const stop = bytes[to];
  if (stop === undefined) return false;
  if (stop === COLON || stop === AT) askBehindPhrase(bytes, to, asked);
  let at = to + entityLength(bytes, to);
  if (bytes[at] === 0x5b && bytes[at + 1] === 0x5d) at++;
  const limit = at + BETWEEN;
  for (; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (OPERATORS[byte] === 1) asked.push(at);
    if (SKIPPED[byte] === 0) break;
  }
  const byte = bytes[at] ?? 0;
  if (byte === LESS && bytes[at + 1] === DASH) asked.push(at + 1);
  else if (byte >= 0x80) asked.push(at + 2);
  else if (byte === COLON) askBehindAnnotation(bytes, at, asked);
  // `name !== "value"`
  else if (byte === EXCLAMATION) asked.push(at + 1);
  else if (byte === BRACE) askBehindProperty(bytes, at, asked);
  else if (at > to) askBehindWord(bytes, at, asked);
  askBehindType(bytes, at, asked);
  askBehindMethod(bytes, to, asked);
  const isLonger = isWhole && stop === SPACE && startsKeyWord(bytes, to + 1);
  return (
    (isLonger && askBehind(bytes, to + 4, asked, false)) ||
    isKeyOfBlock(bytes, to) ||
    isInElement(bytes, to) ||
    isArgument(bytes, to)
  );
}

/** `acme key =`: the name has two words, and no more. */
function startsKeyWord(bytes: Uint8Array, at: number): boolean {
  return (
    ((bytes[at] ?? 0) | 0x20) === 0x6b &&
    ((bytes[at + 1] ?? 0) | 0x20) === 0x65 &&
    ((bytes[at + 2] ?? 0) | 0x20) === 0x79
  );
}

/** `name { get; set; } =` */
function askBehindProperty(bytes: Uint8Array, brace: number, asked: number[]): void {
  let at = brace;
  while (at - brace < BETWEEN && bytes[at] !== CLOSING_BRACE) at++;
  at = runAfter(bytes, at + 1, CLOSERS, BETWEEN);
  if (bytes[at] === EQUALS) asked.push(at);
}

/** `name.equals("value")`, `by_name("name").send_keys("value")` */
function askBehindMethod(bytes: Uint8Array, to: number, asked: number[]): void {
  const dot = runAfter(bytes, to, METHOD_CLOSER, 8);
  if (dot === to || bytes[dot] !== DOT) return;
  const end = runAfter(bytes, dot + 1, WORD, 24);
  if (bytes[end] === OPENING) asked.push(end);
}

function askBehindPhrase(bytes: Uint8Array, from: number, asked: number[]): void {
  let at = from;
  while (at - from < LONGEST_NAME && (NAME[bytes[at] ?? 0] === 1 || bytes[at] === COLON || bytes[at] === AT)) at++;
  while (at - from < LONGEST_NAME + 4 && bytes[at] === BACKSLASH) at++;
  if (QUOTE[bytes[at] ?? 0] === 1) asked.push(at + 1);
}

/** `name: Type =` */
function askBehindAnnotation(bytes: Uint8Array, colon: number, asked: number[]): void {
  let at = colon + 1;
  // `NAME ::= value`
  if (bytes[at] === COLON && bytes[at + 1] === EQUALS) asked.push(at + 1);
  while (at - colon < ANNOTATION && ANNOTATION_SIGN[bytes[at] ?? 0] === 1) at++;
  if (bytes[at] === EQUALS) asked.push(at);
}

/** `name string =`, `name: &str =` */
function askBehindType(bytes: Uint8Array, from: number, asked: number[]): void {
  let at = from;
  while (at - from < 9 && TYPE_MARKS[bytes[at] ?? 0] === 1) at++;
  // `name As String =`
  if (((bytes[at] ?? 0) | 0x20) === 0x61 && ((bytes[at + 1] ?? 0) | 0x20) === 0x73)
    at = runAfter(bytes, at + 2, TYPE_MARKS, 9);
  if (TYPE_START[bytes[at] ?? 0] === 0) return;
  const start = at;
  while (at - start < 10 && NAME[bytes[at] ?? 0] === 1) at++;
  at += entityLength(bytes, at);
  if (bytes[at] === 0x5b) at++;
  const limit = at + BETWEEN;
  while (at < limit && CLOSERS[bytes[at] ?? 0] === 1) at++;
  if (bytes[at] === EQUALS) asked.push(at);
}

/** `name or "value"`, `"name" to "value"`, `name is "value"`, `SET PASSWORD FOR name =`. */
function askBehindWord(bytes: Uint8Array, from: number, asked: number[]): void {
  const first = (bytes[from] ?? 0) | 0x20;
  if (first === 0x66) {
    for (let at = from; at - from < 200 && bytes[at] !== LF && bytes[at] !== SEMICOLON; at++) {
      if (bytes[at] !== EQUALS) continue;
      asked.push(at);
      return;
    }
  }
  // `name is value`
  if (first === 0x69 && ((bytes[from + 1] ?? 0) | 0x20) === 0x73) asked.push(from + 1);
  if ((first !== 0x6f && first !== 0x74 && first !== 0x69) || !isBlank(bytes[from + 2])) return;
  let at = from + 3;
  while (at - from < 12 && isBlank(bytes[at])) at++;
  if (QUOTE[bytes[at] ?? 0] === 1) asked.push(at);
}

/** `NAME: {`, `variable "NAME" {`, `NAME:` at the end of its line: a value may be inside. */
function isKeyOfBlock(bytes: Uint8Array, to: number): boolean {
  const isQuoted = QUOTE[bytes[to] ?? 0] === 1;
  let at = runAfter(bytes, isQuoted ? to + 1 : to, BLANKS, 8);
  if (bytes[at] === BRACE) return isQuoted;
  if (bytes[at] !== COLON && bytes[at] !== EQUALS) return false;
  at = runAfter(bytes, at + 1, BLANKS, 9);
  return bytes[at] === BRACE || endsLine(bytes[at]);
}

function isInElement(bytes: Uint8Array, to: number): boolean {
  const stop = bytes[to];
  if (stop !== LESS && stop !== COLON && stop !== 0x20) return false;
  const at = runAfter(bytes, to, PHRASE, LONGEST_NAME);
  return bytes[at] === LESS && bytes[at + 1] === SLASH;
}

/** `"NAME", value=` */
function isArgument(bytes: Uint8Array, to: number): boolean {
  return QUOTE[bytes[to] ?? 0] === 1 && bytes[to + 1] === 0x2c;
}

/** Asks what stands before the name that begins at `from`; whether its value may have a key of its own. */
export function askBefore(bytes: Uint8Array, from: number, asked: number[]): boolean {
  const before = bytes[from - 1];
  if (before === LESS) asked.push(from - 1);
  if (before === COLON) {
    let at = from - 1;
    while (at > 0 && from - at < LONGEST_NAME && TAG[bytes[at - 1] ?? 0] === 1) at--;
    if (bytes[at - 1] === LESS) asked.push(at - 1);
    let phrase = from;
    while (phrase > 0 && from - phrase < LONGEST_NAME && PHRASE[bytes[phrase - 1] ?? 0] === 1) phrase--;
    if (followsKey(bytes, phrase)) return true;
  }
  return before === LESS || followsKey(bytes, from);
}

/** Behind a key that holds names: `name: WORD`, `"key": "WORD"`. */
function followsKey(bytes: Uint8Array, from: number): boolean {
  let at = runBefore(bytes, from, ESCAPED_QUOTE, 3);
  at = runBefore(bytes, at, BLANKS, 20);
  if (bytes[at - 1] !== COLON && bytes[at - 1] !== EQUALS) return false;
  at = runBefore(bytes, at - 1, BLANKS, 20);
  at = runBefore(bytes, at, ESCAPED_QUOTE, 3);
  return endsKey(bytes, at);
}

/** Behind `name`, `NAME`, `key` or `variable`, whatever stands before them. */
function endsKey(bytes: Uint8Array, at: number): boolean {
  const [a, b, c] = [bytes[at - 3] ?? 0, bytes[at - 2] ?? 0, bytes[at - 1] ?? 0];
  if (c === 0x79) return b === 0x65 && (a | 0x20) === 0x6b;
  if (c === 0x65) return (b === 0x6d && a === 0x61) || (b === 0x6c && a === 0x62);
  return c === 0x45 && b === 0x4d && a === 0x41;
}

/** `&quot;` */
function entityLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x26) return 0;
  for (let end = at + 1; end < at + 6; end++) if (bytes[end] === SEMICOLON) return end + 1 - at;
  return 0;
}
