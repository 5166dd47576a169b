import assert from "node:assert/strict";
import { test } from "node:test";
import { proxyTexts } from "../../../src/detect/proxy/texts.gen.ts";
import { asStated, readCases, sentencesWithGaps } from "../../support/snapshot-cases.ts";
import { toldOf } from "./cases.ts";

const top = process.env.STACKGATE_TOP ?? process.cwd();

for (const { rule, name, before, after, expected } of readCases(top, "proxy")) {
  test(`proxy fixture ${rule}/${name}`, () => {
    const rows = toldOf(before, after);
    assert.deepEqual(
      rows.map((row, i) => asStated(row, expected[i])),
      expected,
    );
    for (const { ruleId, detection } of rows) {
      const text = proxyTexts[ruleId];
      assert.ok(text);
      assert.deepEqual(sentencesWithGaps(detection, text), []);
    }
  });
}
