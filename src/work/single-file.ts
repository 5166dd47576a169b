import type { Document, Snapshot, SnapshotPair } from "../model/document.ts";

/** Base and head that hold `document` alone, for a family that judges files by themselves. */
export function singleFilePair(document: Document, hasBase: boolean): SnapshotPair {
  return {
    ...(hasBase ? { base: snapshotOf(document.path, document.base?.bytes) } : {}),
    head: snapshotOf(document.path, document.bytes),
    changedPaths: [document.path],
    exposure: document.exposure,
  };
}

function snapshotOf(path: string, bytes: Uint8Array | undefined): Snapshot {
  return {
    read: (asked) => (asked === path ? bytes : undefined),
    list: () => (bytes === undefined ? [] : [path]),
    has: (asked) => asked === path && bytes !== undefined,
  };
}
