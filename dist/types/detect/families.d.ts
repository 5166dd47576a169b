import type { Rule } from "../model/rule.ts";
import type { SnapshotFamily } from "./family.ts";
export interface LoadedFamily {
    readonly family: SnapshotFamily;
    readonly rules: readonly Rule[];
}
/** The families that a change of `changedPaths` concerns; `lists` tells whether head lists a path of some kind. */
export declare function familiesFor(changedPaths: readonly string[], lists: (test: (path: string) => boolean) => Promise<boolean>): Promise<readonly LoadedFamily[]>;
/** All of them, for listing rules. */
export declare function allFamilies(): Promise<readonly LoadedFamily[]>;
