/**
 * Whether a value only stands where a secret belongs: a placeholder, a reference, nothing at all. Linear in `value`.
 * A placeholder that is used as a live password (`changeme`) is one all the same; what knows that it is used must ask further.
 */
export declare function isPlaceholder(value: string): boolean;
/**
 * Whether `randomPart` (what follows a key's fixed prefix) repeats too few characters to be random: fewer than 8 distinct ones in
 * 20 to 39, fewer than 10 in 40 and more. Shorter ones are never judged.
 */
export declare function hasFewDistinct(randomPart: string): boolean;
