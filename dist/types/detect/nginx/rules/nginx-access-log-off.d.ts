import type { RuleText } from "../../../model/rule.ts";
import type { NginxRule } from "../nginx-rule.ts";
export declare const rule: NginxRule;
export declare const texts: RuleText;
