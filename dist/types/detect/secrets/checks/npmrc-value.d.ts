import type { CheckResult } from "../secret-rule.ts";
/** What an .npmrc gives to `_auth` is `user:password` in base64; to `_authToken` and `_password` a literal (docs.npmjs.com, npmrc). */
export declare function npmrcValue(secret: string, match: string): CheckResult;
