import type { PolicyRule } from "./policy-rule.ts";
/** Every policy rule. */
export declare const policyRules: readonly PolicyRule[];
