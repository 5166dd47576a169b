import type { RuleText } from "../../model/rule.ts";
import { publishedDefaultTexts } from "./published-default-texts.ts";
import { providerTexts } from "./texts.gen.ts";

/** The sentences of every secret rule, by rule id. */
export const secretTexts: Readonly<Record<string, RuleText>> = Object.assign(
  { "published-default": publishedDefaultTexts },
  ...providerTexts,
);
