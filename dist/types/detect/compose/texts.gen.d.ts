import type { RuleText } from "../../model/rule.ts";
/** The sentences of every compose rule, by rule id. */
export declare const composeTexts: Readonly<Record<string, RuleText>>;
