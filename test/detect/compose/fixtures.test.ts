import assert from "node:assert/strict";
import { test } from "node:test";
import { type Expected, type Row, readCases, toldOf } from "./cases.ts";

const top = process.env.STACKGATE_TOP ?? process.cwd();

/** Only what the case states is held against it. */
function asStated(row: Row | undefined, expected: Expected | undefined): Record<string, unknown> {
  if (row === undefined) return {};
  const { ruleId, status, path, startLine, gate, subject, removed } = row;
  return {
    ruleId,
    status,
    path,
    startLine,
    ...(expected?.gate === undefined ? {} : { gate }),
    ...(expected?.subject === undefined ? {} : { subject }),
    ...(expected?.removed === undefined ? {} : { removed }),
  };
}

for (const { rule, name, before, after, expected } of readCases(top)) {
  test(`compose fixture ${rule}/${name}`, () => {
    const rows = toldOf(before, after);
    assert.deepEqual(
      rows.map((row, i) => asStated(row, expected[i])),
      expected,
    );
  });
}
