// A document's bytes as text: one ASCII-compatible byte view for matching, and positions for the few places that are reported.
import { isAscii } from "node:buffer";
import type { Range, Span } from "../model/span.ts";
import { type NarrowEncoding, narrowEncoding } from "./narrow-encoding.ts";
import { asciiCompatible, asciiCompatiblePart } from "./wide-text.ts";

export interface TextView {
  /** ASCII-compatible: the document's bytes, with the UTF-8 form of what in them is UTF-16 or UTF-32. */
  readonly bytes: Uint8Array;
  /** Holds NUL bytes that belong to no text of UTF-16 or UTF-32. It is scanned all the same. */
  readonly binary: boolean;
  /** The text without its byte order mark, invalid sequences as U+FFFD. Decoded at the first call. */
  string(): string;
  /** Byte span of the UTF-16 indices `start` to `end` of {@link TextView.string}. */
  spanOf(start: number, end: number): Span;
  /** Lines end at LF, CRLF or a lone CR. Offsets beyond the end count as the end. */
  rangeOf(span: Span): Range;
  /** Bytes of a line (from 1) without its line ending; empty beyond the last. */
  lineSpan(line: number): Span;
  /** The decoded text of a span. */
  textOf(span: Span): string;
}

const LF = 10;
const CR = 13;

/** Never throws, whatever the bytes. Nothing is decoded or indexed before it is asked for. */
export function textView(documentBytes: Uint8Array): TextView {
  return viewOf(asciiCompatible(documentBytes));
}

/** The same of a part of a file that is not UTF-16 or UTF-32 as a whole. */
export function partView(partBytes: Uint8Array): TextView {
  return viewOf(asciiCompatiblePart(partBytes));
}

function viewOf(bytes: Uint8Array): TextView {
  const bomBytes = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let encoding: NarrowEncoding | undefined;
  let starts: Uint32Array | undefined;
  let text: string | undefined;
  let ascii: boolean | undefined;

  const encodingOf = (): NarrowEncoding => {
    encoding ??= narrowEncoding(bytes);
    return encoding;
  };
  const decode = (start: number, end: number): string => decodeNarrow(bytes, start, end, encodingOf());
  // Findings come in order, so a line of 100 MB is counted once and not once a finding.
  let known = { line: -1, offset: 0, column: 1 };
  const units = (start: number, end: number): number => {
    if (encodingOf() === "latin1") return end - start;
    return end - start > 4096 && encodingOf() === "utf-8" ? utf16Units(bytes, start, end) : decode(start, end).length;
  };
  const lineStarts = (): Uint32Array => {
    starts ??= indexLines(bytes);
    return starts;
  };
  const positionOf = (offset: number): { line: number; column: number } => {
    // A mark of the beginning takes no column.
    const at = Math.max(bomBytes, Math.min(offset, bytes.length));
    const table = lineStarts();
    const line = lastAtMost(table, at);
    const start = line === 0 ? bomBytes : (table[line] ?? 0);
    const from = known.line === line && known.offset <= at ? known : { line, offset: start, column: 1 };
    const column = from.column + units(from.offset, at);
    known = { line, offset: at, column };
    return { line: line + 1, column };
  };

  return {
    bytes,
    binary: bytes.includes(0),
    string() {
      text ??= decode(bomBytes, bytes.length);
      return text;
    },
    spanOf(start, end) {
      const whole = this.string();
      ascii ??= whole.length === bytes.length - bomBytes;
      if (ascii) return { start: start + bomBytes, end: end + bomBytes };
      return {
        start: byteOffset(whole, start, encodingOf()) + bomBytes,
        end: byteOffset(whole, end, encodingOf()) + bomBytes,
      };
    },
    rangeOf(span) {
      const start = positionOf(span.start);
      const end = positionOf(Math.max(span.start, span.end));
      return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    },
    lineSpan(line) {
      const table = lineStarts();
      const start = table[line - 1];
      if (start === undefined) return { start: bytes.length, end: bytes.length };
      let end = table[line] ?? bytes.length;
      if (line < table.length && bytes[end - 1] === LF) end--;
      if (end > start && line < table.length && bytes[end - 1] === CR) end--;
      return { start: line === 1 ? Math.min(bomBytes, end) : start, end };
    },
    textOf(span) {
      return decode(span.start, span.end);
    },
  };
}

function decodeNarrow(bytes: Uint8Array, start: number, end: number, encoding: NarrowEncoding): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === "latin1" || encoding === "utf-8") return buffer.toString(encoding, start, end);
  return new TextDecoder(encoding).decode(bytes.subarray(start, end));
}

/** UTF-16 units of UTF-8 text: one for each byte that begins a character, two where that character takes four bytes. */
export function utf16Units(bytes: Uint8Array, start: number, end: number): number {
  if (isAscii(bytes.subarray(start, end))) return end - start;
  let units = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

function byteOffset(text: string, index: number, encoding: NarrowEncoding): number {
  if (encoding === "latin1") return index;
  if (encoding === "utf-8") return Buffer.byteLength(text.slice(0, index), "utf8");
  let offset = 0;
  // The legacy encodings here take one byte for ASCII and two for nearly all else; good enough for a place on a line.
  for (let i = 0; i < index; i++) offset += text.charCodeAt(i) < 0x80 ? 1 : 2;
  return offset;
}

function indexLines(bytes: Uint8Array): Uint32Array {
  let table = new Uint32Array(1024);
  let count = 1;
  const add = (start: number): void => {
    if (count === table.length) {
      const larger = new Uint32Array(table.length * 2);
      larger.set(table);
      table = larger;
    }
    table[count++] = start;
  };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === LF) add(i + 1);
    else if (byte === CR && bytes[i + 1] !== LF) add(i + 1);
  }
  return table.subarray(0, count);
}

function lastAtMost(table: Uint32Array, value: number): number {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((table[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
