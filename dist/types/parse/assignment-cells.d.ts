import { type Assignment } from "./assignment-reader.ts";
/** The assignment of the cell behind the bar at `at`, one word, to the name in the cell before it. */
export declare function cellAt(bytes: Uint8Array, at: number): Assignment | undefined;
