import { type GitRoom } from "./git/run.ts";
import { type StagedStart } from "./git/staged-start.ts";
import type { Source } from "./source.ts";
/**
 * The index against HEAD, or against nothing while HEAD is unborn; `GIT_INDEX_FILE` and its kin in `room.env` are followed, so that it
 * is the very index of the commit that runs the hook. The whole repository is looked at from whatever folder. Starts two children of git
 * before it returns, unless it is given those that run already; throws when it is asked: StackgateError `not-a-repository`, `no-index`, `index-missing`, `git-…`.
 */
export declare function stagedSource(room: GitRoom, start?: StagedStart): Source;
