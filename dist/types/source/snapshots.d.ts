import type { Snapshot } from "../model/document.ts";
/** One side: its regular files by shown path, each with the key of its bytes. Equal keys mean equal bytes, on both sides. */
export interface Side {
    /** `undefined`: no regular file. */
    keyOf(path: string): string | undefined;
    /** Of the regular files, and maybe of others. */
    paths(): Iterable<string>;
}
/** The bytes of these keys; left out: what does not exist or cannot be read. */
export type Load = (keys: readonly string[]) => AsyncIterable<readonly [key: string, bytes: Uint8Array]>;
/**
 * Snapshots of `head` and, where there is one, `base`. Files that some family judges wherever they lie are loaded at once, then
 * whatever `explore` reads, until it reads nothing new; a path that is read on one side is loaded on both. Reading any other listed
 * file afterwards is a bug and throws.
 */
export declare function loadSnapshots(sides: {
    readonly base?: Side;
    readonly head: Side;
}, load: Load, explore: (snapshot: Snapshot) => Promise<void>): Promise<{
    readonly base?: Snapshot;
    readonly head: Snapshot;
}>;
/** By code unit; what git listed mostly is so already. */
export declare function sortedPaths(paths: string[]): readonly string[];
