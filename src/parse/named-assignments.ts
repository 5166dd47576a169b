// The assignments of a name, found from where it stands: only bytes are asked that lie where an operator of such a name would. What
// they are is said in assignments.ts alone; that it is the same is a test.
import type { Span } from "../model/span.ts";
import { CLOSERS, NAME, nameBefore, TYPE_MARKS } from "./assignment-names.ts";
import { isKeyWord, isValueKey } from "./assignment-pairs.ts";
import {
  type Assignment,
  AT,
  BACKSLASH,
  BRACE,
  CLOSING,
  CLOSING_BRACE,
  COLON,
  COMMA,
  DASH,
  DOT,
  EQUALS,
  endsLine,
  GREATER,
  isBlank,
  LESS,
  LETTER,
  LF,
  OPENING,
  OPERATOR_REACH,
  QUOTE,
  readerOf,
  SEMICOLON,
  SLASH,
  SPACE,
  tableOf,
  textOf,
  WORD,
} from "./assignment-reader.ts";
import { assignmentFrom } from "./assignments.ts";

/** No name is longer, but for what marks it. */
const LONGEST_NAME = 100;
/** No less than what may stand between a name and its operator. */
const BETWEEN = 64;
const ANNOTATION = 64;
const EXCLAMATION = 0x21;
/** A name of several words, in an element or in quotes. */
const PHRASE = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_. :-@$").fill(1, 128);
const SKIPPED = CLOSERS.slice();
SKIPPED[0x29] = 1;
const ANNOTATION_SIGN = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' \t");
const TAG = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
const ESCAPED_QUOTE = tableOf("\"'\\");
const BLANKS = tableOf(" \t");

/** Bytes that were read as the lists of {@link FarOperators}. */
const BLOCK = 2048;
const KEPT_BLOCKS = 8;
/** Answers that are kept: many names ask about the same operators. */
const KEPT = 256;

/** A run of bytes of names, or a part of a long one. */
interface NameRun {
  from: number;
  to: number;
  /** Whether it begins at `from`, and ends at `to`. */
  isBegun: boolean;
  isEnded: boolean;
  /** Operators inside of it. */
  readonly inside: number[];
  /** Of all of a short one; `undefined` where each word has to be asked about by itself. */
  found: readonly Assignment[] | undefined;
}

/**
 * Tells of a word, all of it bytes of names, the assignments whose name holds it, those whose name is implied left out, in order of
 * their operators. For files that have no grammar of their own. Quick where words come in order; linear in the bytes then.
 */
export function namedAssignments(bytes: Uint8Array): (word: Span) => readonly Assignment[] {
  const reader = readerOf(bytes);
  const keptAt = new Int32Array(KEPT).fill(-2);
  const kept: (Assignment | undefined)[] = [];
  const asked: number[] = [];
  const run: NameRun = { from: -1, to: -1, isBegun: false, isEnded: false, inside: [], found: undefined };
  const farOperators = operatorsOf(bytes, readFarOperators);
  const rowOperators = operatorsOf(bytes, readRowOperators);
  const lineStart = lineStarts(bytes);

  const answer = (at: number): Assignment | undefined => {
    const slot = at & (KEPT - 1);
    if (keptAt[slot] !== at) {
      keptAt[slot] = at;
      kept[slot] = assignmentFrom(reader, at);
    }
    return kept[slot];
  };
  const answers = (): readonly Assignment[] => {
    if (asked.length === 0) return NONE;
    asked.sort((a, b) => a - b);
    const found: Assignment[] = [];
    let last = -2;
    for (const at of asked) {
      if (at === last) continue;
      last = at;
      const one = answer(at);
      if (one !== undefined && one.isImplied !== true) found.push(one);
    }
    return found;
  };
  /** Asks what stands around the run, as far as `[from, to)` of it reaches its ends. */
  const askAround = (from: number, to: number): void => {
    let isFar = false;
    if (run.isEnded && run.to - from <= MOST_TO_END) isFar = askBehind(bytes, run.to, asked);
    if (run.isBegun && to - run.from <= MOST_TO_END) {
      isFar = askBefore(bytes, run.from, asked) || isFar;
      const before = bytes[run.from - 1];
      if (isBlank(before) || endsLine(before)) asked.push(lineStart(run.from, mayBeLogin(bytes, run)) - 1);
    }
    if (run.isEnded && isColumn(bytes, run.to)) rowOperators(run.to, run.to + MOST_TO_ROW, asked);
    if (isFar) farOperators(from - OPERATOR_REACH, to + OPERATOR_REACH, asked);
  };
  const read = (start: number, end: number): void => {
    readRun(bytes, run, start, end);
    run.found = undefined;
    if (!run.isBegun || !run.isEnded || run.to - run.from > LONGEST_NAME) return;
    asked.length = 0;
    for (const at of run.inside) asked.push(at);
    askAround(run.from, run.to);
    run.found = answers();
  };

  return ({ start, end }) => {
    if (start < run.from || end > run.to || (!run.isEnded && run.to - end < MOST_TO_END)) read(start, end);
    let { found } = run;
    if (found === undefined) {
      const { inside, isBegun, isEnded, from, to } = run;
      const isApart = (!isBegun || end - from > MOST_TO_END) && (!isEnded || to - start > MOST_TO_END);
      if (isApart && inside.length === 0) return NONE;
      asked.length = 0;
      for (const at of inside) if (at >= start - MOST_TO_END && at <= end + MOST_TO_END) asked.push(at);
      askAround(start, end);
      found = answers();
    }
    if (found.length === 0) return NONE;
    return found.filter(({ nameStart, nameEnd }) => nameStart <= start && nameEnd >= end);
  };
}

/** Bytes of a name, and of the punctuation behind it that names may hold. */
export const MOST_TO_END = LONGEST_NAME + 12;
const AHEAD = 4096;

/** Reads the run around `[start, end)`: as much of it as names there may reach, and more behind it. */
function readRun(bytes: Uint8Array, run: NameRun, start: number, end: number): void {
  const least = Math.max(0, start - MOST_TO_END);
  const isKnown = start >= run.from && start <= run.to;
  let from = start;
  if (isKnown) from = Math.max(run.from, least);
  else while (from > least && NAME[bytes[from - 1] as number] === 1) from--;
  const isBegun: boolean = isKnown ? run.isBegun && from === run.from : from > least || from === 0;
  let to = isKnown ? Math.max(run.to, end) : end;
  const limit = Math.min(bytes.length, end + AHEAD);
  while (to < limit && NAME[bytes[to] as number] === 1) to++;
  run.from = from;
  run.to = to;
  run.isBegun = isBegun || (from > 0 && NAME[bytes[from - 1] as number] === 0);
  run.isEnded = to < limit || to === bytes.length;
  run.inside.length = 0;
  askInside(bytes, from, to, run.inside);
}

const NONE: readonly Assignment[] = [];

/** Operators that are bytes of names too: dashes, and the last bytes of Chinese ones. */
function askInside(bytes: Uint8Array, from: number, to: number, asked: number[]): void {
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
function askBehind(bytes: Uint8Array, to: number, asked: number[]): boolean {
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
  const isLong = stop === SPACE && startsKeyWord(bytes, to + 1);
  return (
    (isLong && askBehind(bytes, to + 4, asked)) ||
    isKeyOfBlock(bytes, to) ||
    isInElement(bytes, to) ||
    isArgument(bytes, to)
  );
}

/** `acme key =`: the name has two words. */
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
  at = skipped(bytes, at + 1, CLOSERS, BETWEEN);
  if (bytes[at] === EQUALS) asked.push(at);
}

/** `name.equals("value")`, `by_name("name").send_keys("value")` */
function askBehindMethod(bytes: Uint8Array, to: number, asked: number[]): void {
  const dot = skipped(bytes, to, METHOD_CLOSER, 8);
  if (dot === to || bytes[dot] !== DOT) return;
  const end = skipped(bytes, dot + 1, WORD, 24);
  if (bytes[end] === OPENING) asked.push(end);
}

const METHOD_CLOSER = tableOf("()\"'`]");

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

const TYPE_START = tableOf("sScTtav");

/** `name string =`, `name: &str =` */
function askBehindType(bytes: Uint8Array, from: number, asked: number[]): void {
  let at = from;
  while (at - from < 9 && TYPE_MARKS[bytes[at] ?? 0] === 1) at++;
  // `name As String =`
  if (((bytes[at] ?? 0) | 0x20) === 0x61 && ((bytes[at + 1] ?? 0) | 0x20) === 0x73)
    at = skipped(bytes, at + 2, TYPE_MARKS, 9);
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
  if ((first !== 0x6f && first !== 0x74 && first !== 0x69) || !isBlank(bytes[from + 2])) return;
  let at = from + 3;
  while (at - from < 12 && isBlank(bytes[at])) at++;
  if (QUOTE[bytes[at] ?? 0] === 1) asked.push(at);
}

/** `NAME: {`, `variable "NAME" {`, `NAME:` at the end of its line: a value may be inside. */
function isKeyOfBlock(bytes: Uint8Array, to: number): boolean {
  const isQuoted = QUOTE[bytes[to] ?? 0] === 1;
  let at = skipped(bytes, isQuoted ? to + 1 : to, BLANKS, 8);
  if (bytes[at] === BRACE) return isQuoted;
  if (bytes[at] !== COLON && bytes[at] !== EQUALS) return false;
  at = skipped(bytes, at + 1, BLANKS, 9);
  return bytes[at] === BRACE || endsLine(bytes[at]);
}

function isInElement(bytes: Uint8Array, to: number): boolean {
  const stop = bytes[to];
  if (stop !== LESS && stop !== COLON && stop !== 0x20) return false;
  const at = skipped(bytes, to, PHRASE, LONGEST_NAME);
  return bytes[at] === LESS && bytes[at + 1] === SLASH;
}

/** `"NAME", value=` */
function isArgument(bytes: Uint8Array, to: number): boolean {
  return QUOTE[bytes[to] ?? 0] === 1 && bytes[to + 1] === 0x2c;
}

/** Asks what stands before the name that begins at `from`; whether its value may have a key of its own. */
function askBefore(bytes: Uint8Array, from: number, asked: number[]): boolean {
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
  return followsKey(bytes, from);
}

/** Behind a key that holds names: `name: WORD`, `"key": "WORD"`. */
function followsKey(bytes: Uint8Array, from: number): boolean {
  let at = skippedBack(bytes, from, ESCAPED_QUOTE, 3);
  at = skippedBack(bytes, at, BLANKS, 20);
  if (bytes[at - 1] !== COLON && bytes[at - 1] !== EQUALS) return false;
  at = skippedBack(bytes, at - 1, BLANKS, 20);
  at = skippedBack(bytes, at, ESCAPED_QUOTE, 3);
  return endsKey(bytes, at);
}

/** Behind `name`, `NAME`, `key` or `variable`, whatever stands before them. */
function endsKey(bytes: Uint8Array, at: number): boolean {
  const [a, b, c] = [bytes[at - 3] ?? 0, bytes[at - 2] ?? 0, bytes[at - 1] ?? 0];
  if (c === 0x79) return b === 0x65 && (a | 0x20) === 0x6b;
  if (c === 0x65) return (b === 0x6d && a === 0x61) || (b === 0x6c && a === 0x62);
  return c === 0x45 && b === 0x4d && a === 0x41;
}

function skipped(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  let at = from;
  while (at - from < most && at < bytes.length && table[bytes[at] as number] === 1) at++;
  return at;
}

function skippedBack(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  let at = from;
  while (from - at < most && at > 0 && table[bytes[at - 1] as number] === 1) at--;
  return at;
}

/** `&quot;` */
function entityLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x26) return 0;
  for (let end = at + 1; end < at + 6; end++) if (bytes[end] === SEMICOLON) return end + 1 - at;
  return 0;
}

/** Told the operators in a range whose name may stand anywhere near: those behind words such as `value`, and of elements. */
type FarOperators = (from: number, to: number, asked: number[]) => void;

function operatorsOf(bytes: Uint8Array, read: typeof readFarOperators): FarOperators {
  const blocks = new Map<number, readonly number[]>();
  const block = (index: number): readonly number[] => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const [oldest] = blocks.keys();
    if (blocks.size >= KEPT_BLOCKS && oldest !== undefined) blocks.delete(oldest);
    const made = read(bytes, index * BLOCK, Math.min(bytes.length, (index + 1) * BLOCK));
    blocks.set(index, made);
    return made;
  };
  return (from, to, asked) => {
    const [start, end] = [Math.max(0, from), Math.min(bytes.length, to)];
    for (let index = Math.floor(start / BLOCK); index * BLOCK < end; index++)
      for (const at of block(index)) if (at >= start && at < end) asked.push(at);
  };
}

/** Behind the name of a column in a list of them. */
function isColumn(bytes: Uint8Array, to: number): boolean {
  const at = skipped(bytes, to, COLUMN_END, 24);
  return bytes[at] === COMMA || bytes[at] === CLOSING;
}

const COLUMN_END = tableOf("\"`'] \t\r\n");
const MOST_TO_ROW = 480;

function readRowOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) if (bytes[at] === OPENING && opensRow(bytes, at)) found.push(at);
  return found;
}

/** `VALUES (` */
function opensRow(bytes: Uint8Array, at: number): boolean {
  const end = skippedBack(bytes, at, BLANKS, 20);
  return ((bytes[end - 1] ?? 0) | 0x20) === 0x73 && /^values$/i.test(textOf(bytes, end - 6, end));
}

/** Whether a row of SQL is opened anywhere: only then a name in a list of others is given a value. */
export function hasRows(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === OPENING && opensRow(bytes, at)) return true;
  return false;
}

function readFarOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LESS) {
      if (LETTER[bytes[at + 1] ?? 0] === 1) found.push(at);
    } else if ((byte === COLON || byte === EQUALS) && mayFollowKey(bytes, at, byte)) {
      const key = nameBefore(bytes, at, byte);
      if (key === undefined) continue;
      if (isValueKey(bytes, key) || isKeyWord(bytes, key)) found.push(at);
    }
  }
  return found;
}

/** Whether a word for a value may end before the operator; a type that stands between may end as in `key: Text<A> =`. */
function mayFollowKey(bytes: Uint8Array, operator: number, byte: number): boolean {
  const at = skippedBack(bytes, operator, CLOSERS, BETWEEN);
  const last = bytes[at - 1] ?? 0;
  if (KEY_END[last] === 1 || last === SEMICOLON || last === 0x5b || last >= 0x80) return true;
  if (byte === COLON) return false;
  if (TYPE_END[last] === 1) return true;
  for (let i = operator - 1; i >= 0 && operator - i < ANNOTATION; i--) if (bytes[i] === COLON) return true;
  return false;
}

/** Last letters of words for a value, and of types. */
const KEY_END = tableOf("eEtTyY");
const TYPE_END = tableOf("grtoy");

/** Bytes from the beginning of a line to the name that its first word is or is followed by, and to that of a login's password. */
const MOST_TO_WORD = 160;
const MOST_TO_LOGIN = OPERATOR_REACH;

/** `password`, `insecure-password` */
function mayBeLogin(bytes: Uint8Array, { from, to }: NameRun): boolean {
  const first = (bytes[from] ?? 0) | 0x20;
  return (to - from === 8 && first === 0x70) || (to - from === 17 && first === 0x69);
}

/** Where the line of a name begins; where that is too far away to say anything of it, an offset that asks for nothing. */
function lineStarts(bytes: Uint8Array): (at: number, isLogin: boolean) => number {
  let without = { from: 0, to: 0 };
  return (at, isLogin) => {
    const limit = Math.max(0, at - (isLogin ? MOST_TO_LOGIN : MOST_TO_WORD));
    let start = at;
    while (start > limit && !endsLine(bytes[start - 1])) {
      // No line begins in what was looked at before.
      if (start <= without.to && start > without.from) start = without.from;
      else start--;
    }
    without = { from: start, to: at };
    return endsLine(bytes[start - 1]) ? start : bytes.length + 1;
  };
}

/** Whether a name of a usual kind could hold all bytes of the span. */
export function isNameBytes(bytes: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (NAME[bytes[at] as number] === 0) return false;
  return true;
}
