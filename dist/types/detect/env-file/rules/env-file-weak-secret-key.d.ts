import type { RuleText } from "../../../model/rule.ts";
import type { EnvFileRule } from "../env-file-rule.ts";
export declare const rule: EnvFileRule;
export declare const texts: RuleText;
