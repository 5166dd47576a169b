import { type Assignment, type Name, type Reader } from "./assignment-reader.ts";
/** Of a string below `operator` alone, where nothing but blanks stands from `at` on. */
export declare function stringStartBelow(bytes: Uint8Array, at: number): number | undefined;
/** What stands on the line below, if the rest of the operator's own line says so; `at` is behind the blanks that follow it. */
export declare function valueBelow({ bytes }: Reader, operator: number, at: number, name: Name): {
    readonly string: number;
} | Assignment | undefined;
