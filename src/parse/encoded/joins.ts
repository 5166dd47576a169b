// Strings that the grammar joins: `"a" + "b"`, `"a" . "b"`, `"a" "b"` on two lines, a backslash at the end of a line.
import type { Span } from "../../model/span.ts";
import { isRunByte } from "./find-encoded.ts";

const MOST_BLANKS = 80;
const [TAB, LF, CR, SPACE, BACKSLASH, DOT] = [0x09, 0x0a, 0x0d, 0x20, 0x5c, 0x2e];
/** `+`, `&`, `|`, `~`, `_`: an operator is one of these, or two of them. */
const OPERATORS = new Set([0x2b, 0x26, 0x7c, 0x7e, 0x5f]);
/** `r"..."`, `b"..."`, `u"..."` */
const PREFIXES = new Set([..."rbuRBU"].map((letter) => letter.charCodeAt(0)));

/** From a closing quote to the opening one of the string that goes on. */
export function stringJoinAt(bytes: Uint8Array, at: number): Span | undefined {
  const quote = bytes[at];
  const first = skipBlanks(bytes, at + 1);
  const operator = skipOperator(bytes, first);
  const second = skipBlanks(bytes, operator);
  let end = second;
  if (bytes[end] !== quote && PREFIXES.has(bytes[end] ?? 0)) end++;
  if (bytes[end] !== quote) return undefined;
  const isJoined = operator > first || holdsLineEnd(bytes, at + 1, first) || holdsLineEnd(bytes, operator, second);
  return isJoined ? { start: at, end: end + 1 } : undefined;
}

/** Spaces, and one line's end, which a backslash may stand before. */
function skipBlanks(bytes: Uint8Array, start: number): number {
  const at = skipSpaces(bytes, start);
  const line = lineEnd(bytes, bytes[at] === BACKSLASH ? at + 1 : at);
  return line === undefined ? at : skipSpaces(bytes, line);
}

function holdsLineEnd(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === LF || bytes[at] === CR) return true;
  return false;
}

function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at - start < MOST_BLANKS && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at;
}

/** Behind it; `undefined` where no line ends. */
function lineEnd(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] === LF) return at + 1;
  return bytes[at] === CR ? at + (bytes[at + 1] === LF ? 2 : 1) : undefined;
}

function skipOperator(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte !== DOT && !OPERATORS.has(byte)) return at;
  return bytes[at + 1] === byte ? at + 2 : at + 1;
}

/** A backslash at the end of a line within a word; elsewhere it only goes on with a command. */
export function lineJoinAt(bytes: Uint8Array, at: number): Span | undefined {
  const end = lineEnd(bytes, at + 1);
  return end !== undefined && isRunByte(bytes[at - 1]) && isRunByte(bytes[end]) ? { start: at, end } : undefined;
}
