import type { Span } from "../../model/span.ts";
import { type DecodedText } from "./decoded-text.ts";
/**
 * Tells each, in no order; none is much longer than {@link LONGEST}. What only a longer look around would show as text is none: runs
 * shorter than `leastRun` characters, escapes of no letter or digit. `isAsked` says of the span of a run, of escapes or of what joins
 * strings whether it is wanted. Linear in the range.
 */
export declare function decodedTexts(bytes: Uint8Array, span: Span, leastRun: number, isAsked: (span: Span) => boolean, onText: (text: DecodedText) => void): void;
