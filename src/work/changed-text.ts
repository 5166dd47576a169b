// Which lines of a text are those of the text that it was made of.
import type { Span } from "../model/span.ts";

/** Lines that stand in both texts, `shift` bytes further on in the new one. */
export interface Carried extends Span {
  readonly shift: number;
}

export interface LineChanges {
  /** In order; spans of the new text, of whole lines. */
  readonly carried: readonly Carried[];
  /** All the rest of it, in order; an empty one where only something is gone, or where the text begins or ends elsewhere. */
  readonly changed: readonly Span[];
}

/** `copies`: spans of `after` that are those of `before`, in order: to, from, length each. Linear in both. */
export function lineChanges(before: Buffer, after: Buffer, copies: readonly number[]): LineChanges {
  const carried: Carried[] = [];
  const changed: Span[] = [];
  let end = 0;
  let endBefore = 0;
  for (let i = 0; i < copies.length; i += 3) {
    const [to = 0, from = 0, length = 0] = [copies[i], copies[i + 1], copies[i + 2]];
    const span = wholeLines(before, after, to, from, length);
    if (span === undefined) continue;
    const shift = to - from;
    if (span.start > end || span.start - shift !== endBefore) changed.push({ start: end, end: span.start });
    carried.push({ ...span, shift });
    end = span.end;
    endBefore = span.end - shift;
  }
  if (end < after.length || endBefore < before.length) changed.push({ start: end, end: after.length });
  return { carried, changed };
}

/** The lines that lie in the copy as a whole and are lines of both texts. */
function wholeLines(before: Buffer, after: Buffer, to: number, from: number, length: number): Span | undefined {
  const beginsLine = (to === 0 || after[to - 1] === LF) && (from === 0 || before[from - 1] === LF);
  const first = beginsLine ? to : after.indexOf(LF, to) + 1;
  if (first === 0 && !beginsLine) return undefined;
  const isEnd = to + length === after.length && from + length === before.length;
  const last = isEnd ? after.length : after.lastIndexOf(LF, to + length - 1) + 1;
  return first < last && first >= to && last <= to + length ? { start: first, end: last } : undefined;
}

const LF = 10;

/** Whether one of the ordered spans touches `[start, end]`. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = spans[low];
  return first !== undefined && first.start <= end;
}
