import type { Exposure } from "../model/document.ts";
import { type Range } from "./git/commits.ts";
import type { ListedEntry } from "./git/entries.ts";
import { type ObjectReader } from "./git/objects.ts";
import type { GitRoom } from "./git/run.ts";
import { type SaidPlan } from "./git/said.ts";
import { type ObjectSourceParts } from "./object-source.ts";
import type { Source } from "./source.ts";
interface RangeRequest extends GitRoom {
    /**
     * Revisions as the user wrote them. One, or several of which none may hold what is looked at; none at all for everything that head
     * reaches.
     */
    readonly base: string | readonly string[];
    readonly head: string;
    /** Absent: pushed if a remote-tracking branch holds head. */
    readonly exposure?: Exposure;
}
/**
 * Every commit that `head` reaches and `base` does not. Head's own state is compared with the merge base; what only commits on the
 * way held are documents with `commit`, the first one that brought them. So are the messages of all those commits, and those of the
 * annotated tags that `head` names. What the base branch brought itself is nobody's change here,
 * and a merge brings only what differs from each of its parents. Starts git before it returns; throws, when it is asked,
 * StackgateError `bad-revision`, `no-such-revision`, `no-such-commit`, `shallow-gap`, `git-…`.
 */
export declare function rangeSource({ base, head, exposure, ...room }: RangeRequest): Source;
/** Where a range is read from. Each function is called once or more, and may start to work when it is first called. */
interface RangeParts {
    readonly objects: ObjectReader;
    range(): Promise<Range>;
    /** Absent: what Git LFS keeps cannot be had. */
    readonly lfsObject?: ObjectSourceParts["lfsObject"] | undefined;
    /** Every entry of head. */
    listHead(): Promise<readonly ListedEntry[]>;
    /** The annotated tags that the user's head names. */
    tags(): Promise<readonly SaidPlan[]>;
    reach(): Promise<Exposure>;
}
/** What a range brings, wherever its commits and objects come from. */
export declare function sourceOfRange({ objects, range, lfsObject, listHead, tags, reach }: RangeParts): Source;
export {};
