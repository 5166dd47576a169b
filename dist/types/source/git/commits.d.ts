import type { Exposure } from "../../model/document.ts";
import { type RawChange } from "./entries.ts";
import type { ObjectReader } from "./objects.ts";
import { type GitRoom } from "./run.ts";
export interface Range {
    /** Ids of the commits that the revisions name, tags peeled. Without `base` there is nothing that head does not bring. */
    readonly base?: string;
    readonly head: string;
    /** For each merge base, the best first, what head has otherwise. One list, of all that head holds, when there is none. */
    readonly net: readonly (readonly RawChange[])[];
    /** Those that head reaches and no base does, parents before children; of a merge what differs from every parent. */
    readonly commits: readonly {
        readonly id: string;
        readonly changes: readonly RawChange[];
    }[];
}
/** What `head` reaches and none of `given` does. Throws StackgateError where the range is not there as a whole. */
export declare function readRange(room: GitRoom, objects: ObjectReader, given: readonly string[], head: string): Promise<Range>;
/** Whether commits are here without their parents. */
export declare function isShallow(room: GitRoom): Promise<boolean>;
/** Whether a remote-tracking branch holds the commit. */
export declare function exposureOf(room: GitRoom, commit: string): Promise<Exposure>;
