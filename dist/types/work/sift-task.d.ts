import type { Document } from "../model/document.ts";
import type { Forest } from "../source/git/pack/forest.ts";
export interface SiftTask {
    readonly forest: Forest;
    /** One place of each class. Of the first two are the fields and the message of a commit or a tag. */
    readonly places: readonly Pick<Document, "path" | "origin">[];
    /** Sets of classes; the first is that of what was said. */
    readonly sets: readonly (readonly number[])[];
    /** By object: at places of which set of classes it lies. */
    readonly setOf: Int32Array;
    /** The order in which trees of deltas are looked at, and how many were begun. */
    readonly order: Int32Array;
    readonly begun: Int32Array;
    /** By object: 1 where it holds nothing, and then its bytes. */
    readonly settled: Uint8Array;
    readonly lengths: Float64Array;
    /** 32 random bits each. */
    readonly key: Uint32Array;
}
/** Sifts the next tree of deltas; `false` where all were begun. */
export type SiftNext = () => boolean;
export declare function sifterOf(task: SiftTask): SiftNext;
