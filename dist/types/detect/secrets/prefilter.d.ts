import type { Span } from "../../model/span.ts";
import type { CompiledRules, Pattern } from "./compiled-rules.ts";
import { type Sieve } from "./sieve.ts";
/** Told where a rule could match. For each pattern in order of offset, but for a literal's length. */
export interface Candidates {
    /** A match may begin here. */
    onStart(pattern: Pattern, start: number): void;
    /** These bytes are a word of a variable's or a host's name that a `value` rule knows, or, if `implies`, one that implies a login. */
    onWord(pattern: Pattern, start: number, end: number, implies: boolean): void;
}
/** Tells every place in `spans` where a rule could match. That it tells more costs time, nothing else. */
export type Prefilter = (rules: CompiledRules, bytes: Uint8Array, spans: readonly Span[], candidates: Candidates) => void;
/**
 * Tells a candidate where one of its literals overlaps a span and what a match must begin with follows. One step a byte, and a
 * bounded number of steps a hit.
 */
export declare const literalPrefilter: Prefilter;
/** The same with a sieve or without. */
export declare function prefilterWith(sieve: Sieve | undefined, rules: CompiledRules, bytes: Uint8Array, spans: readonly Span[], candidates: Candidates): void;
/** Tells where 32 hex digits and more begin, if one of the first 32 lies in the span. Looks at each 32nd byte, and around it if it is one. */
export declare function eachHexRun(bytes: Uint8Array, span: Span, onRun: (start: number) => void): void;
