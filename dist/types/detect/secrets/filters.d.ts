import type { FilterReason } from "../../model/filter-reason.ts";
import type { Confidence } from "../../model/rule.ts";
import type { SecretRule } from "./secret-rule.ts";
/** What remains of a match: why it is none, or how sure the rule may be of it. */
export type Sifted = {
    readonly reason: FilterReason;
} | {
    readonly confidence: Confidence;
};
/** `prefix`: characters of the secret that every key of the rule has. `inBlob`: it lies in a longer run of base64. */
export declare function sift(rule: SecretRule, secret: string, match: string, prefix: number, inBlob: () => boolean): Sifted;
