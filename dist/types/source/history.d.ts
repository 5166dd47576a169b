import type { Document } from "../model/document.ts";
import { type Shard } from "../model/shard.ts";
import { type GitRoom } from "./git/run.ts";
import type { Source } from "./source.ts";
/** Where a scan of history begins. */
export type Since = 
/** With the commits that say they were made at this second (since 1970) or later. */
{
    readonly kind: "date";
    readonly seconds: number;
}
/** With the commits that this one does not reach. */
 | {
    readonly kind: "revision";
    readonly revision: string;
};
interface HistoryRequest extends GitRoom {
    readonly since?: Since;
    /** Absent: all of it. */
    readonly shard?: Shard | undefined;
    /** Whether an object is known to hold nothing at such a place; it is then not read. */
    readonly isKnown?: (id: string, place: Pick<Document, "path" | "origin">) => boolean;
}
/**
 * Every content at every path that some commit brought, and what commits and annotated tags say. Without a base. What HEAD holds are
 * its own documents, and the snapshot; the others have `commit`, the first one that brought them. Notes lie below `.git/notes/`.
 * Throws, when it is asked, StackgateError `no-such-since`, `nothing-walked`, `git-…`.
 */
export declare function historySource({ since, shard, isKnown, ...room }: HistoryRequest): Source;
export {};
