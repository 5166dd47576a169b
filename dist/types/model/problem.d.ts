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
}
/** The scan as a whole could not be done. A door prints its sentence, `error.<code>`, without a stack, and exits with 2. */
export declare class StackgateError extends Error {
    readonly code: string;
    readonly values: Values;
    constructor(code: string, values?: Values);
}
