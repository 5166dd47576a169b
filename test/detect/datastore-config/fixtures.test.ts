import assert from "node:assert/strict";
import { test } from "node:test";
import { datastoreConfigTexts } from "../../../src/detect/datastore-config/texts.gen.ts";
import { asStated, readCases, sentencesWithGaps } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const top = process.env.STACKGATE_TOP ?? process.cwd();

for (const { rule, name, before, after, expected } of readCases(top, "datastore-config")) {
  test(`datastore-config fixture ${rule}/${name}`, () => {
    const rows = toldOf(before, after);
    assert.deepEqual(
      rows.map((row, i) => asStated(row, expected[i])),
      expected,
    );
    for (const { ruleId, detection } of rows) {
      const text = datastoreConfigTexts[ruleId];
      assert.ok(text);
      assert.deepEqual(sentencesWithGaps(detection, text), []);
    }
  });
}
