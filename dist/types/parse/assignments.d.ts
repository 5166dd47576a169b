import { type Assignment, type Reader } from "./assignment-reader.ts";
export { isFileOfLogins, lineGrammarOf } from "./assignment-lines.ts";
export { type Assignment, OPERATOR_REACH } from "./assignment-reader.ts";
/**
 * The assignments whose operator lies in `[start, end)`, in order of it; a value may go beyond `end`. An empty value is none and
 * never runs on to the next line. Each depends on the bytes around its operator alone, and on `path` where that names a file of
 * logins. Linear in the range, whatever the bytes.
 */
export declare function assignmentsIn(bytes: Uint8Array, start: number, end: number, path?: string): readonly Assignment[];
/** The assignment that the byte at `at` tells, in a file of no grammar of its own; -1 stands for the line end before the first line. */
export declare function assignmentFrom(reader: Reader, at: number): Assignment | undefined;
