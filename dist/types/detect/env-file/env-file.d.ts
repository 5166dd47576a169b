import type { Snapshot } from "../../model/document.ts";
import { type TextView } from "../../parse/text-view.ts";
export interface EnvFile {
    readonly path: string;
    readonly view: TextView;
    readonly variables: readonly EnvVariable[];
    /** Some of its values are encrypted, or the whole of it is. */
    readonly encrypted: boolean;
}
/** One assignment. Indices are UTF-16 indices into the text of the file's view. */
export interface EnvVariable {
    readonly name: string;
    readonly nameStart: number;
    /** Unquoted, with its `${...}` as written. */
    readonly value: string;
    readonly valueStart: number;
    readonly valueEnd: number;
    /** From 1. */
    readonly line: number;
    readonly encrypted: boolean;
    /** What of the value is a secret; stays in memory. Absent: nothing. */
    readonly secret?: string;
}
/** A variable that holds a secret. */
export type SecretVariable = EnvVariable & {
    readonly secret: string;
};
/** The env file at `path`; `undefined` where `snapshot` has none. Never throws. */
export declare function loadEnvFile(path: string, snapshot: Snapshot): EnvFile | undefined;
/** The variables of `file` that hold secrets, in its order. */
export declare function secretVariables(file: EnvFile | undefined): readonly SecretVariable[];
