import { type Assignment, type Reader } from "./assignment-reader.ts";
/** `INSERT INTO t (a, password) VALUES ('x', 'value')`: the parenthesis of the values is at `at`. */
export declare function insertedAt(reader: Reader, at: number): Assignment | undefined;
/** `VALUES (` */
export declare function opensRow(bytes: Uint8Array, at: number): boolean;
