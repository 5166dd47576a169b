/** Pairs the most alike first; equal ones in the order in which they are written. */
export declare function pairMostAlike<T>(fresh: readonly T[], left: readonly T[], pairs: Map<T, T>, alike: (a: T, b: T) => number): void;
/** From 0 for nothing in common to 1 for equal sets. */
export declare function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
