/** One `NAME=value` of an env file. Indices are UTF-16 indices into the parsed text. */
export interface DotenvEntry {
    /** May be empty: compose-go reads `="value"` as an assignment. */
    readonly name: string;
    readonly nameStart: number;
    /**
     * After unquoting and unescaping; `${...}` stays as written. In double quotes `\$` has become `$$`, which is how interpolation
     * spells a dollar.
     */
    readonly value: string;
    /** The raw value without its quotes. Both equal the end of the name where it is passed through. */
    readonly valueStart: number;
    readonly valueEnd: number;
    readonly quote: "none" | "single" | "double";
    /** From 1; of the name. */
    readonly line: number;
    /** `NAME` without `=`: passed through from the environment. */
    readonly passedThrough: boolean;
}
export interface DotenvFile {
    readonly entries: readonly DotenvEntry[];
    /**
     * Lines that are neither an assignment, a comment nor empty. A quote that is never closed is one too; its entry is kept, with the
     * value that ends with its line.
     */
    readonly failures: readonly {
        readonly index: number;
        readonly line: number;
    }[];
}
/** Reads dotenv as compose-go does. Never throws; linear in `text`. */
export declare function parseDotenv(text: string): DotenvFile;
