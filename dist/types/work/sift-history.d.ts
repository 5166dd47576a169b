import { type Document } from "../model/document.ts";
import type { OnProgress } from "../model/progress.ts";
import type { Source } from "../source/source.ts";
import type { Noting } from "./ledger.ts";
import type { Threads } from "./threads.ts";
type Place = Pick<Document, "path" | "origin">;
export interface SiftRequest {
    readonly source: Source;
    readonly isExcluded: (path: string) => boolean;
    /** Absent: this one alone. */
    readonly threads: Threads | undefined;
    readonly onProgress?: OnProgress | undefined;
    /** Asked now and then whether what was settled by then is to be kept. */
    readonly noting?: Noting | undefined;
    /** Told of each place of what holds nothing. */
    readonly onSettled: (document: Place & {
        readonly id: string;
    }, bytes: number) => void;
}
/** The source then leaves out what holds nothing. */
export declare function siftHistory(request: SiftRequest): Promise<void>;
export {};
