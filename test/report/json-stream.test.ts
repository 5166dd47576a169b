import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Finding } from "../../src/model/finding.ts";
import { jsonStream } from "../../src/report/json-stream.ts";
import { readLines } from "../support/json-lines.ts";
import { assertValid } from "../support/schemas.ts";
import { resultOf, sampleFinding } from "./sample.ts";

/** Few values, so that several are alike in some of them. */
const FINDING = fc
  .record({
    path: fc.constantFrom("a.ts", "b.ts"),
    startLine: fc.integer({ min: 1, max: 3 }),
    fingerprint: fc.constantFrom("a1b2c3d4", "b1c2d3e4"),
    commit: fc.constantFrom(undefined, "1a2b3c4d", "2a2b3c4d"),
    toldWith: fc.constantFrom(undefined, "a1b2c3d4"),
  })
  .map(({ commit, toldWith, ...fields }): Finding => {
    const more = { ...(commit === undefined ? {} : { commit }), ...(toldWith === undefined ? {} : { toldWith }) };
    return sampleFinding({ ...fields, endLine: fields.startLine, ...more });
  });

const asText = (finding: object): string => JSON.stringify(Object.entries(finding).sort());

test("jsonStream() comes to the findings of the result, whatever was told before", () =>
  fc.assert(
    fc.property(fc.array(FINDING, { maxLength: 6 }), fc.array(FINDING, { maxLength: 6 }), (early, findings) => {
      const stream = jsonStream();
      const result = resultOf({ findings });
      const text = `${early.map((finding) => stream.found([finding])).join("")}${[...stream.end(result)].join("")}`;
      const whole = readLines([...jsonStream().end(result)].join(""));
      const read = readLines(text);
      assert.deepEqual(read.findings.map(asText).sort(), whole.findings.map(asText).sort());
      assert.deepEqual(read.summary, whole.summary);
      for (const line of text.trimEnd().split("\n")) assertValid("report-line", JSON.parse(line));
      assert.equal(whole.types.finding ?? 0, findings.length);
    }),
  ));

test("jsonStream() revises what stands elsewhere by now, and withdraws what is nowhere", () => {
  const stream = jsonStream();
  const here = sampleFinding({ path: "a.ts", startLine: 1, fingerprint: "a1b2c3d4", commit: "1a2b3c4d" });
  const gone = sampleFinding({ path: "b.ts", startLine: 1, fingerprint: "b1c2d3e4" });
  stream.found([here, gone]);
  const { commit: _, ...moved } = { ...here, startLine: 9 };
  const lines = [...stream.end(resultOf({ findings: [moved] }))].map((line) => JSON.parse(line));
  assert.deepEqual(lines.slice(0, 2), [
    { version: 1, type: "revision", of: 1, changes: { startLine: 9 }, removed: ["commit"] },
    { version: 1, type: "withdrawal", of: 2 },
  ]);
});

test("jsonStream() of a scan that is cut counts what was told", () => {
  const stream = jsonStream();
  const text = stream.found([sampleFinding({ severity: "high", blocking: true })]);
  const cut = [...stream.cut(resultOf({ problems: [{ code: "deadline", reason: "r" }] }))].join("");
  const { summary, types } = readLines(`${text}${cut}`);
  assert.deepEqual(types, { finding: 1, problem: 1, summary: 1 });
  assert.deepEqual([summary.verdict, summary.blocking], ["error", 1]);
  assert.equal((summary.bySeverity as Record<string, number>).high, 1);
});
