// The texts that document Python: strings of three quotes that open a module, a class or a function (PEP 257).
import type { Span } from "../model/span.ts";

/** Whether the file is Python's, by its name. */
export function isPythonName(path: string): boolean {
  return /\.pyi?$/i.test(path);
}

const [LF, HASH, BACKSLASH, COLON] = [10, 0x23, 0x5c, 0x3a];
const [DOUBLE, SINGLE] = [0x22, 0x27];

/** In order. One pass; a text that is no Python gives some spans or none, and never throws. */
export function docstringsIn(bytes: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  /** What stood last before the string, blanks, comments and its own prefix aside. */
  let last = COLON;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === HASH) at = lineEnd(bytes, at);
    else if (byte === DOUBLE || byte === SINGLE) {
      const isLong = bytes[at + 1] === byte && bytes[at + 2] === byte;
      const end = isLong ? longEnd(bytes, at + 3, byte) : shortEnd(bytes, at + 1, byte);
      if (isLong && depth === 0 && last === COLON) spans.push({ start: at, end });
      last = byte;
      at = end;
    } else {
      if (OPEN.has(byte)) depth++;
      else if (CLOSE.has(byte)) depth = Math.max(0, depth - 1);
      if (byte > 32 && !isPrefix(bytes, at)) last = byte;
      at++;
    }
  }
  return spans;
}

const bytesOf = (text: string): ReadonlySet<number> => new Set([...text].map((one) => one.charCodeAt(0)));
const OPEN = bytesOf("([{");
const CLOSE = bytesOf(")]}");
const PREFIX = bytesOf("rRuUbB");

function isPrefix(bytes: Uint8Array, at: number): boolean {
  if (!PREFIX.has(bytes[at] ?? 0)) return false;
  const next = bytes[at + 1] ?? 0;
  return next === DOUBLE || next === SINGLE;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end < 0 ? bytes.length : end;
}

function shortEnd(bytes: Uint8Array, from: number, quote: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at++;
    else if (byte === quote) return at + 1;
    else if (byte === LF) return at;
  }
  return bytes.length;
}

function longEnd(bytes: Uint8Array, from: number, quote: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at++;
    else if (byte === quote && bytes[at + 1] === quote && bytes[at + 2] === quote) return at + 3;
  }
  return bytes.length;
}
