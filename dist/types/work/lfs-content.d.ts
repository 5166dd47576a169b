import type { Document } from "../model/document.ts";
import type { Source } from "../source/source.ts";
/** `document`, a pointer, with the content that it points to, and its base likewise; `undefined` where this clone does not have it. */
export declare function lfsContent(document: Document, { lfsObject }: Source): Promise<Document | undefined>;
