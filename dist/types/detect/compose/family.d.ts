import type { SnapshotFamily } from "../family.ts";
/** Judges each compose project that a file of the change feeds. */
export declare const composeFamily: SnapshotFamily;
