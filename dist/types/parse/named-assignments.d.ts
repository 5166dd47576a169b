import type { Span } from "../model/span.ts";
import { type Assignment } from "./assignment-reader.ts";
/**
 * Tells of a word, all of it bytes of names, the assignments whose name holds it, those whose name is implied left out, in order of
 * their operators. For files that have no grammar of their own. Quick where words come in order; linear in the bytes then.
 */
export declare function namedAssignments(bytes: Uint8Array): (word: Span) => readonly Assignment[];
/** Bytes of a name, and of the punctuation behind it that names may hold. */
export declare const MOST_TO_END: number;
/** Whether a name of a usual kind could hold all bytes of the span. */
export declare function isNameBytes(bytes: Uint8Array, { start, end }: Span): boolean;
