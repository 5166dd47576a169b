import type { Values } from "./text.ts";
/** Something that kept part of the scan from being done; the rest was done, and the exit code says 2. */
export interface Problem {
    readonly path?: string;
    /** Stable, kebab-case; also the id of its sentence, `problem.<code>`. */
    readonly code: string;
    readonly values?: Values;
}
/** A path that was left out on purpose, and why: told in the coverage statement, no problem. */
export interface Skipped {
    readonly path: string;
    /** Id of its sentence, `skipped.<reason>`. */
    readonly reason: string;
    readonly values?: Values;
}
/**
 * Why a part of a file was not looked into although it could be read. Where the change brings it, it is a problem that an exception of
 * the policy may accept by this code; elsewhere it is told in the coverage.
 */
export declare const UNREAD_CODES: readonly ["archive-encrypted", "archive-damaged", "archive-unknown-form", "archive-too-deep", "archive-too-large", "archive-too-many", "archive-member-too-large", "link-outside"];
export type UnreadCode = (typeof UNREAD_CODES)[number];
/** The scan as a whole could not be done. A door prints its sentence, `error.<code>`, without a stack, and exits with 2. */
export declare class StackgateError extends Error {
    readonly code: string;
    readonly values: Values;
    /** What is wrong besides, of the same text, in its order. */
    readonly others: readonly StackgateError[];
    constructor(code: string, values?: Values, others?: readonly StackgateError[]);
}
