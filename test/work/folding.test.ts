import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../../src/model/finding.ts";
import { folded } from "../../src/work/folding.ts";

/** A key that warns, as far as a fold asks. */
function keyAt(startLine: number, given: Partial<Finding> = {}): Finding {
  return {
    ruleId: "openai-project-key",
    family: "secret",
    severity: "high",
    confidence: "high",
    gate: "warn",
    blocking: false,
    path: "tests/keys.py",
    ...{ startLine, startColumn: 1, endLine: startLine, endColumn: 9 },
    title: "A key",
    message: "A key stands here.",
    fix: "Take it out",
    fingerprint: `00000000000000${startLine}`,
    exposure: "working-tree",
    why: "It opens something.",
    frames: [],
    ...given,
  };
}

const linesOf = (findings: readonly Finding[]): readonly number[] =>
  folded(findings, { language: "en", titleOf: (id) => id }).told.map(({ startLine }) => startLine);

test("keys that warn below tests are told by one", () =>
  assert.deepEqual(linesOf([keyAt(1), keyAt(2, { verification: "unknown" }), keyAt(3)]), [1]));

const apart: Record<string, Partial<Finding>> = {
  "that its provider says lives, where the policy lets it pass": { verification: "live" },
  "that blocks": { gate: "block", blocking: true },
  "that somebody accepted": { accepted: { reason: "a test", by: "policy" } },
  "that a change brings": { status: "introduced" },
  "of an old commit": { commit: "0".repeat(40) },
};

for (const [name, given] of Object.entries(apart)) {
  test(`a key ${name} is told by itself`, () =>
    assert.deepEqual(linesOf([keyAt(1), keyAt(2, given), keyAt(3), keyAt(4, given)]), [1, 2, 4]));
}
