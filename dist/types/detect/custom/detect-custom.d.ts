import type { CustomRule } from "../../model/custom-rule.ts";
import { type Detection } from "../../model/detection.ts";
import type { Problem } from "../../model/problem.ts";
import type { TextView } from "../../parse/text-view.ts";
/** What custom rules make of one text. */
export interface CustomFound {
    readonly detections: readonly Detection[];
    /** `custom-rule-slow`: a rule fits the text so often that it was given up. */
    readonly problems: readonly Problem[];
}
/** The detector of `rules`, whose patterns are known to be sound. */
export declare function customDetector(rules: readonly CustomRule[]): (view: TextView, path: string) => CustomFound;
