import type { FileKind } from "../../../parse/file-kind.ts";
import type { Given } from "./given.ts";
/**
 * What a value's place says of it. `config`: it is in use. `string`: a string of code, which may be anything. `prose`: an example or a
 * note. `unknown`: a file of no known kind.
 */
export type Position = "config" | "string" | "prose" | "unknown";
/** `undefined`: an expression, whose value is not in the text. */
export declare function positionOf({ quoting, isImplied, before }: Given, kind: FileKind): Position | undefined;
