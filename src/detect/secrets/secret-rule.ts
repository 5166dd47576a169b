import type { Rule, RuleText, Severity } from "../../model/rule.ts";
import type { Text } from "../../model/text.ts";

/** How certain the shape is: read in the vendor's documentation or source, known to several scanners, seen in public text, or none of these. */
export type Evidence = "documented" | "known" | "observed" | "unverified";

/** What a structure check says of a candidate. `doubtful`: reported at low confidence (a checksum that fails). */
export type CheckResult = "valid" | "doubtful" | "invalid";

/** One key format. */
export interface SecretRule extends Rule {
  readonly family: "secret";
  readonly provider: string;
  /** Lower case; each match holds one of them, in any case. */
  readonly literals: readonly string[];
  /** Linear, every repeat bounded, no lookaround, no flags but `i`; boundaries are the engine's. */
  readonly pattern: RegExp;
  /**
   * `token`: anywhere, not beside `A-Za-z0-9` on the left or `A-Za-z0-9_-` on the right;
   * `value`: the whole value of an assignment; `line`, `block`: the pattern holds its own structure.
   */
  readonly match: "token" | "value" | "line" | "block";
  /** The first group is the secret; otherwise all of the match. */
  readonly hasGroup?: boolean;
  /** Characters of the match that are a public prefix and may be shown. */
  readonly publicPrefix?: RegExp;
  /** Names and hosts that say whose key it is. With `needsContext` there is no finding without one of them. */
  readonly context?: { readonly variables: readonly string[]; readonly hosts: readonly string[] };
  readonly needsContext?: boolean;
  /** Bits a character of the secret. */
  readonly minEntropy?: number;
  readonly check?: (secret: string, match: string) => CheckResult;
}

/** Names one provider: what people call it, and where a leaked key is ended. */
export interface Provider {
  readonly id: string;
  readonly name: Text;
  readonly revokeUrl?: string;
}

/** Templates that the tests expand: `sk-proj-{b64url:74}T3BlbkFJ{b64url:74}`. At least two of each. */
export interface SecretExamples {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export type SecretTexts = Readonly<Record<string, RuleText>>;

/** What a format's severity means for `gates` is worked out in one place; see `gatesOf`. */
export type SecretSeverity = Severity;
