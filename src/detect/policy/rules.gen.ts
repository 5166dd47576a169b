// Written by `npm run gen`.
import type { PolicyRule } from "./policy-rule.ts";
import { rule as _gate_weakened } from "./rules/gate-weakened.ts";
import { rule as _policy_change } from "./rules/policy-change.ts";

/** Every policy rule. */
export const policyRules: readonly PolicyRule[] = [
  _gate_weakened,
  _policy_change,
];
