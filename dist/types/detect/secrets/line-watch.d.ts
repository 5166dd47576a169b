import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { type TextView } from "../../parse/text-view.ts";
/** What is to be done about a line: a bit for each. */
export declare const WATCH: {
    /** What stands around it decides. */
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
    /** It holds a word of a name, which something beside it may give a value. */
    readonly word: 128;
    /** Likewise one that only a row of SQL may. */
    readonly column: 256;
    /** It may hold a published default, or the name of one. */
    readonly published: 512;
    /** Where a value is weighed for it, words of products far away decide too. */
    readonly product: 1024;
};
/** `line` is the line between two line feeds, so that what it begins and ends with is as in a document. */
export type LineWatch = (line: Buffer) => number;
/** The watch over lines of files that configure something (published-default.ts), or of others; of none that has a grammar of its own. */
export declare function lineWatch(isConfig: boolean): LineWatch;
/**
 * Whether something may be found, or was filtered, in what stands encoded in `span`, which no encoded text goes beyond. That it holds
 * more than {@link detectSecrets} finds costs time, nothing else.
 */
export declare function mayHoldEncoded({ bytes }: TextView, { path, origin }: Pick<Document, "path" | "origin">, span: Span): boolean;
