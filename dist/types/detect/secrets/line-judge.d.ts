import type { Span } from "../../model/span.ts";
import type { TextView } from "../../parse/text-view.ts";
/** What comes of a line; the last that holds counts. */
export declare const OUTCOME: {
    /** No value was weighed: only what lies within {@link CALM} of the line can make a difference. */
    readonly calm: 1;
    /** A value was weighed, and is no secret. */
    readonly weighed: 2;
    /** A secret, or something that may be one. */
    readonly something: 3;
};
/**
 * How far before and behind a line the bytes lie that give a value to a name in it: an operator is at most {@link OPERATOR_REACH} away,
 * and as much before it says what it is, as do three lines behind it. What an element holds may end further away; see line-watch.ts.
 */
export declare const CALM: {
    readonly before: number;
    readonly behind: number;
};
/** The outcome of each of `lines`, which are in order. Nothing is judged behind the first that holds something. */
export declare function judgeLines({ bytes }: TextView, path: string, lines: readonly Span[]): Uint8Array;
/** Whether a published default stands in one of `lines`, or in those to either side that give one its name. */
export declare function holdPublished({ bytes }: TextView, path: string, lines: readonly Span[]): boolean;
