/** A place in the text, in UTF-16 units: all of the match, and its group. */
export interface LinearMatch {
    readonly start: number;
    readonly end: number;
}
export interface LinearPattern {
    /** The first match from `from` on, as its group `group` (0: all of it), and where the whole ends. `undefined`: none. */
    find(text: string, from: number, group: number): (LinearMatch & {
        readonly whole: LinearMatch;
    }) | undefined;
    readonly groups: number;
}
/** Compiles `pattern`. A text says why it is none that can be used: its syntax, its length, or that it matches an empty text. */
export declare function linearPattern(pattern: string): LinearPattern | string;
