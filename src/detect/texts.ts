// The sentences of every rule. Loaded only when something is reported or explained.
import type { RuleText } from "../model/rule.ts";
import { composeTexts } from "./compose/texts.gen.ts";
import { datastoreConfigTexts } from "./datastore-config/texts.gen.ts";
import { envFileTexts } from "./env-file/texts.gen.ts";
import { nginxTexts } from "./nginx/texts.gen.ts";
import { policyTexts } from "./policy/texts.gen.ts";
import { proxyTexts } from "./proxy/texts.gen.ts";
import { secretTexts } from "./secrets/texts.ts";

/** By rule id. */
export const ruleTexts: ReadonlyMap<string, RuleText> = new Map(
  Object.entries({
    ...secretTexts,
    ...envFileTexts,
    ...composeTexts,
    ...nginxTexts,
    ...proxyTexts,
    ...datastoreConfigTexts,
    ...policyTexts,
  }),
);
