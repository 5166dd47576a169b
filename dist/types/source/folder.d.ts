import type { Shard } from "../model/shard.ts";
import type { Source } from "./source.ts";
/**
 * Every file below `paths` (below `cwd` when there are none), except in `.git` folders. Links are not followed, but those in `paths`
 * themselves are. Paths are told from `cwd`, or from the folder that holds all of them when one lies elsewhere. Without a base.
 * Throws, when it is asked, StackgateError `no-such-path`.
 */
export declare function folderSource({ cwd, paths, shard, }: {
    readonly cwd: string;
    readonly paths?: readonly string[];
    readonly shard?: Shard | undefined;
}): Source;
/** Whether `path` is `top` or lies below it; both absolute. */
export declare function isWithin(top: string, path: string): boolean;
