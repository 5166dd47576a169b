// Runs of base64 or hex that are longer than what is searched around a place. They are decoded part by part from where they begin, so
// whoever looks at a piece of one looks at whole parts.
import type { Span } from "../model/span.ts";
import { isRunByte } from "../parse/encoded/find-encoded.ts";
import { PART, STEP } from "../parse/encoded/runs.ts";
import { type Read, searchedFor } from "./large-files.ts";

/** No more bytes are asked for at a time. */
export const GLANCE = 1 << 16;

export interface LongRuns {
  /** What is to be searched for a place, so that what it decodes are parts that a search of the whole file decodes too. */
  aligned(place: Span): Span;
}

/** Of one file, and asked in its order: what lies between two places is then read once. What cannot be read is no run. */
export function longRuns(glance: Read, size: number): LongRuns {
  /** Where a run begins that goes on to `to` at least. */
  let known = { start: 0, to: -1 };
  const isRun = ({ start, end }: Span): boolean => {
    const bytes = start < end ? glance(start, end) : undefined;
    return bytes !== undefined && lastOfNoRun(bytes) < 0;
  };
  /** Where the run begins of which the byte before `at` is one. */
  const beginOf = (at: number): number => {
    let start = at;
    while (start > 0) {
      if (start <= known.to && start > known.start) {
        start = known.start;
        break;
      }
      const from = Math.max(0, start - GLANCE);
      const bytes = glance(from, start);
      const last = bytes === undefined ? start - from - 1 : lastOfNoRun(bytes);
      start = from + last + 1;
      if (last >= 0) break;
    }
    known = { start, to: at };
    return start;
  };
  const partAt = (at: number): number => {
    const begin = beginOf(at);
    return begin + Math.floor((at - begin) / STEP) * STEP;
  };
  return {
    aligned(place) {
      const { start, end } = searchedFor(place, size);
      const from = start > 0 && isRun({ start, end: place.start }) ? partAt(start) : start;
      // The last part that begins in the place.
      const to = end < size && isRun({ start: place.end, end }) ? partAt(place.end - 1) + PART : end;
      return { start: from, end: Math.min(size, Math.max(end, to)) };
    },
  };
}

/** The last byte that is of no run; -1: there is none. Hot. */
function lastOfNoRun(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at >= 0 && isRunByte(bytes[at])) at--;
  return at;
}
