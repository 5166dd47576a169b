import type { RuleText } from "../../../model/rule.ts";
import type { RepositoryRule } from "../compose-rule.ts";
export declare const rule: RepositoryRule;
export declare const texts: RuleText;
