/** Offsets are byte offsets into what was read. */
export interface Assignment {
    /** Without quotes, leading dashes, `$` and `process.env.`. `password` where it is implied. */
    readonly name: string;
    readonly nameStart: number;
    readonly nameEnd: number;
    /** Without its quotes and without `Bearer`, `Basic` or `Token` before it. Never empty, all on one line: the operator's or the next. */
    readonly valueStart: number;
    readonly valueEnd: number;
    readonly quoting: "none" | "single" | "double" | "backtick";
    /** The byte that was asked about: an operator, or what stands for one. Mostly between name and value. */
    readonly operator: number;
    /**
     * The grammar says that it is a password, and no name does: the user part of a URL, `mysql -pVALUE`, a line of `.pgpass`. The name's
     * span is that of the word that says so (`mysql`, `IDENTIFIED`), or of the user.
     */
    readonly isImplied?: true;
}
/** Where a name stands. */
export interface Name {
    readonly start: number;
    readonly end: number;
    readonly isFlag?: true;
    /** It is a word of the grammar, or a user, and `password` is meant. */
    readonly isImplied?: true;
}
/** A part of the bytes without what ends it. */
export interface Run {
    from: number;
    to: number;
    /** Something ends it at `to`; else it was not followed further. */
    ends: boolean;
}
export interface Reader {
    readonly bytes: Uint8Array;
    /** The last runs that were measured: many operators in one run ask for the same end. */
    readonly blankRun: Run;
    readonly delimitedRun: Run;
    readonly sectionRun: Run;
}
export declare function readerOf(bytes: Uint8Array): Reader;
/** A longer value is cut. */
export declare const MAX_VALUE = 4096;
/** An assignment's operator lies at most this many bytes before its name begins or behind its name's first byte. */
export declare const OPERATOR_REACH = 512;
export declare const TAB = 9;
export declare const LF = 10;
export declare const CR = 13;
export declare const SPACE = 32;
export declare const DOUBLE = 34;
export declare const DOLLAR = 36;
export declare const AMPERSAND = 38;
export declare const SINGLE = 39;
export declare const OPENING = 40;
export declare const CLOSING = 41;
export declare const COMMA = 44;
export declare const DASH = 45;
export declare const DOT = 46;
export declare const SLASH = 47;
export declare const COLON = 58;
export declare const SEMICOLON = 59;
export declare const LESS = 60;
export declare const EQUALS = 61;
export declare const GREATER = 62;
export declare const QUESTION = 63;
export declare const AT = 64;
export declare const BACKSLASH = 92;
export declare const BACKTICK = 96;
export declare const BRACE = 123;
export declare const BAR = 124;
export declare const CLOSING_BRACE = 125;
/** A table of 256 that has `mark` at each of the characters. */
export declare function tableOf(characters: string, mark?: number): Uint8Array;
export declare const LETTER: Uint8Array<ArrayBufferLike>;
/** Of identifiers and words: `_` too. */
export declare const WORD: Uint8Array<ArrayBufferLike>;
export declare const QUOTE: Uint8Array<ArrayBufferLike>;
export declare function isBlank(byte: number | undefined): boolean;
/** At a line's end, or where the bytes end. */
export declare function endsLine(byte: number | undefined): boolean;
/** Where the blanks before `at` begin, at most `most` of them. */
export declare function beforeBlanks(bytes: Uint8Array, at: number, most?: number): number;
/** Where the blanks from `at` on end, at most 64 of them. */
export declare function afterBlanks(bytes: Uint8Array, at: number): number;
/** Where the run of the table's bytes before `end` begins, at most `most` of them. */
export declare function runBefore(bytes: Uint8Array, end: number, table: Uint8Array, most: number): number;
/** Where the run of the table's bytes from `start` on ends, at most `most` of them. */
export declare function runAfter(bytes: Uint8Array, start: number, table: Uint8Array, most: number): number;
/** One character a byte; what lies outside of the bytes is left out. */
export declare function textOf(bytes: Uint8Array, start: number, end: number): string;
export declare function assignmentOf(bytes: Uint8Array, { start, end, isImplied }: Name, value: {
    readonly start: number;
    readonly end: number;
    readonly quoting: Assignment["quoting"];
}, operator: number): Assignment;
