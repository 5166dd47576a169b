import type { CheckResult } from "../secret-rule.ts";
/** 108 characters for API keys; the padding bits of the base64url body make it end in AA. */
export declare function anthropicSuffix(secret: string): CheckResult;
