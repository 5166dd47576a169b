import type { Document } from "../model/document.ts";
import type { Skipped } from "../model/problem.ts";
import type { Source } from "../source/source.ts";
import { type UnreadPart } from "./unread.ts";
/** What was not looked at on the way. */
export interface Looked {
    readonly leftOut: Skipped[];
    readonly unread: UnreadPart[];
}
/** The documents of `source` and those inside of them, except what is excluded. What of them nobody sees is added to `looked`. */
export declare function contentsOf(source: Source, isExcluded: (path: string) => boolean, looked: Looked, clear?: ReadonlyMap<string, number>): AsyncGenerator<Document>;
