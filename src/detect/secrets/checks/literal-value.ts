import type { CheckResult } from "../secret-rule.ts";

/** A literal rather than code: a letter and a digit, or 24 characters of base64 and more; no call, no `name.name` of words alone. */
export function literalValue(secret: string): CheckResult {
  if (/[()]|=>|::/.test(secret)) return "invalid";
  if (/^[A-Za-z_]{1,60}(?:\.[A-Za-z_]{1,60}){1,8}$/.test(secret)) return "invalid";
  if (/[A-Za-z]/.test(secret) && /[0-9]/.test(secret)) return "valid";
  return /^[A-Za-z0-9+/=_-]{24,1000}$/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret)
    ? "valid"
    : "invalid";
}
