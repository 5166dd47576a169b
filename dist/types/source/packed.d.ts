import type { Document } from "../model/document.ts";
import type { GitRoom } from "./git/run.ts";
import type { Source } from "./source.ts";
interface Planned extends Pick<Document, "path" | "origin"> {
    readonly id: string;
}
/** The ids of those objects of which `look` says that they hold nothing. Nothing is looked at that lies in no pack of our own. */
export declare function siftPacked(room: GitRoom, planned: readonly Planned[], look: Parameters<NonNullable<Source["sift"]>>[0]): Promise<readonly string[]>;
export {};
