import { type Assignment } from "./assignment-reader.ts";
/** Those of `assignmentsIn` that are implied, in a file of no grammar of its own. */
export declare function impliedAssignmentsIn(bytes: Uint8Array, start: number, end: number): readonly Assignment[];
