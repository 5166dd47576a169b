import type { RuleText } from "../../../model/rule.ts";
import type { ProxyRule } from "../proxy-rule.ts";
export declare const rule: ProxyRule;
export declare const texts: RuleText;
