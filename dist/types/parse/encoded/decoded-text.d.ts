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
export declare const COPY: Step;
/** All of the piece is one unit, such as `\u0073`. */
export declare const UNIT: Step;
export interface Decoder {
    /** Bytes so far. */
    readonly length: number;
    /** `bytes` came from `source`, by `step`. */
    add(bytes: Uint8Array, source: Span, step: Step): void;
    done(encoding: SecretEncoding): DecodedText;
}
/** Puts a decoded text together piece by piece, in order. */
export declare function decoder(): Decoder;
/** Of `parts`, in order of `start`: the index of the last one that begins at `offset` or before it; 0 where none does. */
export declare function lastStarting(parts: readonly {
    readonly start: number;
}[], offset: number): number;
