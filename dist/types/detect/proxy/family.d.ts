/** Judges each Caddyfile and squid.conf that a change alters. */
export declare const proxyFamily: import("../family.ts").SnapshotFamily;
