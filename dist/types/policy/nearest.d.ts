/** The known word that `found` is a typo of, if one is near: one slip in a short word, more in a long one. */
export declare function nearest(found: string, known: readonly string[]): string | undefined;
