import type { CheckResult } from "../secret-rule.ts";
/** Base64 of `tok:` and printable characters, in Intercom's access tokens; base64 of anything else is binary further on. */
export declare function intercomToken(secret: string): CheckResult;
