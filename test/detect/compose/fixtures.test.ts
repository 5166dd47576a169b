import assert from "node:assert/strict";
import { test } from "node:test";
import { composeRules } from "../../../src/detect/compose/rules.gen.ts";
import { composeTexts } from "../../../src/detect/compose/texts.gen.ts";
import { asStated, readCases, sentencesWithGaps } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const top = process.env.STACKGATE_TOP ?? process.cwd();

for (const { rule, name, before, after, expected } of readCases(top, "compose")) {
  test(`compose fixture ${rule}/${name}`, () => {
    const all = toldOf(before, after);
    // What other rules have to say of the same project is a matter of their own fixtures, unless it is named here.
    const stated = new Set([rule, ...expected.map(({ ruleId }) => ruleId)]);
    const rows = all.filter(({ ruleId }) => stated.has(ruleId));
    assert.deepEqual(
      rows.map((row, i) => asStated(row, expected[i])),
      expected,
    );
    for (const { ruleId, detection } of all) {
      const rule = composeRules.find(({ id }) => id === ruleId);
      assert.ok(detection.severity === undefined || detection.severity === rule?.severity || rule?.ratesEach === true);
      const text = composeTexts[ruleId];
      assert.ok(text);
      assert.deepEqual(sentencesWithGaps(detection, text), []);
    }
  });
}
