import type { LineRange } from "../model/span.ts";
/**
 * The lines of `head` that a common subsequence with `base` leaves over: sorted, apart from each other, counted from 1. Lines end at
 * LF, CRLF or a lone CR, and the ending does not count. Lines that only went missing leave no trace here, so `[]` may mean that too.
 * Both are a {@link TextView}'s bytes. The fewest there can be while edits are few, else more. Linear but for a constant.
 */
export declare function changedLines(base: Uint8Array, head: Uint8Array): readonly LineRange[];
