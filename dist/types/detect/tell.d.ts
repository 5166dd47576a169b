import { type Detection } from "../model/detection.ts";
import type { Rule } from "../model/rule.ts";
import type { Values } from "../model/text.ts";
import { type Mark } from "../parse/compose-source-text.ts";
import type { LineComparison } from "./changed-lines.ts";
import type { ComparedFound } from "./compare-found.ts";
/** What a detection says beyond its finding. */
export interface Telling {
    /** Of what the finding is found in; the finding's own subject follows. */
    readonly subject: string;
    readonly values: Values;
    readonly service: string | undefined;
    /** Where what is missing is shown, one in each file: the names of what the finding is in. No other place says more. */
    readonly keys: readonly Mark[];
    /** Those of the finding's places that are preferred. */
    readonly preferred?: readonly Mark[];
    readonly lines: LineComparison;
    /** There is a base, and it has no file of the project. */
    readonly isNewProject: boolean;
    /** Written to be copied and filled in: a warning is enough. */
    readonly isTemplate: boolean;
}
/** The detection of `compared`, in the words and by the gates of `rule`. */
export declare function tell(rule: Rule & {
    readonly rank?: number;
}, compared: ComparedFound, telling: Telling): Detection;
