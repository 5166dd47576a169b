import { StackgateError } from "../../model/problem.ts";
import { type Ending, type GitOutput, type GitRoom } from "./run.ts";
/** `output`, if git ended well. Throws StackgateError `git-…`, `not-a-repository`, `unsafe-repository`, `inner-repository` or `no-work-tree` otherwise. */
export declare function succeeded(room: GitRoom, output: GitOutput): Promise<GitOutput>;
/** Why git failed. */
export declare function gitFailure(room: GitRoom, ending: Ending): Promise<StackgateError>;
