import { type Assignment, type Name, type Reader } from "./assignment-reader.ts";
/** The assignment of what follows `from`; `undefined` when nothing does on its line. */
export declare function valueAfter(reader: Reader, operator: number, from: number, name: Name): Assignment | undefined;
/** Of a string alone: a bare value is none. */
export declare function stringAfter({ bytes }: Reader, operator: number, from: number, name: Name): Assignment | undefined;
/** Where the bare value at `from` ends that is delimited as in code. */
export declare function delimitedEnd({ bytes, delimitedRun }: Reader, from: number): number;
