import assert from "node:assert/strict";
import { test } from "node:test";
import { composeTexts } from "../../../src/detect/compose/texts.gen.ts";
import { asStated, readCases, sentencesWithGaps } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const top = process.env.STACKGATE_TOP ?? process.cwd();

for (const { rule, name, before, after, expected } of readCases(top, "compose")) {
  test(`compose fixture ${rule}/${name}`, () => {
    // What is told in one line a project holds for nearly every new service: a case states it where it is about that.
    const stated = new Set([rule, ...expected.map(({ ruleId }) => ruleId)]);
    const rows = toldOf(before, after).filter(({ gate, ruleId }) => gate !== "summary" || stated.has(ruleId));
    assert.deepEqual(
      rows.map((row, i) => asStated(row, expected[i])),
      expected,
    );
    for (const { ruleId, detection } of rows) {
      const text = composeTexts[ruleId];
      assert.ok(text);
      assert.deepEqual(sentencesWithGaps(detection, text), []);
    }
  });
}
