import type { RuleText } from "../model/rule.ts";
/** By rule id. */
export declare const ruleTexts: ReadonlyMap<string, RuleText>;
