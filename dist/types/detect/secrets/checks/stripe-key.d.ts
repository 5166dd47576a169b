import type { CheckResult } from "../secret-rule.ts";
/**
 * Not one of those who took over Stripe's prefixes: WorkOS goes on with `key_` in base64, Paystack with 40 hex digits. A key of
 * Stripe's looks like either once in more than 10^10 (docs.stripe.com/keys; paystack.com/docs/api/authentication).
 */
export declare function stripeKey(secret: string): CheckResult;
