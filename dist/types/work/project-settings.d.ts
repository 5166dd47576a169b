import type { Snapshot, SnapshotPair } from "../model/document.ts";
import type { ProjectSettings } from "../model/project-settings.ts";
/** Gives a snapshot with what the policy says of its compose projects: for one snapshot always the same one. */
export type Seen = (snapshot: Snapshot) => Snapshot;
export declare function snapshotsWith(settings: ProjectSettings | undefined): Seen;
export declare function pairSeen(pair: SnapshotPair, seen: Seen): SnapshotPair;
