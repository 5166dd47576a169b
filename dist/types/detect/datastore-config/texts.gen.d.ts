import type { RuleText } from "../../model/rule.ts";
/** The sentences of every datastore-config rule, by rule id. */
export declare const datastoreConfigTexts: Readonly<Record<string, RuleText>>;
