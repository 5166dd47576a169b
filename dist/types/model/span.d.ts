/**
 * A half-open range of bytes, `start` inclusive and `end` exclusive, into the bytes of a {@link TextView}
 * (which are the document's own bytes, except for UTF-16 and UTF-32 documents, whose view is UTF-8).
 */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A place as people and formats write it: lines and columns from 1, columns in UTF-16 code units, `endColumn` exclusive. */
export interface Range {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Lines `start` to `end`, both from 1 and both inclusive. */
export interface LineRange {
    readonly start: number;
    readonly end: number;
}
