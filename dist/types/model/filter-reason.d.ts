/**
 * Why something that looked like a secret is none, in the order in which they are counted. `example`: printed in documentation.
 * `structure`: a checksum or a part that every real one has does not fit. `encoded`: it is judged by what it says once decoded.
 * `no-context`: a shape that could be anybody's, and nothing around it names an owner. `cheap`: the password of a test, which anyone
 * could guess.
 */
export declare const FILTER_REASONS: readonly ["placeholder", "example", "reference", "expression", "name", "path", "address", "notation", "prose", "words", "cheap", "short", "few-distinct", "low-entropy", "structure", "base64-blob", "encoded", "no-context"];
export type FilterReason = (typeof FILTER_REASONS)[number];
/** Told once for each candidate that is dropped. */
export type OnFiltered = (reason: FilterReason) => void;
/** How many were dropped; a reason for which none was is absent. */
export type FilteredCounts = Readonly<Partial<Record<FilterReason, number>>>;
/** What several scans dropped together. */
export declare function sumOfFiltered(all: readonly (FilteredCounts | undefined)[]): FilteredCounts;
