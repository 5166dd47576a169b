import type { Problem, Skipped } from "../model/problem.ts";
import { type Shard } from "../model/shard.ts";
import type { EntryKind } from "./git/entries.ts";
import type { LfsObjects } from "./lfs.ts";
import type { PathBytes } from "./path-names.ts";
import type { Source } from "./source.ts";
/** A path that is to be judged or that others refer to. */
export interface DiskEntry {
    readonly bytes: PathBytes;
    /** What it should be. Of a submodule the content is another repository's. */
    readonly kind: EntryKind;
    /** Of the object that git's index has there. */
    readonly id?: string;
    /** Its content while it is kept from the disk on purpose; that gives `undefined` when git has lost it. */
    readonly instead?: () => Promise<Uint8Array | undefined>;
}
export interface DiskContent {
    readonly top: string;
    /** By shown path. */
    readonly entries: ReadonlyMap<string, DiskEntry>;
    /** Whether a path of `entries` is to be judged; the others are there to be referred to. */
    readonly isAsked: (path: string) => boolean;
    readonly problems: readonly Problem[];
    readonly skipped: readonly Skipped[];
}
export declare function diskSource(find: () => Promise<DiskContent>, committed: NonNullable<Source["committed"]>, close?: () => Promise<void>, lfsObject?: LfsObjects, shard?: Shard): Source;
