import type { Document } from "../model/document.ts";
import { type Unread } from "../parse/archive/unpack.ts";
/**
 * The members of `document`, each against the one that its base holds under the same name, then `document` itself with what of it is
 * in none of them. `tell` is told what could not be looked into.
 */
export declare function withMembers(document: Document, tell: (unread: Unread) => void): AsyncGenerator<Document>;
