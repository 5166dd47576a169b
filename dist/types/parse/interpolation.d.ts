import type { Mark } from "./compose-source-text.ts";
/** A variable that the repository supplies. */
export interface Variable {
    readonly value: string;
    /** It depends on a variable that the repository does not supply. */
    readonly unknown: boolean;
    /** Its value in the env file. */
    readonly at?: Mark;
}
/** A stretch of an interpolated value, and what supplied it. */
export interface Part {
    /** UTF-16 range of the value that came out. */
    readonly from: number;
    readonly to: number;
    /** Written there, a variable's value, the default in the expression, or nothing at all. */
    readonly source: "text" | "env" | "default" | "unset";
    readonly variable?: string;
    /** Indices into the template: the part's own characters, or those of the whole `${...}`. */
    readonly start: number;
    readonly end: number;
    /** Where the characters stand. */
    readonly at?: Mark;
}
export interface Interpolated {
    readonly value: string;
    readonly parts: readonly Part[];
    readonly unknown: boolean;
    /** `${` that begins no expression: compose refuses the file. */
    readonly invalid: boolean;
}
export type Lookup = (name: string) => Variable | undefined;
/** Replaces the expressions in `template`. Linear in its length for each level of nesting, of which there are at most 32. */
export declare function interpolate(template: string, lookup: Lookup, growth?: Growth): Interpolated;
/** How much longer than what is written the values of a project may become: variables that name each other grow without an end. */
export interface Growth {
    /** None, once that was not enough. */
    left: number;
}
export declare function newGrowth(): Growth;
