// Where encoded text could stand: one look at each byte.
import type { Span } from "../../model/span.ts";

/** `run`: at least that many characters of base64 or hex in a row. */
export type Trace = "run" | "escape" | "percent" | "entity" | "quote" | "line-join";

const CLASSES = { run: 1, backslash: 2, percent: 3, ampersand: 4, quote: 5 } as const;
const CLASS = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  CLASS[character.charCodeAt(0)] = CLASSES.run;
CLASS[0x5c] = CLASSES.backslash;
CLASS[0x25] = CLASSES.percent;
CLASS[0x26] = CLASSES.ampersand;
for (const quote of "\"'`") CLASS[quote.charCodeAt(0)] = CLASSES.quote;

/** Tells each trace in order, a run when it ends. */
export function findEncoded(
  bytes: Uint8Array,
  { start, end }: Span,
  leastRun: number,
  onTrace: (trace: Trace, at: number, to: number) => void,
): void {
  let runStart = start;
  // Hot.
  for (let at = start; at < end; at++) {
    const kind = CLASS[bytes[at] as number];
    if (kind === CLASSES.run) continue;
    if (at - runStart >= leastRun) onTrace("run", runStart, at);
    runStart = at + 1;
    if (kind === 0) continue;
    const next = bytes[at + 1];
    if (kind === CLASSES.backslash) {
      if (next === U || next === X) onTrace("escape", at, at + 2);
      else if (next === LF || next === CR) onTrace("line-join", at, at + 2);
    } else if (kind === CLASSES.percent) {
      if (isHex(next) && isHex(bytes[at + 2])) onTrace("percent", at, at + 3);
    } else if (kind === CLASSES.ampersand) {
      if (next === HASH || next === Q) onTrace("entity", at, at + 2);
    } else if (next !== undefined && !STAYS[next]) onTrace("quote", at, at + 1);
  }
  if (end - runStart >= leastRun) onTrace("run", runStart, end);
}

const [U, X, HASH, Q, LF, CR] = [0x75, 0x78, 0x23, 0x71, 0x0a, 0x0d];
/** Behind a quote that joins nothing: letters, digits and what ends an argument. */
const STAYS = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,;:)]}=/<>@$#?!*^%\"'`-{([")
  STAYS[character.charCodeAt(0)] = 1;

/** Whether a run may hold the byte. */
export function isRunByte(byte: number | undefined): boolean {
  return byte !== undefined && CLASS[byte] === CLASSES.run;
}

function isHex(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66))
  );
}
