import type { Snapshot, SnapshotPair } from "../model/document.ts";
import type { ProjectSettings } from "../model/project-settings.ts";

/** Gives a snapshot with what the policy says of its compose projects: for one snapshot always the same one. */
export type Seen = (snapshot: Snapshot) => Snapshot;

export function snapshotsWith(settings: ProjectSettings | undefined): Seen {
  if (settings === undefined) return (snapshot) => snapshot;
  const known = new WeakMap<Snapshot, Snapshot>();
  return (snapshot) => {
    const before = known.get(snapshot);
    if (before !== undefined) return before;
    const { read, list, has, isExplored } = snapshot;
    const seen: Snapshot = {
      read: read.bind(snapshot),
      list: list.bind(snapshot),
      has: has.bind(snapshot),
      ...(isExplored === undefined ? {} : { isExplored: isExplored.bind(snapshot) }),
      settings,
    };
    known.set(snapshot, seen);
    return seen;
  };
}

export function pairSeen(pair: SnapshotPair, seen: Seen): SnapshotPair {
  return { ...pair, head: seen(pair.head), ...(pair.base === undefined ? {} : { base: seen(pair.base) }) };
}
