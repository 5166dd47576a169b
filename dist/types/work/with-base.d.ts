import type { Document } from "../model/document.ts";
/** `document` against `base`; which lines differ is worked out when somebody asks. */
export declare function withBase(document: Document, base: NonNullable<Document["base"]>): Document;
