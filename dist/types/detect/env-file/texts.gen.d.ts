import type { RuleText } from "../../model/rule.ts";
/** The sentences of every env-file rule, by rule id. */
export declare const envFileTexts: Readonly<Record<string, RuleText>>;
