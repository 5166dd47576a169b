import type { Span } from "../model/span.ts";
import { type Read } from "./large-files.ts";
/** No more bytes are asked for at a time. */
export declare const GLANCE: number;
export interface LongRuns {
    /** What is to be searched for a place, so that what it decodes are parts that a search of the whole file decodes too. */
    aligned(place: Span): Span;
}
/** Of one file, and asked in its order: what lies between two places is then read once. What cannot be read is no run. */
export declare function longRuns(glance: Read, size: number): LongRuns;
