import { type Batch } from "./batch.ts";
import { type GitOutput, type GitRoom } from "./run.ts";
export interface StagedStart {
    /** The index against HEAD. */
    readonly diff: Promise<GitOutput>;
    /** Contents by id. */
    readonly objects: Batch;
}
/** Returns at once. Whoever does not hand it to `stagedSource` abandons `objects`. */
export declare function startStaged(room: GitRoom): StagedStart;
