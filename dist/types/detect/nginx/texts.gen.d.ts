import type { RuleText } from "../../model/rule.ts";
/** The sentences of every nginx rule, by rule id. */
export declare const nginxTexts: Readonly<Record<string, RuleText>>;
