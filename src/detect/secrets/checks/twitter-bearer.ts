import type { CheckResult } from "../secret-rule.ts";

/** The app's part in base64, whose padding is escaped, then the random one: `...%3D...`. What holds none is as likely zeros of a file. */
export function bearerParts(secret: string): CheckResult {
  return /%3D[A-Za-z0-9]{40,60}$/.test(secret) ? "valid" : "doubtful";
}
