import type { Detection } from "../model/detection.ts";
/** A detection with whether the project that it was found in is new. */
export interface Told {
    readonly detection: Detection;
    readonly isNewProject: boolean;
}
/**
 * One source location is told once for each rule and status: services that share an anchor are listed together, and what a
 * project knew before decides for one that is new.
 */
export declare function mergePlaces(all: readonly Told[]): readonly Detection[];
