import type { Detection } from "../../model/detection.ts";
import type { TextView } from "../../parse/text-view.ts";
/**
 * `detections` of one text, those of two parts of one credential joined: the nearest ones, in the order in which both kinds stand
 * there, each used once. What is joined is told in place of the worse part, one step more severe; the other part is a related place,
 * its rule an alias.
 */
export declare function joinPairs(detections: readonly Detection[], { bytes }: TextView): readonly Detection[];
/** The rule of the other part, where a rule's key is one of two. */
export declare function otherPartOf(ruleId: string): string | undefined;
