import type { PathBytes } from "../path-names.ts";
export type EntryKind = "file" | "symlink" | "submodule";
/** What stands at a path. */
export interface Entry {
    readonly kind: EntryKind;
    readonly id: string;
}
export interface ListedEntry extends Entry {
    readonly bytes: PathBytes;
}
export interface IndexEntry extends ListedEntry {
    /** 0, or 1 (common ancestor), 2 (ours), 3 (theirs) while a conflict lasts. */
    readonly stage: number;
    /** The working tree leaves it out on purpose. */
    readonly skipWorktree: boolean;
}
export interface RawChange {
    readonly bytes: PathBytes;
    /** The path is in conflict; `after` is then absent. */
    readonly unmerged: boolean;
    /** Absent: the path was not there. Of a merge that differs from each of its parents: that of the first parent. */
    readonly before?: Entry;
    readonly after?: Entry;
}
/** `ls-tree -r -z`. */
export declare function parseTreeList(output: readonly Buffer[]): ListedEntry[];
/** `ls-files -t -s -z`. */
export declare function parseIndexList(output: readonly Buffer[]): IndexEntry[];
/** `--raw -z --no-abbrev --no-renames`: the changes, each after the line (an object id, or two) that git put before it, if it did. */
export declare function parseRawChanges(output: readonly Buffer[]): readonly {
    readonly of: string;
    readonly change: RawChange;
}[];
/** The same, of output that comes in pieces. */
export declare function rawChangeReader(onChange: (of: string, change: RawChange) => void): (chunk: Buffer) => void;
/** `undefined`: nothing, or a folder. */
export declare function kindOf(mode: string): EntryKind | undefined;
/** The content of a tree object, or `undefined` where it is none. `idBytes` is 20, or 32 in a repository of SHA-256. */
export declare function parseTree(tree: Buffer, idBytes: number): readonly TreeMember[] | undefined;
export interface TreeMember {
    readonly name: PathBytes;
    readonly mode: string;
    readonly id: string;
}
