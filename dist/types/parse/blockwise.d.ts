import type { Span } from "../model/span.ts";
/**
 * What `read` finds in the blocks that a span touches. Each is read when first asked for, and the last `most` are kept, so that no byte is
 * read more than once as the questions move on through a document.
 */
export declare function blockwise<T>(bytes: Uint8Array, most: number, read: (start: number, end: number) => readonly T[]): (span: Span) => readonly T[];
