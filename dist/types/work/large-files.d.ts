import { type FilteredCounts } from "../model/filter-reason.ts";
import type { Span } from "../model/span.ts";
import type { Disk } from "../source/files.ts";
import type { DiskFile } from "../source/source.ts";
/** A file of more bytes is one. */
export declare const LARGE: number;
/** Around a slice as much is searched as well, and as much again can be looked at to judge what is found. */
export declare const MARGIN: number;
/** No slice is read with more around it. */
export declare const MOST_READ: number;
/** More regions of one slice are told as the whole of it. */
export declare const MOST_REGIONS = 8;
export declare const LARGE_FILES_BYTES: number;
/** A part of a file that one thread looks through. */
export interface Slice extends Span {
    /** The file's index and bytes. */
    readonly file: number;
    readonly size: number;
    /** What is to be searched for what may be to tell, no more than {@link MOST_REGIONS} and none where it is clear; what was dropped in it. */
    tell(regions: readonly Span[], dropped: FilteredCounts): void;
    /** Slices cannot say what the file holds. */
    refuse(): void;
}
/** What is known of a large file when all threads are done. */
export interface SlicedFile {
    readonly file: number;
    readonly size: number;
    /** What is to be searched, in order and apart; nothing if nothing is to tell. */
    readonly regions: readonly Span[];
    /** What was dropped in all of it. */
    readonly filtered: FilteredCounts;
}
export interface LargeFiles {
    /** `false`: there is no more room. */
    add(file: number, size: number): boolean;
    /** A slice that nobody took; `undefined`: there is none. */
    take(): Slice | undefined;
    /** All but those of which slices say nothing, or one of whose slices nobody finished. */
    done(): readonly SlicedFile[];
}
/** `shared` has {@link LARGE_FILES_BYTES} bytes, all 0 at first. */
export declare function largeFiles(shared: SharedArrayBuffer): LargeFiles;
/** Those that meet are one. */
export declare function apart(spans: readonly Span[]): readonly Span[];
/** Bytes of a file, read over what was read before; `undefined`: they cannot be. */
export type Read = (start: number, end: number) => Uint8Array | undefined;
/** Reads parts of `file` into `room`, which is as large as the largest of them. */
export declare function readOver(disk: Disk, { bytes: place }: DiskFile, room: Uint8Array): Read;
/** What is searched for a slice, or for a place in one. */
export declare function searchedFor({ start, end }: Span, size: number): Span;
