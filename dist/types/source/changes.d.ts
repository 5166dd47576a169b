import type { Origin } from "../model/document.ts";
import type { Skipped } from "../model/problem.ts";
import type { Entry, ListedEntry, RawChange } from "./git/entries.ts";
import type { Listing, PlannedDocument } from "./object-source.ts";
import type { PathBytes } from "./path-names.ts";
/** One path that two sides hold differently: not only in its mode. */
export interface Change {
    /** As it is shown. */
    readonly path: string;
    readonly unmerged: boolean;
    readonly before?: Entry;
    readonly after?: Entry;
}
/** `undefined`: only the mode differs. */
export declare function changeOf({ bytes, unmerged, before, after }: RawChange, nameOf: (bytes: PathBytes) => string): Change | undefined;
export declare function isSame(a: Entry | undefined, b: Entry | undefined): boolean;
export declare function listingOf(entries: readonly ListedEntry[], nameOf: (bytes: PathBytes) => string): Map<string, Entry>;
/** `listing`, as it is with `side` of each change in place. */
export declare function withSide(listing: Listing, changes: readonly Change[], side: "before" | "after"): Map<string, Entry>;
/** Where a path that base does not hold was in base: a removed path of the same content, else the only removed one of its name. */
export declare function renames(changes: readonly Change[]): (path: string, id: string) => {
    readonly path: string;
    readonly id: string;
} | undefined;
/** The document of a change, unless it leaves nothing to read. */
export declare function documentOf({ path, before, after }: Pick<Change, "path" | "before" | "after">, origin: Origin, renamed: ReturnType<typeof renames>): PlannedDocument | undefined;
/** Submodules that the changes bring: their content is another repository's. */
export declare function skippedOf(changes: readonly Pick<Change, "path" | "after">[]): readonly Skipped[];
