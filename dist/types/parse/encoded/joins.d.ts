import type { Span } from "../../model/span.ts";
/** From a closing quote to the opening one of the string that goes on. */
export declare function stringJoinAt(bytes: Uint8Array, at: number): Span | undefined;
/** A backslash at the end of a line within a word; elsewhere it only goes on with a command. */
export declare function lineJoinAt(bytes: Uint8Array, at: number): Span | undefined;
