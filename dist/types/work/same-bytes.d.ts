import type { Document } from "../model/document.ts";
/** The documents, those together that come one after another with the very same bytes. One more than the group is in memory. */
export declare function bySameBytes(documents: AsyncIterable<Document>): AsyncGenerator<readonly Document[]>;
