import type { ProjectSettings } from "./project-settings.ts";
import type { LineRange, Span } from "./span.ts";

/** Where the bytes of a document were found. */
export type Origin =
  | "file"
  | "index"
  | "commit"
  | "symlink"
  | "commit-message"
  | "tag-message"
  | "file-name"
  | "archive-member";

/** How far a text went, which decides what advice about it is true. */
export type Exposure = "working-tree" | "staged" | "unpushed" | "pushed" | "history";

/** The commit that brought something. */
export interface Brought {
  readonly commit: string;
  /** When it says that it was made: ISO 8601 in UTC, to the second. */
  readonly date: string;
  /** Of two commits the one that holds the other has the higher one; no two have the same. */
  readonly order: number;
}

/** One file's bytes at one moment, with what the change did to it. */
export interface Document {
  /**
   * From the top of what is scanned, with `/`; never absolute. Bytes that are not UTF-8 are shown as U+FFFD; the source keeps the real
   * ones. What has no file of its own lies in `.git/`, where no repository can put one: `.git/commit/ID/message`. A member of an
   * archive is named behind it: `outer.zip!/inner/.env`.
   */
  readonly path: string;
  readonly origin: Origin;
  readonly bytes: Uint8Array;
  readonly exposure: Exposure;
  /** Lines of `bytes` that the change added or altered. Absent: all of them (there is no base counterpart, or there is no base at all). */
  readonly changedLines?: readonly LineRange[];
  /** The same file before the change. Absent: new, or no base. Its path differs when the file was renamed. */
  readonly base?: { readonly path: string; readonly bytes: Uint8Array };
  /** Byte ranges to match. Absent: all of `bytes`. */
  readonly regions?: readonly Span[];
  /** `bytes` are parts of a long file, whose `regions` were looked at before: what was dropped in them is counted. Absent: they are all. */
  readonly excerpt?: Excerpt;
  /** The commit that holds these bytes, where they are not those of head itself. */
  readonly commit?: string;
  /** In a scan of history: the first commit that holds these bytes at this path. Absent: they are named by a ref itself. */
  readonly brought?: Brought;
  /** In a scan of history: git's id of the object that holds the bytes. */
  readonly id?: string;
  /** How many bytes it has that were looked at before and hold nothing to tell; `bytes` is empty then. */
  readonly clearBytes?: number;
  /** The side of a conflict in the index that holds these bytes: 1 common ancestor, 2 ours, 3 theirs. */
  readonly stage?: number;
}

/** Parts of a file that stand for all of it. */
export interface Excerpt {
  /** Bytes of the file. */
  readonly size: number;
  /** In order; each is of whole characters, and has a line feed before it where the file does not begin with it. */
  readonly parts: readonly ExcerptPart[];
}

/** `at` is where it begins in the document's bytes; `line` and `column`, both from 1, are where in the file, the column in UTF-16 units. */
export interface ExcerptPart {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** Whether the bytes are what lies at the path, not something that was said about it. */
export function isContent(origin: Origin): boolean {
  return origin !== "commit-message" && origin !== "tag-message" && origin !== "file-name";
}

/** Whether these are head's own bytes at the path, not those of a commit on the way, of one side of a conflict, or in an archive. */
export function isOfHead({ commit, stage, origin }: Document): boolean {
  return commit === undefined && stage === undefined && isContent(origin) && origin !== "archive-member";
}

/** Base or head as a whole. Both functions are synchronous: the source loaded beforehand whatever is read. */
export interface Snapshot {
  /** Bytes of a regular file; `undefined` for what does not exist, is no regular file, or lies outside. */
  read(path: string): Uint8Array | undefined;
  /**
   * Every path of the snapshot, sorted by code unit; symlinks and submodules left out. The same array is given again only as long
   * as `read` answers the same.
   */
  list(): readonly string[];
  /** Whether `path` is in {@link Snapshot.list}; cheaper than searching it. */
  has(path: string): boolean;
  /** Whether `read` may be asked for `path` after the exploring; absent: for each. */
  isExplored?(path: string): boolean;
  /** What the policy says of its compose projects. */
  readonly settings?: ProjectSettings;
}

/** What a family that judges whole projects is given. */
export interface SnapshotPair {
  /** Absent when the scan has no base: all that head holds then counts as introduced. */
  readonly base?: Snapshot;
  readonly head: Snapshot;
  /** Paths whose bytes or presence differ between base and head, sorted. Without a base: the paths to judge. */
  readonly changedPaths: readonly string[];
  /** Exposure of the text that head adds. */
  readonly exposure: Exposure;
}
