import type { SnapshotFamily } from "../family.ts";
/** Judges each env file that a change adds, alters or takes away. */
export declare const envFileFamily: SnapshotFamily;
