import { type Assignment, type Name, type Reader } from "./assignment-reader.ts";
/**
 * Whether something below a line, told from the line alone, may be the value of a name in it; also of an element. More is said to be
 * so than is.
 */
export declare function mayGoOnBelow(line: string): boolean;
/** Of a string below `operator` alone, where nothing but blanks stands from `at` on. */
export declare function stringStartBelow(bytes: Uint8Array, at: number): number | undefined;
/** What stands on the line below, if the rest of the operator's own line says so; `at` is behind the blanks that follow it. */
export declare function valueBelow({ bytes }: Reader, operator: number, at: number, name: Name): {
    readonly string: number;
} | Assignment | undefined;
