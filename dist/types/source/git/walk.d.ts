import { type RawChange } from "./entries.ts";
import { type GitRoom } from "./run.ts";
export interface WalkedCommit {
    readonly id: string;
    /** When the commit says that it was made, in seconds since 1970. */
    readonly seconds: number;
    /** More than that of any of its parents in the walk. */
    readonly generation: number;
}
interface WalkRequest {
    /** Ids of commits. */
    readonly from: readonly string[];
    /** What these reach is left out. */
    readonly without: readonly string[];
    /** A commit for which it does not hold is walked through and not told. */
    readonly isAsked: (commit: WalkedCommit) => boolean;
    /** Of a merge, what differs from each of its parents. */
    readonly onChange: (commit: WalkedCommit, change: RawChange) => void;
}
/**
 * The commits that were asked for, parents before children, once all of their changes were told. Throws StackgateError `git-…` where
 * a commit, or a tree of one, cannot be read.
 */
export declare function walkHistory(room: GitRoom, request: WalkRequest): Promise<readonly WalkedCommit[]>;
/** The same text without the longer one that it was cut from, which it would keep in memory. */
export declare function kept(text: string): string;
export {};
