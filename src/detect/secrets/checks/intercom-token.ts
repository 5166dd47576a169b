import type { CheckResult } from "../secret-rule.ts";

/** Base64 of `tok:` and printable characters, in Intercom's access tokens; base64 of anything else is binary further on. */
export function intercomToken(secret: string): CheckResult {
  return /^tok:[\x21-\x7e]{40}$/.test(Buffer.from(secret, "base64").toString("latin1")) ? "valid" : "doubtful";
}
