// Operators whose name may stand anywhere near: those behind words such as `value`, those of elements, and the rows of SQL.
import { opensRow } from "./assignment-insert.ts";
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
  runAfter,
  runBefore,
  SEMICOLON,
  tableOf,
} from "./assignment-reader.ts";
import { blockwise } from "./blockwise.ts";

/** No less than what may stand between a name and its operator. */
export const BETWEEN = 64;
const ANNOTATION = 64;
export const BLANKS = tableOf(" \t");
const KEPT_BLOCKS = 8;

/** Told the operators in a range. */
type FarOperators = (from: number, to: number, asked: number[]) => void;

export function operatorsOf(bytes: Uint8Array, read: typeof readFarOperators): FarOperators {
  const operators = blockwise(bytes, KEPT_BLOCKS, (start, end) => read(bytes, start, end));
  return (from, to, asked) => {
    for (const at of operators({ start: from, end: to })) if (at >= from && at < to) asked.push(at);
  };
}

/** Behind the name of a column in a list of them. */
export function isColumn(bytes: Uint8Array, to: number): boolean {
  const at = runAfter(bytes, to, COLUMN_END, 24);
  return bytes[at] === COMMA || bytes[at] === CLOSING;
}

const COLUMN_END = tableOf("\"`'] \t\r\n");
export const MOST_TO_ROW = 480;

export function readRowOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) if (bytes[at] === OPENING && opensRow(bytes, at)) found.push(at);
  return found;
}

const ROW_BLOCK = 512;
const [WITHOUT, WITH] = [1, 2];

/** Tells whether a row of SQL may be opened so near behind an offset that a name there, in a list of others, is given a value. Looks at no byte twice. */
export function rowsNear(bytes: Uint8Array): (at: number) => boolean {
  let blocks: Uint8Array | undefined;
  const isOpened = (known: Uint8Array, block: number): boolean => {
    if (known[block] === 0) {
      const start = block * ROW_BLOCK;
      known[block] = opensOne(bytes, start, Math.min(bytes.length, start + ROW_BLOCK)) ? WITH : WITHOUT;
    }
    return known[block] === WITH;
  };
  return (at) => {
    blocks ??= new Uint8Array(Math.ceil(bytes.length / ROW_BLOCK) + 2);
    const block = Math.floor(at / ROW_BLOCK);
    // No more than MOST_TO_ROW bytes lie between.
    return isOpened(blocks, block) || isOpened(blocks, block + 1);
  };
}

function opensOne(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === OPENING && opensRow(bytes, at)) return true;
  return false;
}

export function readFarOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) {
    if (bytes[at] === LESS) {
      if (LETTER[bytes[at + 1] ?? 0] === 1) found.push(at);
    } else if (isBehind(bytes, at, isValueKey)) found.push(at);
  }
  return found;
}

/** Those behind the word `key`, which belongs to the block that it stands in. */
export function readKeyOperators(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) if (isBehind(bytes, at, isKeyWord)) found.push(at);
  return found;
}

function isBehind(bytes: Uint8Array, at: number, isMeant: typeof isValueKey): boolean {
  const byte = bytes[at];
  if ((byte !== COLON && byte !== EQUALS) || !mayFollowKey(bytes, at, byte)) return false;
  const key = nameBefore(bytes, at, byte);
  return key !== undefined && isMeant(bytes, key);
}

/** Whether a word for a value may end before the operator; a type that stands between may end as in `key: Text<A> =`. */
function mayFollowKey(bytes: Uint8Array, operator: number, byte: number): boolean {
  const at = runBefore(bytes, operator, CLOSERS, BETWEEN);
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
