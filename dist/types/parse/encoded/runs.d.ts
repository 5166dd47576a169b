import type { Span } from "../../model/span.ts";
import { type DecodedText } from "./decoded-text.ts";
/** A line of wrapped base64 has at least this many characters. */
export declare const LEAST_LINE = 40;
interface Run {
    readonly text: DecodedText;
    /** Where its last line ends. */
    readonly end: number;
}
/** What the run of base64's or hex' characters at `run` says, with the lines that go on with it; nothing where that is no text. */
export declare function decodeRun(bytes: Uint8Array, run: Span): Generator<Run>;
export {};
