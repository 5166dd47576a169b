import type { RuleText } from "../../model/rule.ts";
/** The sentences of every proxy rule, by rule id. */
export declare const proxyTexts: Readonly<Record<string, RuleText>>;
