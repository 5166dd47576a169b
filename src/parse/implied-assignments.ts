// The assignments whose name is implied, without the others: few bytes may tell one.
import { CLOSERS } from "./assignment-names.ts";
import {
  type Assignment,
  AT,
  BACKTICK,
  BAR,
  COLON,
  COMMA,
  DASH,
  DOLLAR,
  DOUBLE,
  isBlank,
  OPENING,
  readerOf,
  SINGLE,
  SLASH,
  tableOf,
} from "./assignment-reader.ts";
import { assignmentFrom } from "./assignments.ts";

/** Those of `assignmentsIn` that are implied, in a file of no grammar of its own. */
export function impliedAssignmentsIn(bytes: Uint8Array, start: number, end: number): readonly Assignment[] {
  const found: Assignment[] = [];
  const reader = readerOf(bytes);
  for (let at = start; at < end; at++) {
    if (STARTS[bytes[at] as number] === 0 || !mayImply(bytes, at)) continue;
    const one = assignmentFrom(reader, at);
    if (one?.isImplied === true) found.push(one);
  }
  return found;
}

const STARTS = tableOf(":-'\"`(,|@yY");
/** Last letters of BY, AS, USING. */
const STRING_WORD_END = tableOf("yYsSgG");
/** First letters of flags that have a password, or a user with one. */
const FLAG_START = tableOf("pPauUkw");

/** Last letters of classes of keys and passwords. */
const CLASS_END = tableOf("cyn");

function mayImply(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  switch (bytes[at]) {
    case COLON:
      return next === SLASH || next === DOLLAR || followsThin(bytes, at);
    case DASH:
      return FLAG_START[next] === 1 || (next === DASH && FLAG_START[bytes[at + 2] ?? 0] === 1);
    case SINGLE:
    case DOUBLE:
    case BACKTICK:
      return isBlank(bytes[at - 1]) && STRING_WORD_END[beforeSpaces(bytes, at)] === 1;
    case AT:
      return next === 0x74 || next === 0x75;
    case OPENING:
      return CLASS_END[bytes[at - 1] ?? 0] === 1;
    case COMMA:
    case BAR:
      return true;
    default:
      return isBlank(next);
  }
}

function beforeSpaces(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end > 0 && isBlank(bytes[end - 1])) end--;
  return bytes[end - 1] ?? 0;
}

/** The last letter of `thin` stands before the colon, whatever closes it. */
function followsThin(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end > 0 && CLOSERS[bytes[end - 1] ?? 0] === 1) end--;
  const last = bytes[end - 1] ?? 0;
  return last === 0x6e || last === 0x3b || last >= 0x80;
}
