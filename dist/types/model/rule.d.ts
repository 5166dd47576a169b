import type { ChecklistItem } from "./checklist.ts";
import type { Text } from "./text.ts";
export type Severity = "critical" | "high" | "medium" | "low" | "info";
export type Confidence = "high" | "medium" | "low";
export type Family = "secret" | "env-file" | "compose" | "nginx" | "proxy" | "datastore-config" | "policy";
export type Status = "introduced" | "weakened" | "existing" | "fixed";
/** What a finding does: refuse, tell, be told with its like in one line a project, or nothing. */
export type Gate = "block" | "warn" | "summary" | "off";
/**
 * The gate of a rule for each status. `newProject` replaces `introduced` where base holds no file of the project, `newService` where
 * base has the project without the service, or neither.
 */
export interface Gates {
    readonly introduced: Gate;
    readonly weakened: Gate;
    readonly existing: Gate;
    readonly newProject?: Gate;
    readonly newService?: Gate;
}
/** What every rule says of itself to the pipeline. What it says to people is its {@link RuleText}. */
export interface Rule {
    /** `<family>-<weakness>` or `<provider>-<kind>`, never renamed once released. */
    readonly id: string;
    readonly family: Family;
    readonly severity: Severity;
    /** Some of its findings have another severity, by what they found. */
    readonly ratesEach?: true;
    readonly confidence: Confidence;
    readonly gates: Gates;
    /** Where an audit counts it; see `checklistOf`. */
    readonly checklist?: readonly ChecklistItem[];
    /** The provider id of the catalogue whose key this is. */
    readonly provider?: string;
    /** A token's fixed public beginning, such as a vendor prefix, may be shown when at least 24 secret characters follow. */
    readonly showsPrefix?: boolean;
    /** It guards the gate itself: no gate or severity of a policy makes it milder, and where merges are decided it blocks. */
    readonly protectsGate?: true;
    /** At least 90 random bits: its full digest may serve as a fingerprint. */
    readonly random?: boolean;
}
/** A rule's sentences; loaded only when something is reported or explained. */
export interface RuleText {
    /** What was found, for instance "OpenAI project key". May use the values of the detection. */
    readonly title: Text;
    /** Titles that name the very thing, by key of {@link Detection.message} (`default` too); `title` where a key has none. */
    readonly titles?: {
        readonly [key: string]: Text;
    };
    /** What an attacker does with it. */
    readonly why: Text;
    /** What to type or where to click. */
    readonly fix: Text;
    /** What to do instead in some cases, by key of {@link Detection.fix}. */
    readonly fixes?: {
        readonly [key: string]: Text;
    };
    /** Sentences by key of {@link Detection.message}; `default` always exists. */
    readonly messages: {
        readonly default: Text;
        readonly [key: string]: Text;
    };
    /** Pages that say more: the vendor's documentation, a specification. */
    readonly references: readonly string[];
    /** Of a key: where its provider lets it be revoked, and where it tells what was done with it. */
    readonly pages?: {
        readonly revoke?: string;
        readonly usage?: string;
    };
}
/** Rules by id. */
export type RuleBook = Pick<ReadonlyMap<string, Rule>, "get" | "has">;
/** A rule with its sentences, for whoever asks what there is. */
export interface ExplainedRule {
    readonly rule: Rule;
    readonly text: RuleText;
    /** The rule of the other part of a credential of two parts. */
    readonly otherPart?: string;
    /** It is one of the policy's own. */
    readonly isOwn?: true;
}
/** Negative when `a` is worse than `b`. */
export declare function compareSeverity(a: Severity, b: Severity): number;
/** All severities, worst first. */
export declare const SEVERITIES: readonly Severity[];
/** The rows, layers and incidents of an audit that `rule` belongs to; those about keys all belong to the same. Empty: to none. */
export declare function checklistOf({ checklist, family }: Rule): readonly ChecklistItem[];
/** What a rule that fired says of itself, for formats that list rules. */
export interface RuleInfo {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly fix: string;
    readonly severity: Severity;
    readonly references: readonly string[];
}
