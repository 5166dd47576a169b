import type { CheckResult } from "../secret-rule.ts";
/** A literal rather than code: a letter and a digit, or 24 characters of base64 and more; no call, no `name.name` of words alone. */
export declare function literalValue(secret: string): CheckResult;
