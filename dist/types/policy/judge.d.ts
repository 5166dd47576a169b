import type { Detection } from "../model/detection.ts";
import type { Confidence, Gate, Rule, Severity } from "../model/rule.ts";
import type { Policy } from "./policy.ts";
/** What policy makes of a detection. `off`: it is not told. */
export interface Judgement {
    readonly gate: Gate;
    readonly blocking: boolean;
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** It would block in a project that was there before. */
    readonly isSpared?: true;
}
/**
 * The rule's gate for the detection's status decides, nothing else: the policy file may set another or turn the rule off, `fail-on`
 * may make a warning block or nothing. What existed before never blocks, and neither does low confidence.
 */
export declare function judge(detection: Detection, rule: Rule, policy: Policy, allRules: boolean): Judgement;
