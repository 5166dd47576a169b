import type { Detection, Place } from "../model/detection.ts";
import type { Exposure } from "../model/document.ts";
import type { Finding, Frame } from "../model/finding.ts";
import type { Confidence, Gate, Rule, RuleText, Severity } from "../model/rule.ts";
import { type Language, type Text, type Values } from "../model/text.ts";
import type { TextView } from "../parse/text-view.ts";
/** What a finding needs besides its detection. */
export interface FindingContext {
    readonly rule: Rule;
    readonly text: RuleText;
    readonly language: Language;
    readonly judgement: {
        readonly gate: Gate;
        readonly blocking: boolean;
        readonly severity: Severity;
        readonly confidence: Confidence;
    };
    readonly exposure: Exposure;
    readonly commit?: string;
    /** When the commit says that it was made. */
    readonly date?: string;
    /** The text of a place's file on its side; `undefined` where it cannot be had any more. */
    viewOf(place: Place): TextView | undefined;
    /** The masked line `line` of a file, with the caret's columns in the masked text. */
    frameOf(place: Place, view: TextView, line: number): Frame;
    /** The advice, from the rule's own `fix` and how far the secret went. */
    fixOf(detection: Detection, ownFix: Text, values: Values): string;
    /** The message of a finding whose line held another secret before: masked, both lines would look alike. */
    withOtherBefore(message: string): string;
}
/** Makes the finding; `coveredBy` and `accepted` are added by the pipeline, which knows the other findings and the policy. */
export declare function makeFinding(detection: Detection, context: FindingContext): Finding;
