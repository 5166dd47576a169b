/** Adds all of `more`, however many: `push(...more)` takes them as arguments, of which some 120,000 are too many. */
export declare function append<T>(to: T[], more: Iterable<T>): void;
