import type { SnapshotFamily } from "../family.ts";
/** Judges each site of which a change touches a file, or the compose service that mounts it. */
export declare const nginxFamily: SnapshotFamily;
