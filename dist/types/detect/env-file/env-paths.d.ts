import type { Snapshot } from "../../model/document.ts";
/** Those of `paths` that are env files of `snapshot`, sorted. */
export declare function envFilePaths(snapshot: Snapshot, paths: readonly string[]): readonly string[];
