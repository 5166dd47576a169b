import type { Range, Span } from "../model/span.ts";
export interface TextView {
    /** ASCII-compatible: the document's bytes, with the UTF-8 form of what in them is UTF-16 or UTF-32. */
    readonly bytes: Uint8Array;
    /** Holds NUL bytes that belong to no text of UTF-16 or UTF-32. It is scanned all the same. */
    readonly binary: boolean;
    /** The text without its byte order mark, invalid sequences as U+FFFD. Decoded at the first call. */
    string(): string;
    /** Byte span of the UTF-16 indices `start` to `end` of {@link TextView.string}. */
    spanOf(start: number, end: number): Span;
    /** Lines end at LF, CRLF or a lone CR. Offsets beyond the end count as the end. */
    rangeOf(span: Span): Range;
    /** Bytes of a line (from 1) without its line ending; empty beyond the last. */
    lineSpan(line: number): Span;
    /** The decoded text of a span. */
    textOf(span: Span): string;
}
/** Never throws, whatever the bytes. Nothing is decoded or indexed before it is asked for. */
export declare function textView(documentBytes: Uint8Array): TextView;
/** The same of a part of a file that is not UTF-16 or UTF-32 as a whole. */
export declare function partView(partBytes: Uint8Array): TextView;
/** UTF-16 units of UTF-8 text: one for each byte that begins a character, two where that character takes four bytes. */
export declare function utf16Units(bytes: Uint8Array, start: number, end: number): number;
