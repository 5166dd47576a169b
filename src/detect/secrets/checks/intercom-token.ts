import type { CheckResult } from "../secret-rule.ts";

/** Base64 of `tok:`, a UUID with underscores, and two numbers, as every access token of Intercom that was seen. */
export function intercomToken(secret: string): CheckResult {
  const text = Buffer.from(secret, "base64").toString("latin1");
  return /^tok:[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}:[0-9]:[0-9]$/.test(text) ? "valid" : "doubtful";
}
