// Where each content of a history lay, and which commit brought it there first.
import type { Brought } from "../model/document.ts";
import { StackgateError } from "../model/problem.ts";
import { ownedBy, type Shard } from "../model/shard.ts";
import { compareTexts } from "../model/text.ts";
import type { EntryKind, RawChange } from "./git/entries.ts";
import { kept, type WalkedCommit } from "./git/walk.ts";
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

/** More is more than there is memory for: a few small trees can name as many paths as they like. */
const MAX_PLACES = 8_000_000;
const MAX_PATH_BYTES = 256 << 20;

/** Those of one shard. */
interface ShardPlaces {
  readonly shard: Shard;
  /** Told of the places of others. */
  readonly onOther: (change: Pick<RawChange, "bytes" | "after">) => void;
}

/** `nameOf` gives a path the name under which it is shown. Without `part` all places are kept. */
export function placesOf(nameOf: (bytes: PathBytes) => string, part?: ShardPlaces): Places {
  const isOwn = ownedBy(part?.shard);
  const counted = new Set<string>();
  const shown = new Map<PathBytes, string>();
  const byBlob = new Map<string, Map<string, BlobPlace>>();
  const submodules = new Set<string>();
  let places = 0;
  let pathBytes = 0;
  const nameKept = (bytes: PathBytes): string => {
    const known = shown.get(bytes);
    if (known !== undefined) return known;
    pathBytes += bytes.length;
    if (pathBytes > MAX_PATH_BYTES) throw new StackgateError("git-too-much", { command: "diff-tree" });
    const own = kept(bytes);
    const name = nameOf(own);
    shown.set(own, name);
    return name;
  };
  return {
    add(by, { bytes, after }) {
      if (after === undefined) return;
      if (part !== undefined) {
        if (after.kind !== "submodule" && !counted.has(after.id) && isOwn(after.id)) counted.add(kept(after.id));
        // Names are given in the order in which paths are met: in the same one in each shard.
        if (!isOwn(nameOf(bytes))) {
          part.onOther({ bytes, after });
          return;
        }
      }
      const path = nameKept(bytes);
      if (after.kind === "submodule") {
        submodules.add(path);
        return;
      }
      let ofBlob = byBlob.get(after.id);
      if (ofBlob === undefined) {
        ofBlob = new Map();
        byBlob.set(kept(after.id), ofBlob);
      }
      // A file has the shorter key, and nearly all are files: it is the path itself, which is there already.
      const key = after.kind === "file" ? path : `${path}\0`;
      const known = ofBlob.get(key);
      if (known === undefined && ++places > MAX_PLACES)
        throw new StackgateError("git-too-much", { command: "diff-tree" });
      if (known === undefined || isEarlier(by, known.by))
        ofBlob.set(key, { id: known?.id ?? kept(after.id), path, kind: after.kind, by });
    },
    list() {
      const groups = [...byBlob.values()].map((ofBlob) => [...ofBlob.values()].sort(byPath));
      return groups.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byPath(a, b) || byOrder(a, b))).flat();
    },
    blobs: () => (part === undefined ? byBlob.size : counted.size),
    submodules: () => [...submodules].sort(),
  };
}

/** Negative where `a` comes first: parents before children, else the lower generation, then the lower id. */
export function compareCommits(a: WalkedCommit, b: WalkedCommit): number {
  return a.generation - b.generation || compareTexts(a.id, b.id);
}

/** What a document tells of the commit that is the `order`th. */
export function broughtBy({ id, seconds }: WalkedCommit, order: number): Brought {
  const date = new Date(Math.max(FIRST_SECOND, Math.min(seconds, LAST_SECOND)) * 1000).toISOString();
  return { commit: id, date: `${date.slice(0, 19)}Z`, order };
}

/** The years 1 to 9999: a commit may say what it likes. */
const [FIRST_SECOND, LAST_SECOND] = [-62_135_596_800, 253_402_300_799];

function isEarlier(a: BlobPlace["by"], b: BlobPlace["by"]): boolean {
  return typeof a !== "string" && (typeof b === "string" || compareCommits(a, b) < 0);
}

function byPath(a: BlobPlace, b: BlobPlace): number {
  return compareTexts(a.path, b.path) || compareTexts(a.kind, b.kind);
}

function byOrder({ by: a }: BlobPlace, { by: b }: BlobPlace): number {
  return typeof a === "string" || typeof b === "string" ? 0 : compareCommits(a, b);
}
