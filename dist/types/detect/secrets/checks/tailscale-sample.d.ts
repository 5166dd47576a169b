import type { CheckResult } from "../secret-rule.ts";
/** Digits in a row as in the keys that Tailscale's documentation prints (tailscale.com/docs/reference/key-prefixes). */
export declare function tailscaleSample(secret: string): CheckResult;
