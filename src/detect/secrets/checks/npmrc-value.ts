import type { CheckResult } from "../secret-rule.ts";
import { base64UserPassword } from "./base64-parts.ts";
import { literalValue } from "./literal-value.ts";

/** What an .npmrc gives to `_auth` is `user:password` in base64; to `_authToken` and `_password` a literal (docs.npmjs.com, npmrc). */
export function npmrcValue(secret: string, match: string): CheckResult {
  return /^:?_auth[ \t=]/.test(match) ? base64UserPassword(secret) : literalValue(secret);
}
