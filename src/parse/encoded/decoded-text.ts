// Text that stood encoded in another, and where each of its bytes came from.
import type { SecretEncoding } from "../../model/detection.ts";
import type { Span } from "../../model/span.ts";

export interface DecodedText {
  readonly encoding: SecretEncoding;
  readonly bytes: Uint8Array;
  /** The span of the encoded text that bytes `[start, end)` of the decoded one came from. `start` is less than `end`. */
  sourceOf(span: Span): Span;
  /** Whether some of these bytes stand differently, or apart, in the encoded text. */
  isDecoded(span: Span): boolean;
}

/** Source bytes that stand for decoded ones: `from` for each `to` of them; a piece of several that are one has `to` 0. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** As it stands. */
export const COPY: Step = { from: 1, to: 1 };
/** All of the piece is one unit, such as `\u0073`. */
export const UNIT: Step = { from: 0, to: 0 };

export interface Decoder {
  /** Bytes so far. */
  readonly length: number;
  /** `bytes` came from `source`, by `step`. */
  add(bytes: Uint8Array, source: Span, step: Step): void;
  done(encoding: SecretEncoding): DecodedText;
}

/** Puts a decoded text together piece by piece, in order. */
export function decoder(): Decoder {
  const parts: Uint8Array[] = [];
  const pieces: { readonly start: number; readonly source: Span; readonly step: Step }[] = [];
  let length = 0;
  const indexAt = (offset: number): number => lastStarting(pieces, offset);
  const pieceAt = (offset: number): (typeof pieces)[number] => {
    const piece = pieces[indexAt(offset)];
    if (piece === undefined) throw new Error("a decoded text has no bytes");
    return piece;
  };
  const sourceStart = (offset: number): number => {
    const { start, source, step } = pieceAt(offset);
    return step.to === 0 ? source.start : source.start + Math.floor((offset - start) / step.to) * step.from;
  };
  /** Behind the byte at `offset`. */
  const sourceEnd = (offset: number): number => {
    const { start, source, step } = pieceAt(offset);
    if (step.to === 0) return source.end;
    return Math.min(source.end, source.start + (Math.floor((offset - start) / step.to) + 1) * step.from);
  };
  return {
    get length() {
      return length;
    },
    add(bytes, source, step) {
      if (bytes.length === 0) return;
      pieces.push({ start: length, source, step });
      parts.push(bytes);
      length += bytes.length;
    },
    done(encoding) {
      return {
        encoding,
        bytes: Buffer.concat(parts),
        sourceOf: ({ start, end }) => ({ start: sourceStart(start), end: sourceEnd(end - 1) }),
        isDecoded: ({ start, end }) => indexAt(start) !== indexAt(end - 1) || pieceAt(start).step !== COPY,
      };
    },
  };
}

/** Of `parts`, in order of `start`: the index of the last one that begins at `offset` or before it; 0 where none does. */
export function lastStarting(parts: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
