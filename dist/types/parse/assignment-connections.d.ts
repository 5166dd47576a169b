import { type Assignment, type Name } from "./assignment-reader.ts";
/** `user:password@host` behind `://`, whose colon is at `operator`. A password may hold an `@`: the last one counts. */
export declare function userInfoAt(bytes: Uint8Array, operator: number): Assignment | undefined;
/** `user:password@tcp(host:port)`, the `@` being at `at`: https://github.com/go-sql-driver/mysql#dsn-data-source-name */
export declare function dataSourceAt(bytes: Uint8Array, at: number): Assignment | undefined;
/** Oracle's `jdbc:oracle:thin:user/password@host`: `name` is before the colon at `operator`. */
export declare function thinAt(bytes: Uint8Array, operator: number, name: Name): Assignment | undefined;
/** The hash of a password behind `user:`, with nothing that follows in a line of /etc/shadow. */
export declare function hashAt(bytes: Uint8Array, operator: number): Assignment | undefined;
