import type { CustomRule } from "../model/custom-rule.ts";
import type { DiskFile } from "../source/source.ts";
/** What all threads are given. */
export interface ClearingTask {
    readonly top: string;
    readonly files: readonly DiskFile[];
    readonly customRules: readonly CustomRule[];
    /** See {@link NEXT}, {@link DROPPED} and {@link FIRST}. */
    readonly shared: SharedArrayBuffer;
    /** See large-files.ts. */
    readonly large: SharedArrayBuffer;
}
/** In the shared numbers: the next file that nobody has taken. */
export declare const NEXT = 0;
/** From here on, a number for each reason of {@link FILTER_REASONS}: what was dropped in files that are clear. */
export declare const DROPPED = 1;
/** From here on, a number for each file: one more than its bytes where it is clear. */
export declare const FIRST: number;
/**
 * Takes some of the files and marks those that are clear: regular files that hold no archive, no pointer, no exception in a comment, and
 * nothing that is detected. Whatever else happens to a file leaves it as it is, so that it is looked at again. `false`: none was left.
 */
export declare function clearerOf({ top, files, customRules, shared, large }: ClearingTask): Promise<() => boolean>;
