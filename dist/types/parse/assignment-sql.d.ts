import { type Assignment, type Name, type Reader } from "./assignment-reader.ts";
/** `IDENTIFIED BY 'value'`, `PASSWORD 'value'`, `getenv("NAME") or "value"`, `"name" to "value"`: the quote is at `at`. */
export declare function wordBeforeString(reader: Reader, at: number): Assignment | undefined;
/** `IDENTIFIED BY value`, without quotes: the last letter of BY is at `at`. */
export declare function identifiedAt(reader: Reader, at: number): Assignment | undefined;
/** `the password is value`, without quotes: the last letter of IS is at `at`. A value has a digit. */
export declare function saidAt(reader: Reader, at: number): Assignment | undefined;
/** The PASSWORD of `SET PASSWORD FOR 'user'@'host' =`; `undefined` for an operator of another kind. */
export declare function passwordOfUser(bytes: Uint8Array, operator: number, { start }: Name): Name | undefined;
