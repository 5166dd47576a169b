import type { Problem } from "../model/problem.ts";
import type { DiskEntry } from "./disk-source.ts";
import { type PathBytes } from "./path-names.ts";
interface Untracked {
    /** By shown path. */
    readonly entries: ReadonlyMap<string, DiskEntry>;
    readonly problems: readonly Problem[];
}
/**
 * Regular files below `starts` (bytes from `top`) that `wants`. Links are not followed, and neither are folders that are a repository of
 * their own. Where there are more folders than any stack has, the problem `too-many-folders` says so.
 */
export declare function untrackedBelow(top: string, starts: readonly PathBytes[], wants: (path: string) => boolean): Untracked;
export {};
