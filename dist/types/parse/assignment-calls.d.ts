import { type Assignment, type Name, type Reader } from "./assignment-reader.ts";
/** `callee("value")`, the parenthesis being at `at`. */
export declare function setterAt(reader: Reader, at: number): Assignment | undefined;
export declare const METHOD_CLOSER: Uint8Array<ArrayBufferLike>;
/** `callee("NAME", "value")` and the like, the comma being at `at`. */
export declare function argumentAt(reader: Reader, at: number): Assignment | undefined;
/** Whether a string may begin behind the blanks from `at` on. */
export declare function isStringStart(bytes: Uint8Array, at: number): boolean;
/** What may begin a string besides a quote. */
export declare const STRING_START: Uint8Array<ArrayBufferLike>;
/** `name || "value"`, `name ?? "value"`, `name ?: "value"`: the operator of two bytes begins at `start`. */
export declare function alternativeAt(reader: Reader, operator: number, start: number): Assignment | undefined;
/** The variable that is read before `||`, `or` and the like: `a.NAME`, `a["NAME"]`, `getenv("NAME")`; a string alone is none. */
export declare function nameBeforeAlternative(bytes: Uint8Array, operator: number): Name | undefined;
