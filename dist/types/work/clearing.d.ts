import type { Document } from "../model/document.ts";
import { type FilteredCounts } from "../model/filter-reason.ts";
import type { OnProgress } from "../model/progress.ts";
import type { Policy } from "../policy/policy.ts";
import type { DiskFiles } from "../source/source.ts";
import type { Threads } from "./threads.ts";
/** Files that hold nothing to tell. */
export interface ClearFiles {
    /** By path, the bytes of each. */
    readonly bytes: ReadonlyMap<string, number>;
    /** The documents, of a large file that is partly clear what is not, as an excerpt. */
    rest(documents: AsyncIterable<Document>): AsyncIterable<Document>;
    /** What was dropped in what is clear. */
    readonly filtered: FilteredCounts;
}
export declare function clearFiles({ top, files }: DiskFiles, isExcluded: (path: string) => boolean, { customRules }: Policy, threads: Threads, onProgress?: OnProgress): Promise<ClearFiles>;
