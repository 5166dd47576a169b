import type { FileKind } from "../../../parse/file-kind.ts";
import type { Given } from "./given.ts";
/**
 * What a value's place says of it. `config`: it is in use. `string`: a string of code, which may be anything. `prose`: an example or a
 * note. `unknown`: a file of no known kind.
 */
export type Position = "config" | "string" | "prose" | "unknown";
/** `undefined`: an expression, whose value is not in the text. */
export declare function positionOf({ quoting, isImplied, before, value }: Given, kind: FileKind): Position | undefined;
/** A comment of several words. */
export declare function isNote(before: string): boolean;
/** Whether a string that begins on the line is still open at its end. An apostrophe of prose before it hardly ever is. */
export declare function isInString(before: string): boolean;
