import type { Detection, Place } from "../model/detection.ts";
import { type Document } from "../model/document.ts";
import type { Rule, RuleBook } from "../model/rule.ts";
import type { Verification } from "../model/verification.ts";
import type { TextView } from "../parse/text-view.ts";
import { type Judgement } from "../policy/judge.ts";
import type { Policy } from "../policy/policy.ts";
/** A detection, and the document that it lies in where it is no file of the snapshots. */
export interface Told {
    readonly detection: Detection;
    readonly document?: Document;
}
export interface Placed extends Told {
    readonly rule: Rule;
    readonly judgement: Judgement;
    /** What its provider says of the key. Absent: nobody asked. */
    readonly verification?: Verification;
}
/** The text of a place: a document's, or that of a file of the snapshots. `undefined` where it cannot be had any more. */
export type Views = (place: Place, document?: Document) => TextView | undefined;
export interface JudgeOptions {
    readonly policy: Policy;
    readonly allRules: boolean;
}
/** `undefined`: it is not told. */
export type Judge = (told: Told) => Placed | undefined;
export declare function judgeWith(rules: RuleBook, { policy, allRules }: JudgeOptions): Judge;
/** The parts of credentials that stand in one text become one; what policy turned off is no part. */
export declare function joinedParts(all: readonly Placed[], views: Views, judgeOne: Judge): readonly Placed[];
