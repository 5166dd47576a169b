import type { RuleText } from "../../model/rule.ts";
/** The sentences of every policy rule, by rule id. */
export declare const policyTexts: Readonly<Record<string, RuleText>>;
