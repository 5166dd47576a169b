/** The known word that `found` is a typo of, if one is near. */
export declare function nearest(found: string, known: readonly string[]): string | undefined;
