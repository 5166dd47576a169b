import type { DocumentDetector } from "../detect/family.ts";
import type { LongRuns } from "./clear-runs.ts";
import { type Read, type Slice } from "./large-files.ts";
/** The file of a slice. */
export interface Reading {
    readonly path: string;
    readonly read: Read;
    readonly runs: LongRuns;
}
/**
 * Says what of the slice is to be searched for something to tell, or that slices cannot tell: the file is no plain text, or what is encoded
 * in it goes on in lines for longer than what is searched around a slice.
 */
export declare function lookThrough(slice: Slice, { path, read, runs }: Reading, detect: DocumentDetector): void;
