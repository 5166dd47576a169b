import type { Span } from "../model/span.ts";
/** Lines that stand in both texts, `shift` bytes further on in the new one. */
export interface Carried extends Span {
    readonly shift: number;
}
export interface LineChanges {
    /** In order; spans of the new text, of whole lines. */
    readonly carried: readonly Carried[];
    /** All the rest of it, in order; an empty one where only something is gone, or where the text begins or ends elsewhere. */
    readonly changed: readonly Span[];
}
/** `copies`: spans of `after` that are those of `before`, in order: to, from, length each. Linear in both. */
export declare function lineChanges(before: Buffer, after: Buffer, copies: readonly number[]): LineChanges;
/** Whether one of the ordered spans touches `[start, end]`. */
export declare function touches(spans: readonly Span[], start: number, end: number): boolean;
