/** Whether a key works now, as its provider says. `unknown`: nobody could tell. */
export type Verification = "live" | "revoked" | "unknown";

/** Why it is not known whether a key works. */
export type UnknownReason =
  | "no-verifier"
  | "odd-key"
  | "other-server"
  | "no-address"
  | "private-address"
  | "unreachable"
  | "certificate"
  | "timeout"
  | "redirect"
  | "rate-limited"
  | "other-answer"
  | "time-is-up"
  | "too-many";

/** A key, and the rule that found it. It stays in memory. */
export interface AskedKey {
  readonly ruleId: string;
  readonly key: string;
}

export type KeyAnswer =
  | { readonly state: "live" | "revoked" }
  | { readonly state: "unknown"; readonly reason: UnknownReason };

/** Asks about each once; the answers are in the order of `asked`. Never throws for what a provider or the network does. */
export type VerifyKeys = (asked: readonly AskedKey[]) => Promise<readonly KeyAnswer[]>;

/** How many keys were asked about, and what came of it. */
export interface VerificationCounts {
  readonly live: number;
  readonly revoked: number;
  readonly unknown: Readonly<Partial<Record<UnknownReason, number>>>;
}
