import type { RuleText } from "../../model/rule.ts";
/** The sentences of `published-default`. `{other}` names the variables of the other side. */
export declare const publishedDefaultTexts: RuleText;
