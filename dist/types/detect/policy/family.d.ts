import type { SnapshotFamily } from "../family.ts";
/** Judges changes alone: a repository without a gate is not at fault. */
export declare const policyFamily: SnapshotFamily;
