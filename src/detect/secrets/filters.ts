// Why something that looks like a key is none. Whatever is dropped has a reason, and each is counted.

import type { FilterReason } from "../../model/filter-reason.ts";
import type { Confidence } from "../../model/rule.ts";
import { hasFewDistinct, isPlaceholder } from "../placeholder.ts";
import type { SecretRule } from "./secret-rule.ts";

/** What remains of a match: why it is none, or how sure the rule may be of it. */
export type Sifted = { readonly reason: FilterReason } | { readonly confidence: Confidence };

/** `prefix`: characters of the secret that every key of the rule has. `inBlob`: it lies in a longer run of base64. */
export function sift(rule: SecretRule, secret: string, match: string, prefix: number, inBlob: () => boolean): Sifted {
  // A block is judged by its own check: in thousands of random characters any word turns up.
  if (rule.match !== "block" && isPlaceholder(secret)) return { reason: "placeholder" };
  const result = rule.check?.(secret, match) ?? "valid";
  if (result === "sample") return { reason: "example" };
  if (result === "invalid") return { reason: "structure" };
  const random = secret.slice(prefix);
  if (hasFewDistinct(random)) return { reason: "few-distinct" };
  if (rule.minEntropy !== undefined && entropyOf(random) < rule.minEntropy) return { reason: "low-entropy" };
  if (rule.match === "token" && inBlob()) return { reason: "base64-blob" };
  return { confidence: result === "doubtful" ? "low" : rule.confidence };
}

/** Shannon's, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
