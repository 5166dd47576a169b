// What the readers of assignments share: the bytes, what they made of them, and the letters of their grammars.

/** Offsets are byte offsets into what was read. */
export interface Assignment {
  /** Without quotes, leading dashes, `$` and `process.env.`. `password` where it is implied. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Without its quotes and without `Bearer`, `Basic` or `Token` before it. Never empty, all on one line: the operator's or the next. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoting: "none" | "single" | "double" | "backtick";
  /** The byte that was asked about: an operator, or what stands for one. Mostly between name and value. */
  readonly operator: number;
  /**
   * The grammar says that it is a password, and no name does: the user part of a URL, `mysql -pVALUE`, a line of `.pgpass`. The name's
   * span is that of the word that says so (`mysql`, `IDENTIFIED`), or of the user.
   */
  readonly isImplied?: true;
}

/** Where a name stands. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly isFlag?: true;
  /** It is a word of the grammar, or a user, and `password` is meant. */
  readonly isImplied?: true;
}

/** A part of the bytes without what ends it. */
export interface Run {
  from: number;
  to: number;
  /** Something ends it at `to`; else it was not followed further. */
  ends: boolean;
}

export interface Reader {
  readonly bytes: Uint8Array;
  /** The last runs that were measured: many operators in one run ask for the same end. */
  readonly blankRun: Run;
  readonly delimitedRun: Run;
  readonly sectionRun: Run;
}

export function readerOf(bytes: Uint8Array): Reader {
  const run = (): Run => ({ from: 0, to: 0, ends: true });
  return { bytes, blankRun: run(), delimitedRun: run(), sectionRun: run() };
}

/** A longer value is cut. */
export const MAX_VALUE = 4096;
/** An assignment's operator lies at most this many bytes before its name begins or behind its name's first byte. */
export const OPERATOR_REACH = 512;

export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const DOUBLE = 0x22;
export const DOLLAR = 0x24;
export const AMPERSAND = 0x26;
export const SINGLE = 0x27;
export const OPENING = 0x28;
export const CLOSING = 0x29;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const BACKSLASH = 0x5c;
export const BACKTICK = 0x60;
export const BRACE = 0x7b;
export const BAR = 0x7c;
export const CLOSING_BRACE = 0x7d;

/** A table of 256 that has `mark` at each of the characters. */
export function tableOf(characters: string, mark = 1): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = mark;
  return table;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const LETTER = tableOf(LETTERS);
/** Of identifiers and words: `_` too. */
export const WORD = tableOf(`${LETTERS}0123456789_`);
export const QUOTE = tableOf("\"'`");

export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

/** At a line's end, or where the bytes end. */
export function endsLine(byte: number | undefined): boolean {
  return byte === LF || byte === CR || byte === undefined;
}

/** Where the blanks before `at` begin, at most `most` of them. */
export function beforeBlanks(bytes: Uint8Array, at: number, most = 40): number {
  let start = at;
  while (start > 0 && at - start < most && isBlank(bytes[start - 1])) start--;
  return start;
}

/** Where the blanks from `at` on end, at most 64 of them. */
export function afterBlanks(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end - at < 64 && isBlank(bytes[end])) end++;
  return end;
}

/** Where the run of the table's bytes before `end` begins, at most `most` of them. */
export function runBefore(bytes: Uint8Array, end: number, table: Uint8Array, most: number): number {
  let start = end;
  while (start > 0 && end - start < most && table[bytes[start - 1] ?? 0] === 1) start--;
  return start;
}

/** Where the run of the table's bytes from `start` on ends, at most `most` of them. */
export function runAfter(bytes: Uint8Array, start: number, table: Uint8Array, most: number): number {
  let end = start;
  while (end - start < most && end < bytes.length && table[bytes[end] as number] === 1) end++;
  return end;
}

/** One character a byte; what lies outside of the bytes is left out. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = Math.max(0, start); at < end && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const decoder = new TextDecoder();

function decoded(bytes: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) >= 0x80) return decoder.decode(bytes.subarray(start, end));
  return textOf(bytes, start, end);
}

export function assignmentOf(
  bytes: Uint8Array,
  { start, end, isImplied }: Name,
  value: { readonly start: number; readonly end: number; readonly quoting: Assignment["quoting"] },
  operator: number,
): Assignment {
  const name = isImplied === true ? "password" : decoded(bytes, start, end);
  // curl's option holds `user:password`.
  const colon = /userpwd$/i.test(name) ? bytes.subarray(0, value.end).indexOf(COLON, value.start) : -1;
  return {
    name,
    nameStart: start,
    nameEnd: end,
    valueStart: colon < 0 || colon + 1 === value.end ? value.start : colon + 1,
    valueEnd: value.end,
    quoting: value.quoting,
    operator,
    ...(isImplied === true ? { isImplied } : {}),
  };
}
