import type { CheckResult } from "../secret-rule.ts";

/** 108 characters for API keys; the padding bits of the base64url body make it end in AA. */
export function anthropicSuffix(secret: string): CheckResult {
  return secret.endsWith("AA") && secret.length - secret.indexOf("-", 7) - 1 === 95 ? "valid" : "doubtful";
}
