import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
export declare const rule: ServiceRule;
export declare const texts: RuleText;
