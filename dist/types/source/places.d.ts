import type { Brought } from "../model/document.ts";
import type { EntryKind, RawChange } from "./git/entries.ts";
import { type WalkedCommit } from "./git/walk.ts";
import type { PathBytes } from "./path-names.ts";
/** A content at a path. */
export interface BlobPlace {
    readonly id: string;
    /** As it is shown. */
    readonly path: string;
    readonly kind: Exclude<EntryKind, "submodule">;
    /** The id of the tree or the blob itself where a ref names that. */
    readonly by: WalkedCommit | string;
}
export interface Places {
    /** `by` changed something; a path that it took away is no place. */
    add(by: BlobPlace["by"], change: Pick<RawChange, "bytes" | "after">): void;
    /** Of all blobs, those of one together and by path, blobs by their first path and commit: versions of a file follow each other. */
    list(): readonly BlobPlace[];
    /** Submodules, each path once. */
    submodules(): readonly string[];
}
/** `nameOf` gives a path the name under which it is shown. */
export declare function placesOf(nameOf: (bytes: PathBytes) => string): Places;
/** Negative where `a` comes first: parents before children, else the lower generation, then the lower id. */
export declare function compareCommits(a: WalkedCommit, b: WalkedCommit): number;
/** What a document tells of the commit that is the `order`th. */
export declare function broughtBy({ id, seconds }: WalkedCommit, order: number): Brought;
