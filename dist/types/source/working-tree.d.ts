import type { Shard } from "../model/shard.ts";
import { type GitRoom } from "./git/run.ts";
import type { Source } from "./source.ts";
/** What a caller wants of the working tree beyond what git tracks. */
export interface BesideTracked {
    /** Whether a file that git does not track is wanted too; asked by its path from the top, below the asked paths alone. */
    readonly wants: (path: string) => boolean;
    /** Told once what git tracks. */
    readonly tell: (tracked: ReadonlySet<string>) => void;
}
/**
 * What git tracks, with the working tree's bytes; what a sparse checkout leaves out, with the index's. Without a base. `paths`, as the
 * user wrote them and relative to `room.cwd`, limit what is judged; none means the whole repository. Git itself never reads the
 * working tree, so that no filter of it runs. Throws, when it is asked, StackgateError `path-outside`, `no-such-path`, `not-tracked`,
 * `no-work-tree`, `work-tree-elsewhere`, `index-missing` and what {@link succeeded} throws.
 */
export declare function workingTreeSource({ paths, shard, ...room }: GitRoom & {
    readonly paths?: readonly string[];
    readonly shard?: Shard | undefined;
}, beside?: BesideTracked): Source;
