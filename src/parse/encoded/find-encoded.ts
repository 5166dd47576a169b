// Where encoded text could stand: one look at each byte.
import type { Span } from "../../model/span.ts";
import { tableOf } from "../assignment-reader.ts";

/** `run`: at least that many characters of base64 or hex in a row. */
export type Trace = "run" | "escape" | "percent" | "entity" | "quote" | "line-join";

const RUN = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
const [BACKSLASH, PERCENT, AMPERSAND, QUOTE] = [1, 2, 4, 8];
const SHIFT = 4;
/** What a byte may begin, and what the byte behind it goes on with: a bit that both have is a trace. */
const BEGINS = marksOf(["\\", BACKSLASH], ["%", PERCENT], ["&", AMPERSAND], ["\"'`", QUOTE]);
/** Letters, digits and what ends an argument: behind a quote they join nothing. */
const STAYS = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,;:)]}=/<>@$#?!*^%\"'`-{([");
/** Above what a byte begins, all bits for a byte of a run. */
const KINDS = Int32Array.from(BEGINS, (marks, byte) => marks | (RUN[byte] === 1 ? -1 << SHIFT : 0));
const FOLLOWS = marksOf(["ux\n\r", BACKSLASH], ["0123456789ABCDEFabcdef", PERCENT], ["#q", AMPERSAND]).map(
  (marks, byte) => marks | (STAYS[byte] === 1 ? 0 : QUOTE),
);

/** Tells each trace in order, a run when it ends. */
export function findEncoded(
  bytes: Uint8Array,
  { start, end }: Span,
  leastRun: number,
  onTrace: (trace: Trace, at: number, to: number) => void,
): void {
  /** How many bytes of a run came last. */
  let length = 0;
  // The last byte of all has none behind it, and begins nothing.
  const last = Math.min(end, bytes.length - 1);
  let next = bytes[start] ?? 0;
  let at = start;
  // Hot: nearly all bytes are no event, which is one branch that is easy to foretell.
  for (; at < last; at++) {
    const kind = KINDS[next] as number;
    next = bytes[at + 1] as number;
    length = (length + 1) & (kind >> SHIFT);
    const begun = kind & (FOLLOWS[next] as number);
    if (begun === 0 && length !== leastRun) continue;
    if (begun !== 0) tellBegun(bytes, at, begun, next, onTrace);
    else {
      const to = endOfRun(bytes, at + 1, end);
      onTrace("run", at + 1 - leastRun, to);
      length = 0;
      next = bytes[to] ?? 0;
      at = to - 1;
    }
  }
  if (at < end && at < bytes.length && RUN[bytes[at] as number] === 1 && length + 1 >= leastRun)
    onTrace("run", at - length, at + 1);
}

function endOfRun(bytes: Uint8Array, from: number, end: number): number {
  let to = from;
  while (to < end && RUN[bytes[to] as number] === 1) to++;
  return to;
}

function tellBegun(
  bytes: Uint8Array,
  at: number,
  begun: number,
  next: number,
  onTrace: (trace: Trace, at: number, to: number) => void,
): void {
  if (begun === BACKSLASH) onTrace(next === LF || next === CR ? "line-join" : "escape", at, at + 2);
  else if (begun === QUOTE) onTrace("quote", at, at + 1);
  else if (begun === AMPERSAND) onTrace("entity", at, at + 2);
  else if (HEX[bytes[at + 2] ?? 0] === 1) onTrace("percent", at, at + 3);
}

const [LF, CR] = [0x0a, 0x0d];
const HEX = tableOf("0123456789ABCDEFabcdef");

function marksOf(...all: readonly (readonly [string, number])[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const [characters, mark] of all) for (const character of characters) marks[character.charCodeAt(0)] = mark;
  return marks;
}

/** Whether a run may hold the byte. */
export function isRunByte(byte: number | undefined): boolean {
  return byte !== undefined && RUN[byte] === 1;
}
