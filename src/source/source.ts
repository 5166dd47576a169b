import type { Document, Snapshot, SnapshotPair } from "../model/document.ts";
import type { Coverage } from "../model/finding.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { Unread } from "../parse/archive/unpack.ts";
import type { CommittedLookup } from "./committed.ts";
import type { Forest } from "./git/pack/forest.ts";
import type { LfsObjects } from "./lfs.ts";
import type { PathBytes } from "./path-names.ts";

/** A file of the disk: what it is called, and the bytes of its path. */
export interface DiskFile {
  readonly path: string;
  readonly bytes: PathBytes;
}

export interface DiskFiles {
  readonly top: string;
  readonly files: readonly DiskFile[];
  /** How many there are with those of other shards. */
  readonly count: number;
  /** Whether they have so many bytes together. */
  isAtLeast(bytes: number): boolean;
}

/** Objects that lie in packs, before they are read as documents; `places`: where each of those in `forest.ids` lies. */
export interface Siftable {
  readonly forest: Forest;
  readonly places: readonly (readonly Pick<Document, "path" | "origin">[])[];
}

/**
 * What a scan looks at. Made by one function per way of collecting; used once, then closed.
 * `documents` and `snapshots` may be called in either order, each at most once.
 */
export interface Source {
  /** Whether head is compared with a base, be it an empty one. Without one, nothing has a status. */
  readonly hasBase: boolean;
  /** Without a base: whether someone handed in what is looked at, all of it to be judged as if it were new. */
  readonly isHandedIn?: boolean;
  /** Full object ids of the commits that were given, where there are any; known once `changedPaths` is done. */
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /**
   * Paths of all documents, and those whose bytes or presence differ between base and head (without a base: those to judge), sorted.
   * May be called any number of times.
   */
  changedPaths(): Promise<readonly string[]>;
  /** Whether head lists a path for which `test` holds; asked before anything is loaded. */
  lists(test: (path: string) => boolean): Promise<boolean>;
  /**
   * Each document that the change adds or alters (without a base: each one there is), in path order. In a scan of history those that
   * hold the same bytes come together, whatever their paths, and share them.
   */
  documents(clear?: ReadonlyMap<string, number>): AsyncIterable<Document>;
  /**
   * What of the documents lies on the disk, where they do. The paths that `documents` is given are not opened: they are told with
   * {@link Document.clearBytes}.
   */
  readonly files?: () => Promise<DiskFiles>;
  /**
   * In a scan of history, before anything else is asked: `look` says of each object whether it holds nothing at all of its places, and
   * those that do are no documents. Where no pack can be read, it is given none.
   */
  readonly sift?: (look: (siftable: Siftable) => Promise<readonly boolean[]>) => Promise<void>;
  /** Every path, by the first document that lies there, where `documents` leaves out those whose content is known. Absent: it does not. */
  readonly names?: () => Promise<readonly Pick<Document, "path" | "exposure" | "commit" | "brought">[]>;
  /**
   * Base and head as wholes. `explore` reads in a snapshot whatever its families want to judge, given the pair's `changedPaths`; what
   * it reads that is listed but not loaded yet is loaded and `explore` is called again, until it reads nothing new.
   */
  snapshots(explore: (snapshot: Snapshot, changedPaths: readonly string[]) => Promise<void>): Promise<SnapshotPair>;
  /**
   * Of a source that was made for a shard: digests of what all shards look at together. `told` may be published; whoever can make
   * `kept` holds that content.
   */
  readonly scope?: () => Promise<Scope | undefined>;
  /** The content that Git LFS keeps under that SHA-256 in hex; `undefined` where this clone does not have it. */
  readonly lfsObject?: LfsObjects;
  /** Of the working tree of a repository: what HEAD holds of it. `unknown`: nobody can tell what is committed. */
  readonly committed?: CommittedLookup | "unknown";
  /** Complete once both of the above are done. */
  problems(): readonly Problem[];
  /** Parts of what was handed in that could not be looked into; complete once `documents` is done. */
  unread?(): readonly Unread[];
  coverage(): SourceCoverage;
  /** Ends child processes. Safe to call twice. */
  close(): Promise<void>;
}

/** Each is 64 hex digits. */
export interface Scope {
  readonly told: string;
  readonly kept: string;
}

export interface SourceCoverage extends Omit<Coverage, "documents" | "bytes" | "skipped"> {
  readonly skipped: readonly Skipped[];
}
