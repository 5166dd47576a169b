import type { Mark, SourceText } from "./compose-source-text.ts";
export interface ConfigWord {
    /** Without quotes and escapes. */
    readonly value: string;
    /** With its quotes. */
    readonly at: Mark;
    readonly quoted: boolean;
}
/** Words of one line, or of several that a backslash joins. */
export interface ConfigLine {
    readonly words: readonly [ConfigWord, ...ConfigWord[]];
    /** From its first word to its last. */
    readonly at: Mark;
}
/** Why a file cannot be read to its end. */
export interface ConfigFailure {
    readonly kind: "unexpected-brace" | "unexpected-end" | "unclosed-quote" | "too-deep" | "too-large";
    readonly at: Mark;
}
/** How lines of a format are made of words. */
export interface LineSyntax {
    /** A word may begin with one of these and then ends with it; a backslash inside escapes when the quote is `"`. */
    readonly quotes: string;
    /** A comment may follow words; else only a line's first character begins one. */
    readonly trailingComments: boolean;
    /** A backslash at its end joins a line with the next. */
    readonly joins: boolean;
}
/** The lines of `text` that say something. An unclosed quote ends with its line. Linear, never throws. */
export declare function configLines(text: SourceText, syntax: LineSyntax): readonly ConfigLine[];
/** The index of the line's end, its break not included. */
export declare function lineEnd(source: string, from: number): number;
