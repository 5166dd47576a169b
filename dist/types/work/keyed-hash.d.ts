/** Of `bytes[start, end)`: 52 bits, never 0. Two texts of n bytes have the same one by a chance of at most (n / 3 / 2^26)^2. */
export type KeyedHash = (bytes: Uint8Array, start: number, end: number, seed: number) => number;
/**
 * The value of a polynomial over the bytes, three a step, at two points of the key (Carter, Wegman 1979). `random` gives 32 random bits.
 */
export declare function keyedHash(random: () => number): KeyedHash;
/** Small numbers by their hash. */
export interface HashTable {
    /** What `make` gave for that hash before, or gives now. */
    get(hash: number, make: () => number): number;
}
export declare function hashTable(): HashTable;
