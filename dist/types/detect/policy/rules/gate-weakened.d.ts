import type { RuleText } from "../../../model/rule.ts";
import type { PolicyRule } from "../policy-rule.ts";
export declare const rule: PolicyRule;
export declare const texts: RuleText;
