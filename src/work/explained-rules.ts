// Every rule there is, explained.
import { allFamilies } from "../detect/families.ts";
import { secretRules } from "../detect/secrets/detect-secrets.ts";
import { otherPartOf } from "../detect/secrets/pairs.ts";
import { ruleTexts } from "../detect/texts.ts";
import { type CustomRule, ruleOfCustom, textOfCustom } from "../model/custom-rule.ts";
import type { ExplainedRule, Rule } from "../model/rule.ts";

/** Rules of one family together, those about keys last, each family by id. */
export async function explainedRules(): Promise<readonly ExplainedRule[]> {
  const families = await allFamilies();
  const byId = (rules: readonly Rule[]): readonly Rule[] => [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...families.map(({ rules }) => rules), secretRules()].flatMap(byId).map((rule) => {
    const text = ruleTexts.get(rule.id);
    if (text === undefined) throw new Error(`no sentences for ${rule.id}`);
    const otherPart = otherPartOf(rule.id);
    return { rule, text, ...(otherPart === undefined ? {} : { otherPart }) };
  });
}

/** The rules of a policy, by id. */
export function explainedOwn(rules: readonly CustomRule[]): readonly ExplainedRule[] {
  return [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((own) => ({ rule: ruleOfCustom(own), text: textOfCustom(own), isOwn: true }));
}
