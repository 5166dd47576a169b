import { randomness } from "../generic/value-shape.ts";
import type { CheckResult } from "../secret-rule.ts";

/** Characters that a program chose, by the model of generic secrets; no identifier, word or path. */
export function machineMade(secret: string): CheckResult {
  return randomness(secret) >= 0.9 ? "valid" : "invalid";
}
