/** What a line says of an exception. */
export type InlineAllow = {
    readonly kind: "allow";
    readonly rules: readonly string[];
    readonly reason: string;
    /** As written; whether there is such a day is for others to say. */
    readonly until?: string;
    /** Nothing but the comment is on the line: it speaks of the next one too. */
    readonly isAlone: boolean;
} | {
    readonly kind: "malformed";
    readonly fault: "marker" | "rule" | "reason" | "until";
};
/** What every such line has in it. */
export declare const INLINE_MARK = "stackgate:";
/** `undefined`: the line says nothing of an exception, or not in a comment. Linear in the line. */
export declare function parseInlineAllow(line: string): InlineAllow | undefined;
