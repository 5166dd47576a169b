import type { CheckResult } from "../secret-rule.ts";

/** Digits in a row as in the keys that Tailscale's documentation prints (tailscale.com/docs/reference/key-prefixes). */
export function tailscaleSample(secret: string): CheckResult {
  return /1234567890|0123456789|abcdef1?CNTRL|-k123456CNTRL/i.test(secret) ? "sample" : "valid";
}
