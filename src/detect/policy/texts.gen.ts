// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _gate_weakened } from "./rules/gate-weakened.ts";
import { texts as _policy_change } from "./rules/policy-change.ts";

/** The sentences of every policy rule, by rule id. */
export const policyTexts: Readonly<Record<string, RuleText>> = {
  "gate-weakened": _gate_weakened,
  "policy-change": _policy_change,
};
