import type { Exposure } from "../model/document.ts";
import type { ObjectReader } from "./git/objects.ts";
import { type GitRoom } from "./git/run.ts";
import type { PathBytes } from "./path-names.ts";
/** A text, and the file that it stands in. */
export interface Quoted {
    readonly path: string;
    readonly text: Uint8Array;
}
export interface Committed {
    /** How far HEAD went. */
    readonly exposure: Exposure;
    /** For each quoted text, in order, whether HEAD's file of that path holds it. */
    readonly isHeld: readonly boolean[];
}
/** `undefined`: there is no commit. */
export type CommittedLookup = (quoted: readonly Quoted[]) => Promise<Committed | undefined>;
/**
 * Asks git for each file once. One whose name cannot be asked for (a line feed in it, or no UTF-8), or whose content git does not
 * give, holds nothing.
 */
export declare function committedLookup(room: GitRoom, objects: () => ObjectReader, bytesOf: (path: string) => PathBytes | undefined): CommittedLookup;
export declare function hasCommits(room: GitRoom): Promise<boolean>;
