/** Judges each redis.conf, pg_hba.conf and sandbox configuration that a change alters. */
export declare const datastoreConfigFamily: import("../family.ts").SnapshotFamily;
