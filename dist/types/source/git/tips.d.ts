import type { ObjectReader } from "./objects.ts";
import { type GitRoom } from "./run.ts";
/** A name for people (`refs/heads/main`, `HEAD`, `worktrees/HEAD` for that of any worktree), and the object that it leads to. */
export interface Tip {
    readonly name: string;
    readonly id: string;
}
/** What there is to begin from. */
export interface Tips {
    readonly tips: readonly Tip[];
    /** Refs alone. */
    readonly refs: number;
    /** Refs that hold no object's id: git passes over them with a warning. */
    readonly broken: readonly string[];
}
/** Tips by what they are, annotated tags followed to their ends. Each id once, in the order of `tips`. */
export interface SortedTips {
    readonly commits: readonly Tip[];
    readonly tags: readonly Tip[];
    readonly trees: readonly Tip[];
    readonly blobs: readonly Tip[];
    /** Not there, or not to be read. */
    readonly lost: readonly (Tip & {
        readonly kind: "missing" | "unreadable" | "forged" | "too-large";
    })[];
}
/** Throws StackgateError `git-…`, `not-a-repository`. */
export declare function listTips(room: GitRoom): Promise<Tips>;
/** Reads each tip, and what annotated tags lead to. */
export declare function sortTips(objects: ObjectReader, tips: readonly Tip[]): Promise<SortedTips>;
