import type { Brought } from "../model/document.ts";
import { type Shard } from "../model/shard.ts";
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
    /** Different contents that this shard counts: each is counted by one of them, which need not be one that reads it. */
    blobs(): number;
    /** Submodules, each path once. */
    submodules(): readonly string[];
}
/** Those of one shard. */
interface ShardPlaces {
    readonly shard: Shard;
    /** Told of the places of others. */
    readonly onOther: (change: Pick<RawChange, "bytes" | "after">) => void;
}
/** `nameOf` gives a path the name under which it is shown. Without `part` all places are kept. */
export declare function placesOf(nameOf: (bytes: PathBytes) => string, part?: ShardPlaces): Places;
/** Negative where `a` comes first: parents before children, else the lower generation, then the lower id. */
export declare function compareCommits(a: WalkedCommit, b: WalkedCommit): number;
/** What a document tells of the commit that is the `order`th. */
export declare function broughtBy({ id, seconds }: WalkedCommit, order: number): Brought;
export {};
