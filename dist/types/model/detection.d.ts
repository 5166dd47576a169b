import type { Confidence, Gate, Severity, Status } from "./rule.ts";
import type { Span } from "./span.ts";
import type { Values } from "./text.ts";
/** A place in base or in head. */
export interface Place {
    readonly path: string;
    readonly span: Span;
    /** `head` when absent. */
    readonly side?: "base" | "head";
}
/**
 * A rule met at a place. It still knows where the secret lies and so never leaves the pipeline:
 * a finding is made from it, and the secret is gone.
 */
export interface Detection {
    readonly ruleId: string;
    readonly place: Place;
    /** What the detection is about, apart from its place: variable name, `service` and port, path. Part of the fingerprint. */
    readonly subject: string;
    /** The secret characters; in `place` or around it. Absent: nothing to hide here. */
    readonly secret?: Span;
    /** Secrets that lie elsewhere, or that a whole file is about: part of the fingerprint as `secret` is. Stays in memory. */
    readonly held?: string;
    /** Bytes at the start of `secret` that are a public prefix (`sk-proj-`). */
    readonly publicPrefixBytes?: number;
    /** What `secret` says once it is decoded; absent where it stands in plain text. */
    readonly decoded?: DecodedSecret;
    /** Key into {@link RuleText.messages} (`default` when absent), and the values for all of the rule's sentences. */
    readonly message?: string;
    readonly values: Values;
    /** Key into {@link RuleText.fixes}; the rule's `fix` when absent. */
    readonly fix?: string;
    /** Where these differ from the rule's own. */
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    /** Who owns the key, when the context says more than the rule. */
    readonly provider?: string;
    readonly service?: string;
    /** Set by detectors over snapshots; the pipeline finds it for detectors over a document. */
    readonly status?: Status;
    /** The project is wholly new: the rule's `newProject` gate stands in for `introduced`. */
    readonly newProject?: boolean;
    /** The service is new, as every one of a new project is: `newService` stands in for `introduced`. */
    readonly newService?: boolean;
    /** Tells its project from others. */
    readonly project?: string;
    /** The gate is at most this one, whatever the rule says (a value that only a default supplies, a template). */
    readonly gateAtMost?: Gate;
    /** Holds for nearly every stack: told with all rules only, when it is new. */
    readonly isUsual?: true;
    /** The gate is at least this one unless the rule is off or the policy has a gate for it; `gateAtMost` comes after. */
    readonly gateAtLeast?: Gate;
    /** Lower wins when several rules meet on one span. */
    readonly rank: number;
    /** Rules that met on the same span and were outranked. */
    readonly aliases?: readonly string[];
    /** The rule whose gates judge this one instead of its own. */
    readonly judgedBy?: string;
    readonly related?: readonly RelatedPlace[];
    /** The same of other services, told together with this one because it stands at one place. */
    readonly together?: readonly Detection[];
    /** A `key` of another detection that tells the same cause, such as the `.env` that holds this variable. */
    readonly coveredBy?: string;
    /** What others may name in `coveredBy`. */
    readonly key?: string;
}
/** How a secret may be written down instead of in plain text; `joined`: in several strings that are one. */
export type SecretEncoding = "base64" | "hex" | "percent" | "escape" | "entity" | "joined";
export interface DecodedSecret {
    readonly secret: Uint8Array;
    /** As {@link Detection.publicPrefixBytes}, of these bytes. */
    readonly publicPrefixBytes?: number;
    /** The outermost first. */
    readonly by: readonly SecretEncoding[];
}
export interface RelatedPlace {
    readonly place: Place;
    /** Key into {@link RuleText.messages}. */
    readonly message: string;
    /** The detection's own when absent. */
    readonly values?: Values;
}
/** Ranks of {@link Detection.rank}: one span is one finding, told by the lowest. */
export declare const RANK: {
    readonly publishedDefault: 10;
    readonly vendorInContext: 20;
    readonly vendor: 30;
    readonly generic: 40;
    readonly config: 50;
    readonly assignment: 60;
    /** Told beside whatever else is found there, which it never stands in for. */
    readonly custom: 70;
};
