import { type Copies } from "./delta.ts";
import { type Forest } from "./forest.ts";
import type { PackFile } from "./pack-file.ts";
/** An object of a forest, with what it is made of. */
export interface Resolved {
    readonly node: number;
    readonly type: keyof typeof TYPES;
    readonly bytes: Buffer;
    /** Absent: it is no delta. */
    readonly base?: {
        readonly resolved: Resolved;
        readonly copies: Copies;
    };
}
/** Of objects in packs. */
declare const TYPES: {
    readonly 1: "commit";
    readonly 2: "tree";
    readonly 3: "blob";
    readonly 4: "tag";
};
/**
 * Every object from `root` on, bases before their deltas, depth first; of one that is yielded its bases are in memory, and nothing
 * else. What cannot be read as it should be, or is not what its id stands for, is left out; a broken base takes its deltas with it.
 */
export declare function walkForest(forest: Forest, root: number, files: readonly (PackFile | undefined)[]): Generator<Resolved>;
export {};
