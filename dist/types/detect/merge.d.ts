import { type Detection } from "../model/detection.ts";
/**
 * One span is one finding: detections of one path whose secrets overlap become the one of the lowest rank, the others' rule ids
 * its aliases. A published default in a compose project keeps its own words, but the compose rule's gates judge it.
 * Detections without a secret and those of custom rules stay as they are.
 */
export declare function mergeDetections(detections: readonly Detection[]): readonly Detection[];
