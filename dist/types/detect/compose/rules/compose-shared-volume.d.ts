import type { RuleText } from "../../../model/rule.ts";
import type { ProjectRule } from "../compose-rule.ts";
export declare const rule: ProjectRule;
export declare const texts: RuleText;
