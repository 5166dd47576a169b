import type { RuleText } from "../../model/rule.ts";
/** The sentences of every secret rule, by rule id. */
export declare const secretTexts: Readonly<Record<string, RuleText>>;
