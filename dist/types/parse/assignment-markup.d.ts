import { type Assignment } from "./assignment-reader.ts";
/** `<name>value</name>` on one line, which begins at `at`. */
export declare function elementAt(bytes: Uint8Array, at: number): Assignment | undefined;
