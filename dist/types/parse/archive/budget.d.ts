export interface Budget {
    /** Containers in containers; a compressed tar is one of them. */
    readonly maxDepth: number;
    /** Members of all of them together. */
    readonly maxEntries: number;
    /** `false`: there were too many members. */
    takeEntry(): boolean;
    /** How large the next member may become. */
    mostBytes(): number;
    spend(bytes: number): void;
    isSpent(): boolean;
}
export interface Limits {
    readonly maxDepth: number;
    readonly maxEntries: number;
    /** All members together, and one. */
    readonly maxBytes: number;
    readonly maxMemberBytes: number;
}
/** For a file of a repository. */
export declare const MEMBER_LIMITS: Limits;
/** `packedBytes`: the size of the outermost container. */
export declare function budgetFor(packedBytes: number, limits?: Limits): Budget;
