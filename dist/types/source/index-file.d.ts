import { type GitRoom } from "./git/run.ts";
/**
 * Git takes an index file that does not exist for an empty one: nothing is tracked then, and a commit that only removes files would be
 * clean. Throws StackgateError `no-index`, `index-missing`, or `no-work-tree` where the repository has no index by its kind.
 */
export declare function checkIndexFile(room: GitRoom): Promise<void>;
