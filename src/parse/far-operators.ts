// Operators whose name may stand anywhere near: those behind words such as `value`, those of elements, and the rows of SQL.
import { CLOSERS, nameBefore } from "./assignment-names.ts";
import { isKeyWord, isValueKey } from "./assignment-pairs.ts";
import {
  CLOSING,
  COLON,
  COMMA,
  EQUALS,
  LESS,
  LETTER,
  OPENING,
  SEMICOLON,
  tableOf,
  textOf,
} from "./assignment-reader.ts";

/** No less than what may stand between a name and its operator. */
export const BETWEEN = 64;
const ANNOTATION = 64;
export const BLANKS = tableOf(" \t");
/** Bytes that are read at a time. */
const BLOCK = 2048;
const KEPT_BLOCKS = 8;

/** Told the operators in a range. */
type FarOperators = (from: number, to: number, asked: number[]) => void;

export function operatorsOf(bytes: Uint8Array, read: typeof readFarOperators): FarOperators {
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
export function isColumn(bytes: Uint8Array, to: number): boolean {
  const at = skipped(bytes, to, COLUMN_END, 24);
  return bytes[at] === COMMA || bytes[at] === CLOSING;
}

const COLUMN_END = tableOf("\"`'] \t\r\n");
export const MOST_TO_ROW = 480;

export function readRowOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
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

export function readFarOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LESS) {
      if (LETTER[bytes[at + 1] ?? 0] === 1) found.push(at);
    } else if ((byte === COLON || byte === EQUALS) && mayFollowKey(bytes, at, byte)) {
      const key = nameBefore(bytes, at, byte);
      if (key === undefined) continue;
      if (isValueKey(bytes, key)) found.push(at);
    }
  }
  return found;
}

/** Those behind the word `key`, which belongs to the block that it stands in. */
export function readKeyOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if ((byte !== COLON && byte !== EQUALS) || !mayFollowKey(bytes, at, byte)) continue;
    const key = nameBefore(bytes, at, byte);
    if (key !== undefined && isKeyWord(bytes, key)) found.push(at);
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

export function skipped(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  let at = from;
  while (at - from < most && at < bytes.length && table[bytes[at] as number] === 1) at++;
  return at;
}

export function skippedBack(bytes: Uint8Array, from: number, table: Uint8Array, most: number): number {
  let at = from;
  while (from - at < most && at > 0 && table[bytes[at - 1] as number] === 1) at--;
  return at;
}
