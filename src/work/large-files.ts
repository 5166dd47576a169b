// Large files are looked through in slices, by several threads: numbers that these share say which slice is whose and which hold nothing.
import { FILTER_REASONS, type FilteredCounts, sumOfFiltered } from "../model/filter-reason.ts";
import type { Span } from "../model/span.ts";
import { PART } from "../parse/encoded/runs.ts";
import type { Disk } from "../source/files.ts";
import type { DiskFile } from "../source/source.ts";

/** A file of more bytes is one. */
export const LARGE = 16 << 20;
const SLICE = 8 << 20;
/** Around a slice as much is searched as well, and as much again can be looked at to judge what is found. */
export const MARGIN = 1 << 15;
/** No slice is read with more around it. */
export const MOST_READ = SLICE + 4 * MARGIN + 2 * PART;
/** No more files, nor more slices of one; a file beyond is looked at by one thread. */
const MOST_FILES = 16;
const MOST_SLICES = 128;

/** In the shared numbers: how many files were added. */
const COUNT = 0;
/** For each file: one more than its index once it may be taken, its bytes, the next slice, 1 if slices say nothing of it, and its slices. */
const [FILE, SIZE, NEXT, WHOLE, SLICES] = [0, 1, 2, 3, 4];
/** More regions of one slice are told as the whole of it. */
export const MOST_REGIONS = 8;
/** For each slice: one more than how many regions are told of it, their starts and ends, and what was dropped in it. */
const OF_SLICE = 1 + 2 * MOST_REGIONS + FILTER_REASONS.length;
const DROPPED = 1 + 2 * MOST_REGIONS;
const OF_FILE = SLICES + MOST_SLICES * OF_SLICE;

export const LARGE_FILES_BYTES = 4 * (1 + MOST_FILES * OF_FILE);

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
export function largeFiles(shared: SharedArrayBuffer): LargeFiles {
  const numbers = new Int32Array(shared);
  const added = (): readonly number[] =>
    Array.from({ length: Math.min(MOST_FILES, Atomics.load(numbers, COUNT)) }, (_, i) => 1 + i * OF_FILE).filter(
      (at) => Atomics.load(numbers, at + FILE) > 0,
    );
  return {
    add(file, size) {
      const place = Atomics.add(numbers, COUNT, 1);
      if (place >= MOST_FILES || size > SLICE * MOST_SLICES) return false;
      const at = 1 + place * OF_FILE;
      Atomics.store(numbers, at + SIZE, size);
      Atomics.store(numbers, at + FILE, file + 1);
      return true;
    },
    take() {
      for (const at of added()) {
        const size = Atomics.load(numbers, at + SIZE);
        if (Atomics.load(numbers, at + WHOLE) === 1 || Atomics.load(numbers, at + NEXT) * SLICE >= size) continue;
        const index = Atomics.add(numbers, at + NEXT, 1);
        if (index * SLICE < size) return sliceOf(numbers, at, index, size);
      }
      return undefined;
    },
    done: () =>
      added().flatMap((at) => (Atomics.load(numbers, at + WHOLE) === 1 ? [] : (slicedFile(numbers, at) ?? []))),
  };
}

function sliceOf(numbers: Int32Array, at: number, index: number, size: number): Slice {
  const own = at + SLICES + index * OF_SLICE;
  return {
    ...{ file: Atomics.load(numbers, at + FILE) - 1, size },
    ...{ start: index * SLICE, end: Math.min(size, (index + 1) * SLICE) },
    tell(regions, dropped) {
      for (const [i, { start, end }] of regions.entries()) {
        Atomics.store(numbers, own + 1 + 2 * i, start);
        Atomics.store(numbers, own + 2 + 2 * i, end);
      }
      for (const [i, reason] of FILTER_REASONS.entries())
        Atomics.store(numbers, own + DROPPED + i, dropped[reason] ?? 0);
      Atomics.store(numbers, own, 1 + regions.length);
    },
    refuse: () => void Atomics.store(numbers, at + WHOLE, 1),
  };
}

function slicedFile(numbers: Int32Array, at: number): SlicedFile | undefined {
  const size = Atomics.load(numbers, at + SIZE);
  const told: Span[] = [];
  const filtered: FilteredCounts[] = [];
  for (let index = 0; index * SLICE < size; index++) {
    const own = at + SLICES + index * OF_SLICE;
    const state = Atomics.load(numbers, own);
    if (state === 0) return undefined;
    for (let i = own + 1; i < own + 2 * state - 1; i += 2)
      told.push({ start: Atomics.load(numbers, i), end: Atomics.load(numbers, i + 1) });
    const dropped = FILTER_REASONS.map((reason, i) => [reason, Atomics.load(numbers, own + DROPPED + i)] as const);
    filtered.push(Object.fromEntries(dropped));
  }
  return { file: Atomics.load(numbers, at + FILE) - 1, size, regions: apart(told), filtered: sumOfFiltered(filtered) };
}

/** Those that meet are one. */
export function apart(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || last.end < span.start) all.push(span);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return all;
}

/** Bytes of a file, read over what was read before; `undefined`: they cannot be. */
export type Read = (start: number, end: number) => Uint8Array | undefined;

/** Reads parts of `file` into `room`, which is as large as the largest of them. */
export function readOver(disk: Disk, { bytes: place }: DiskFile, room: Uint8Array): Read {
  return (start, end) => {
    const bytes = room.subarray(0, end - start);
    return disk.readInto(place, start, bytes) ? bytes : undefined;
  };
}

/** What is searched for a slice, or for a place in one. */
export function searchedFor({ start, end }: Span, size: number): Span {
  return { start: Math.max(0, start - MARGIN), end: Math.min(size, end + MARGIN) };
}
