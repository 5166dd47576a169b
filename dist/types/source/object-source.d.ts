import { type Document, type Exposure, type Origin } from "../model/document.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { Entry } from "./git/entries.ts";
import type { ObjectReader } from "./git/objects.ts";
import type { LfsObjects } from "./lfs.ts";
import type { Source, SourceCoverage } from "./source.ts";
/** What stands at each path, by the name under which it is shown. */
export type Listing = ReadonlyMap<string, Entry>;
/** A document that is still to be read; a commit or a tag gives one for each text in it, below its path. */
export interface PlannedDocument extends Pick<Document, "path" | "commit" | "stage" | "brought"> {
    readonly origin: Origin;
    readonly id: string;
    readonly base?: {
        readonly path: string;
        readonly id: string;
    };
    /** Where it is not that of all. */
    readonly exposure?: Exposure;
    /** Its object's id is told with it. */
    readonly tellsId?: true;
}
/** What a source found out before it reads any content. */
export interface Found {
    readonly base?: string;
    readonly head?: string;
    /** Paths that base and head hold differently. */
    readonly changedPaths: readonly string[];
    /** In any order; those of head itself come first for their path. */
    readonly documents: readonly PlannedDocument[];
    readonly coverage?: Omit<SourceCoverage, "skipped">;
    readonly skipped: readonly Skipped[];
    readonly problems?: readonly Problem[];
    readonly exposure: Exposure;
    /** The documents are to be read in the order in which they are planned. */
    readonly isOrdered?: true;
}
export interface Listings {
    /** Absent: there is no base. */
    readonly base?: Listing;
    readonly head: Listing;
}
export interface ObjectSourceParts {
    readonly objects: ObjectReader;
    readonly hasBase: boolean;
    readonly lfsObject?: LfsObjects | undefined;
    /** Contents by id that snapshots will want; whoever reads one early keeps it here. */
    readonly kept?: Map<string, Uint8Array>;
    find(): Promise<Found>;
    list(): Promise<Listings>;
}
export declare function objectSource({ objects, hasBase, lfsObject, kept, find, list }: ObjectSourceParts): Source;
