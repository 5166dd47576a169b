// The Chinese of the rules: set as Chinese is set beside Latin, and one word for one thing.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RuleText } from "../../src/model/rule.ts";
import type { Text } from "../../src/model/text.ts";
import { explainedRules } from "../../src/work/explained-rules.ts";

function sentencesOf({ title, titles = {}, why, fix, fixes = {}, messages }: RuleText): readonly Text[] {
  return [title, why, fix, ...[titles, fixes, messages].flatMap((some) => Object.values(some) as Text[])];
}

/** What is not said, and what is instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  服务账户: "服务账号",
  可以以: "能以",
  推送以来的你的: "推送以来你的",
};

test("the Chinese of every rule has a blank between Han and Latin, and the words of the glossary", async () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const { rule, text } of await explainedRules())
    for (const { zh } of sentencesOf(text)) {
      seen++;
      const said = zh.replaceAll(/`[^`]*`/g, "");
      if (/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(said)) wrong.push(`${rule.id}: ${zh}`);
      for (const [word, better] of Object.entries(INSTEAD))
        if (said.includes(word)) wrong.push(`${rule.id}: ${better} instead of ${word}: ${zh}`);
    }
  assert.ok(seen > 3000, `${seen} sentences`);
  assert.deepEqual(wrong, []);
});
