import type { Confidence } from "../../model/rule.ts";
import type { SecretRule } from "./secret-rule.ts";
/**
 * `example`: printed in documentation. `structure`: a checksum or a part that every real one has does not fit. `no-context`: a shape
 * that could be anybody's, and nothing around it names an owner.
 */
export type FilterReason = "example" | "placeholder" | "structure" | "few-distinct" | "low-entropy" | "base64-blob" | "no-context";
export type OnFiltered = (reason: FilterReason) => void;
/** What remains of a match: why it is none, or how sure the rule may be of it. */
export type Sifted = {
    readonly reason: FilterReason;
} | {
    readonly confidence: Confidence;
};
/** `prefix`: characters of the secret that every key of the rule has. `inBlob`: it lies in a longer run of base64. */
export declare function sift(rule: SecretRule, secret: string, match: string, prefix: number, inBlob: () => boolean): Sifted;
