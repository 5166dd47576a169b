/** Where a pack has which object. */
export interface PackIndex {
    readonly objects: number;
    /** Offsets of all objects, ascending, and behind them where the last one ends. */
    readonly offsets: Float64Array;
    /** The offset of the object whose id stands at `at` in `ids`; `undefined` where the pack does not have it. */
    find(ids: Uint8Array, at: number): number | undefined;
}
/**
 * Reads the index of a pack of `packBytes`, whose ids have `idBytes`. `undefined`: it is of another version, or not what it should be.
 * Linear in the index.
 */
export declare function readPackIndex(index: Uint8Array, packBytes: number, idBytes: number): PackIndex | undefined;
/** The first of ascending `offsets` that is greater than `offset`, which is where the object there ends. */
export declare function offsetBehind(offsets: Float64Array, offset: number): number;
