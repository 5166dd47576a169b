import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { type TextView } from "../../parse/text-view.ts";
/** What is to be done about a line: a bit for each. */
export declare const WATCH: {
    /** What stands within {@link CONTEXT_LINES} of it decides. */
    readonly near: 1;
    /** What stands further away decides too. */
    readonly far: 2;
    /** Something is encoded in it, or goes on in the next line. */
    readonly encoded: 4;
    /** It begins with a string, which may go on with the line before. */
    readonly string: 8;
    /** The document is no plain text, and is judged as a whole. */
    readonly whole: 16;
    /** It may hold a written exception. */
    readonly marked: 32;
    /** It names a value that another line gives, if one does: {@link givesValue} tells. */
    readonly name: 128;
    /** Likewise a column of SQL. */
    readonly column: 256;
};
/** `line` is the line between two line feeds, so that what it begins and ends with is as in a document. */
export type LineWatch = (line: Buffer) => number;
/** The watch over lines of files at `path`, or at any other of its class. */
export declare function lineWatch(path: string): LineWatch;
/**
 * Whether something may be found, or was filtered, in what stands encoded in `span`, which no encoded text goes beyond. That it holds
 * more than {@link detectSecrets} finds costs time, nothing else.
 */
export declare function mayHoldEncoded({ bytes }: TextView, { path, origin }: Pick<Document, "path" | "origin">, span: Span): boolean;
/** Whether something around the line, which begins and ends there, takes its name from another line. */
export declare function givesValue(bytes: Buffer, { start, end }: Span, watch: number): boolean;
