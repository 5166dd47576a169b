import { type GitOutput, type GitRoom, type RunningGit } from "./run.ts";
export interface StagedStart {
    /** The index against HEAD. */
    readonly diff: Promise<GitOutput>;
    /** Contents by id. */
    readonly objects: RunningGit;
}
/** Returns at once. Whoever does not hand it to `stagedSource` abandons both. */
export declare function startStaged(room: GitRoom): StagedStart;
/** A batch that answers questions for objects. */
export declare const OBJECTS: readonly string[];
