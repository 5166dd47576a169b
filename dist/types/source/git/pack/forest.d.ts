import { type PackFile } from "./pack-file.ts";
import { type PackIndex } from "./pack-index.ts";
/** A pack that can be read. */
export interface Pack {
    readonly path: string;
    readonly index: PackIndex;
    readonly file: PackFile;
}
/**
 * By the number of an object, in memory that threads share. Those that were asked for come first, in the order in which they were.
 * A number that is -1 says that there is none.
 */
export interface Forest {
    readonly packs: readonly string[];
    readonly idBytes: number;
    /** Of those that were asked for, one behind the other. */
    readonly ids: Uint8Array;
    /** Which pack has it; -1: none that we can read it from. */
    readonly pack: Int32Array;
    /** Of what is no delta: 1 commit, 2 tree, 3 blob, 4 tag. */
    readonly type: Uint8Array;
    /** Where its deflated bytes begin, and where the next object does. */
    readonly start: Float64Array;
    readonly end: Float64Array;
    /** Bytes once inflated. */
    readonly size: Float64Array;
    readonly firstChild: Int32Array;
    readonly nextSibling: Int32Array;
    /** Those that are no deltas, in order of pack and offset, each with what is made of it: bytes to inflate. */
    readonly roots: Int32Array;
    readonly weights: Float64Array;
}
/** Nothing longer is inflated or resolved by us; git reads the rest. */
export declare const MAX_OBJECT: number;
/**
 * The forest of the objects of `ids`, one id behind the other, each there once. One that is in none of the packs, is too large, or
 * is made of such a one or of itself, has no pack.
 */
export declare function forestOf(packs: readonly Pack[], ids: Uint8Array, idBytes: number): Forest;
