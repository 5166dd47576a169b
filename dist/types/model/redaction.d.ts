/**
 * `sk-proj-…x9Qf` for a vendor's token with at least 24 characters behind its public prefix, `******` for all else: passwords,
 * blocks, connection strings, short values. `publicPrefixLength` is 0 for what has no distinctive prefix.
 */
export declare function redactSecret(secret: string, publicPrefixLength: number): string;
/** UTF-16 indices of something to hide, and what stands in its place: `******` when absent. */
export interface HiddenSpan {
    readonly start: number;
    readonly end: number;
    readonly shown?: string;
}
export interface MaskedLine {
    readonly text: string;
    /** Where an index of the line lies in `text`; one inside a hidden span lies at the start of what hides it. */
    position(index: number): number;
}
/** The line without what `spans` hide. Those that overlap or touch are hidden as one, and then only `******` shows unless one covers them all. */
export declare function maskLine(line: string, spans: readonly HiddenSpan[]): MaskedLine;
