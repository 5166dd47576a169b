// Which lines of a text are new against an older one. Git's own diff is not asked: attributes and settings of the repository shape it.
import type { LineRange } from "../model/span.ts";

const LF = 10;
const CR = 13;
/** More than this between the common start and end is not compared line by line. */
const MAX_BYTES = 32 << 20;
const MAX_LINES = 400_000;
/**
 * Texts with more edits than this are first cut at the lines that both sides hold once; a part that then still has more counts as
 * new in whole.
 */
const MAX_EDITS = 128;

/**
 * The lines of `head` that a common subsequence with `base` leaves over: sorted, apart from each other, counted from 1. Lines end at
 * LF, CRLF or a lone CR, and the ending does not count. Lines that only went missing leave no trace here, so `[]` may mean that too.
 * Both are a {@link TextView}'s bytes. The fewest there can be while edits are few, else more. Linear but for a constant.
 */
export function changedLines(base: Uint8Array, head: Uint8Array): readonly LineRange[] {
  const start = commonStart(base, head);
  const tail = commonTail(base, head, start);
  const [baseEnd, headEnd] = [base.length - tail, head.length - tail];
  if (headEnd === start) return [];
  const firstLine = countLines(head, 0, start) + 1;
  const [baseCount, headCount] = [countLines(base, start, baseEnd), countLines(head, start, headEnd)];
  const isLarge = baseEnd + headEnd - 2 * start > MAX_BYTES || baseCount + headCount > MAX_LINES;
  if (baseCount === 0 || isLarge) return [{ start: firstLine, end: firstLine + headCount - 1 }];
  const [before, after] = [linesOf(base, start, baseEnd), linesOf(head, start, headEnd)];
  const [a, b] = numbered(before, after);
  const isNew = new Uint8Array(b.length).fill(1);
  const whole = { a: 0, aEnd: a.length, b: 0, bEnd: b.length };
  if (!compareGap(a, b, whole, isNew)) for (const gap of gaps(a, b, isNew)) compareGap(a, b, gap, isNew);
  return rangesOf(isNew, firstLine);
}

/** Bytes that both begin with, up to the end of a line. */
function commonStart(base: Uint8Array, head: Uint8Array): number {
  const end = Math.min(base.length, head.length);
  let at = 0;
  while (at < end && base[at] === head[at]) at++;
  if (at === base.length && at === head.length) return at;
  while (at > 0 && base[at - 1] !== LF) at--;
  return at;
}

/** Bytes that both end with and that begin a line in both, without those of the common start. */
function commonTail(base: Uint8Array, head: Uint8Array, start: number): number {
  const most = Math.min(base.length, head.length) - start;
  let count = 0;
  while (count < most && base[base.length - 1 - count] === head[head.length - 1 - count]) count++;
  const beginsLine = (bytes: Uint8Array, at: number): boolean => at === start || bytes[at - 1] === LF;
  while (count > 0 && !(beginsLine(base, base.length - count) && beginsLine(head, head.length - count))) count--;
  return count;
}

/** How many lines there are in a part that begins with a line; a last one without an ending counts. */
function countLines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  let isOpen = false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    isOpen = byte !== LF && (byte !== CR || bytes[i + 1] === LF);
    if (!isOpen) count++;
  }
  return isOpen ? count + 1 : count;
}

/** Those lines, without their endings. */
function linesOf(bytes: Uint8Array, start: number, end: number): readonly string[] {
  const lines: string[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = start;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte !== LF && byte !== CR) continue;
    lines.push(buffer.toString("latin1", from, i));
    if (byte === CR && bytes[i + 1] === LF) i++;
    from = i + 1;
  }
  if (from < end) lines.push(buffer.toString("latin1", from, end));
  return lines;
}

/** Equal lines as equal numbers. */
function numbered(before: readonly string[], after: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}

/** Half-open ranges of line indices, one in each side. */
interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** What lies between the lines that each side holds exactly once and that keep their order; those are marked as old. */
function gaps(a: Int32Array, b: Int32Array, isNew: Uint8Array): readonly Gap[] {
  const found: Gap[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [atA, atB] of anchors(a, b)) {
    if (atB > fromB) found.push({ a: fromA, aEnd: atA, b: fromB, bEnd: atB });
    isNew[atB] = 0;
    [fromA, fromB] = [atA + 1, atB + 1];
  }
  if (b.length > fromB) found.push({ a: fromA, aEnd: a.length, b: fromB, bEnd: b.length });
  return found;
}

/** The longest row of unique common lines that rises in both sides (patience sorting). */
function anchors(a: Int32Array, b: Int32Array): readonly (readonly [number, number])[] {
  const [inA, inB] = [onlyPlaces(a), onlyPlaces(b)];
  const piles: number[] = [];
  const ends: number[] = [];
  const previous = new Map<number, number>();
  for (let at = 0; at < b.length; at++) {
    const line = b[at] ?? 0;
    const place = inA[line] ?? 0;
    if (inB[line] !== at + 1 || place <= 0) continue;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((piles[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    piles[low] = place;
    ends[low] = at;
    const before = low > 0 ? ends[low - 1] : undefined;
    if (before !== undefined) previous.set(at, before);
  }
  const row: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) row.push([(inA[b[at] ?? 0] ?? 0) - 1, at]);
  return row.reverse();
}

/** For each line number its only place, from 1; -1 where it has several, 0 or nothing where it has none. */
function onlyPlaces(lines: Int32Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? 0;
    places[line] = places[line] === undefined ? at + 1 : -1;
  }
  return places;
}

/** Marks the lines of a gap that both sides hold: those at its ends, then by Myers' greedy algorithm. False: over its limit. */
function compareGap(a: Int32Array, b: Int32Array, gap: Gap, isNew: Uint8Array): boolean {
  let { a: fromA, aEnd, b: fromB, bEnd } = gap;
  while (fromA < aEnd && fromB < bEnd && a[fromA] === b[fromB]) {
    isNew[fromB++] = 0;
    fromA++;
  }
  while (fromA < aEnd && fromB < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    isNew[--bEnd] = 0;
    aEnd--;
  }
  if (fromA === aEnd || fromB === bEnd) return true;
  return markByEdits(a.subarray(fromA, aEnd), b.subarray(fromB, bEnd), isNew.subarray(fromB, bEnd));
}

function markByEdits(a: Int32Array, b: Int32Array, isNew: Uint8Array): boolean {
  const most = Math.min(MAX_EDITS, a.length + b.length);
  const middle = most + 1;
  const reach = new Int32Array(2 * middle + 1);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    rounds.push(reach.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = cameFrom(reach, middle, diagonal, edits);
      let x = (reach[middle + from] ?? 0) + (from < diagonal ? 1 : 0);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x < a.length || x - diagonal < b.length) continue;
      markPath(rounds, middle, { x: a.length, y: b.length }, isNew);
      return true;
    }
  }
  return false;
}

/** The diagonal on which the furthest path with one edit fewer stood: the next one (a line of `b` came in) or the one before (a line of `a` went). */
function cameFrom(reach: Int32Array, middle: number, diagonal: number, edits: number): number {
  if (diagonal === -edits) return diagonal + 1;
  if (diagonal === edits) return diagonal - 1;
  return (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0) ? diagonal + 1 : diagonal - 1;
}

/** Walks the path back; what it passes on a diagonal stands in both sides. */
function markPath(
  rounds: readonly Int32Array[],
  middle: number,
  end: { readonly x: number; readonly y: number },
  isNew: Uint8Array,
): void {
  let { x, y } = end;
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const reach = rounds[edits] ?? new Int32Array(0);
    const from = cameFrom(reach, middle, x - y, edits);
    const startX = edits === 0 ? 0 : (reach[middle + from] ?? 0);
    const startY = edits === 0 ? 0 : startX - from;
    for (; x > startX && y > startY; x--) isNew[--y] = 0;
    [x, y] = [startX, startY];
  }
}

function rangesOf(isNew: Uint8Array, firstLine: number): readonly LineRange[] {
  const ranges: LineRange[] = [];
  for (let at = 0; at < isNew.length; at++) {
    if (isNew[at] === 0) continue;
    const start = at;
    while (isNew[at + 1] === 1) at++;
    ranges.push({ start: firstLine + start, end: firstLine + at });
  }
  return ranges;
}
