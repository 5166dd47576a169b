import type { Detection } from "../model/detection.ts";
import type { RuleText } from "../model/rule.ts";
import { type Language } from "../model/text.ts";
import type { Placed } from "./placed.ts";
/** Of several detections that are told as one. */
export interface Group {
    /** Each once, in the order of the files; empty where the rule is about no service. */
    readonly services: readonly string[];
    readonly places: number;
}
/** A detection that is told, alone or for others too. */
export interface Grouped extends Placed {
    readonly group?: Group;
    /** Those that are told as one, this one too. */
    readonly members?: readonly Placed[];
}
/** Order is kept but for those that are told as one; they come last. */
export declare function groupSummaries(all: readonly Placed[]): readonly Grouped[];
/** What is said of all of them in place of the first one's words. */
export declare function groupWords({ services, places }: Group, { place }: Detection, { title }: RuleText, language: Language): {
    readonly title: string;
    readonly message: string;
};
