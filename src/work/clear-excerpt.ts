// Of a large file in which little is to be told, what stands around it is kept in memory, and not the file.
import { isUtf8 } from "node:buffer";
import type { Document, ExcerptPart } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { textView, utf16Units } from "../parse/text-view.ts";
import { apart, type Read, type SlicedFile, searchedFor } from "./large-files.ts";

/** No more bytes are read at a time. */
export const CHUNK = 1 << 20;

/** What stands in a document for the whole file. */
export type Excerpted = Required<Pick<Document, "bytes" | "regions" | "excerpt">>;

/**
 * The regions of a file with what they are judged by. Reads the file once. `undefined`: it is no UTF-8, it is of another size by now, or
 * the parts have more bytes than `most`.
 */
export function excerptOf(
  { size, regions }: Pick<SlicedFile, "size" | "regions">,
  read: Read,
  most: number,
): Excerpted | undefined {
  const parts = apart(regions.map((region) => searchedFor(region, size)));
  if (parts.reduce((sum, { start, end }) => sum + end - start + 1, 0) > most) return undefined;
  const counter = positionCounter();
  const copied: Copied[] = [];
  for (let start = 0; start < size; ) {
    const end = Math.min(size, start + CHUNK);
    const bytes = read(start, end);
    const whole = bytes?.subarray(0, bytes.length - (end < size ? cutCharacter(bytes) : 0));
    if (whole === undefined || whole.length === 0 || !isUtf8(whole)) return undefined;
    const last = copied.at(-1);
    if (last !== undefined) addTo(last, whole, start);
    for (let span = parts[copied.length]; span !== undefined && span.start < start + whole.length; ) {
      const from = beginning(whole, span.start - start, start);
      counter.count(whole, from);
      const part = { ...counter.position(), start: start + from, end: span.end, pieces: [] };
      copied.push(part);
      addTo(part, whole, start);
      span = parts[copied.length];
    }
    counter.count(whole, whole.length);
    counter.next();
    start += whole.length;
  }
  // It may have grown.
  return read(size, size + 1) === undefined ? joined(copied, regions, size) : undefined;
}

/** What is kept of the file; spans of its bytes. */
interface Copied extends Span {
  readonly line: number;
  readonly column: number;
  readonly pieces: Uint8Array[];
}

function addTo({ start, end, pieces }: Copied, chunk: Uint8Array, at: number): void {
  const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
  // What is read is read over.
  if (piece.length > 0) pieces.push(Uint8Array.from(piece));
}

const [LF, CR] = [0x0a, 0x0d];
const MARK = Buffer.from("\ufeff");

function isMark(bytes: Uint8Array, at: number): boolean {
  return MARK.equals(bytes.subarray(at, at + MARK.length));
}

/** The first place from `from` on where no character and no line's end is cut. */
function beginning(chunk: Uint8Array, from: number, at: number): number {
  let start = Math.max(0, from);
  while (start < chunk.length && ((chunk[start] ?? 0) & 0xc0) === 0x80) start++;
  // A chunk's first one may have a CR before it, and it is nothing to miss.
  return at + start > 0 && chunk[start] === LF ? start + 1 : start;
}

/** How many of the last bytes are the beginning of a character. */
function cutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** Lines and columns of a text that comes in chunks of whole characters. */
function positionCounter(): {
  /** Goes on to the offset `to` of the chunk. */
  count(chunk: Uint8Array, to: number): void;
  /** The next chunk begins. */
  next(): void;
  position(): Pick<ExcerptPart, "line" | "column">;
} {
  let [at, line, column] = [0, 1, 1];
  let [isFirst, isBehindCr] = [true, false];
  return {
    count(chunk, to) {
      if (to <= at) return;
      if (isFirst && isMark(chunk, 0)) at = MARK.length;
      isFirst = false;
      const ends = lineEnds(chunk, at, to, isBehindCr);
      line += ends.count;
      if (ends.last >= at) column = 1;
      column += utf16Units(chunk, Math.max(at, ends.last + 1), to);
      isBehindCr = chunk[to - 1] === CR;
      at = to;
    },
    next() {
      at = 0;
    },
    position: () => ({ line, column }),
  };
}

/** How many lines end, and the last byte of the last one's end; -1: none does. Of CR and LF together the CR is counted. */
function lineEnds(chunk: Uint8Array, from: number, to: number, isBehindCr: boolean): { count: number; last: number } {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset + from, to - from);
  const [lastLf, lastCr] = [bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)];
  const last = Math.max(lastLf, lastCr);
  if (last < 0) return { count: 0, last: -1 };
  let count = 0;
  let before = isBehindCr ? CR : 0;
  for (let at = 0; at <= last; at++) {
    const byte = bytes[at] as number;
    if (byte === CR || (byte === LF && before !== CR)) count++;
    before = byte;
  }
  return { count, last: from + last };
}

function joined(copied: readonly Copied[], regions: readonly Span[], size: number): Excerpted | undefined {
  const pieces: Uint8Array[] = [];
  const parts: ExcerptPart[] = [];
  const moved: Span[] = [];
  let length = 0;
  for (const { start, end, line, column, pieces: own } of copied) {
    // Also before the first, which may begin with what would be the mark of a file's beginning.
    if (start > 0) {
      pieces.push(Buffer.of(LF));
      length++;
    }
    const all = Buffer.concat(own);
    const part = all.subarray(0, all.length - cutCharacter(all));
    parts.push({ at: length, line, column });
    for (const region of regions)
      if (region.start < end && region.end > start)
        moved.push({
          start: length + Math.max(0, region.start - start),
          end: length + Math.min(part.length, region.end - start),
        });
    pieces.push(part);
    length += part.length;
  }
  const bytes = Buffer.concat(pieces);
  // Parts may look like text in another encoding where the whole does not.
  return textView(bytes).bytes === bytes ? { bytes, regions: moved, excerpt: { size, parts } } : undefined;
}
