import type { Span } from "../../model/span.ts";
import { type DecodedText } from "./decoded-text.ts";
/** A line of wrapped base64 has at least this many characters. */
export declare const LEAST_LINE = 40;
/** Longer runs are decoded part by part, and each part is judged by itself. A multiple of 4, and so is what parts have in common. */
export declare const PART: number;
/** From where a part begins to where the next one does. */
export declare const STEP: number;
interface Run {
    readonly text: DecodedText;
    /** Where its last line ends. */
    readonly end: number;
}
/** Starts of lines from which on lines are read that say no text, so that none of these is read again for each line before it. */
export type NoText = Set<number>;
/** What the run of base64's or hex' characters at `run` says, with the lines that go on with it; nothing where that is no text. */
export declare function decodeRun(bytes: Uint8Array, run: Span, noText: NoText): Generator<Run>;
export {};
