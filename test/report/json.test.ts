import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "../../src/report/json.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

const written = (result = sampleResult("en")): string => [...json(result)].join("");
const KEYS =
  "ruleId aliases family severity confidence blocking provider service path startLine startColumn endLine endColumn title message fix redacted fingerprint status exposure coveredBy commit related gate accepted".split(
    " ",
  );

interface Report {
  readonly version: number;
  readonly findings: readonly Record<string, unknown>[];
  readonly problems: readonly object[];
  readonly summary: Record<string, unknown>;
}

const read = (result?: ReturnType<typeof sampleResult>): Report => JSON.parse(written(result)) as Report;

test("json() gives the same bytes for the same result", () => {
  assert.equal(written(), written());
  assert.match(written(), /^\{"version":1,"findings":\[\n\{/);
  assert.ok(written().endsWith("}\n"));
});

test("json() writes keys in the documented order and leaves out what is not known", () => {
  const report = read();
  assert.deepEqual(Object.keys(report), ["version", "findings", "problems", "notices", "summary"]);
  for (const finding of report.findings) {
    assert.deepEqual(
      Object.keys(finding),
      KEYS.filter((key) => key in finding),
    );
  }
  const [plain] = read(resultOf({ findings: [sampleFinding({ path: "a.ts" })] })).findings;
  assert.equal("commit" in (plain ?? {}), false);
  assert.equal(Object.values(plain ?? {}).includes(null), false);
});

test("json() writes whole a finding that has everything", () => {
  const place = { startLine: 4, startColumn: 31, endLine: 4, endColumn: 60 };
  const full = sampleFinding({
    service: "api",
    aliases: ["x"],
    commit: "9c1d2e7",
    accepted: { by: "policy", reason: "r", until: "2027-03-01", owner: "o" },
    related: [{ path: "b", ...place, message: "m" }],
  });
  const [finding] = read(resultOf({ findings: [full] })).findings;
  assert.deepEqual(Object.keys(finding ?? {}), KEYS);
  assert.deepEqual(finding?.related, [{ path: "b", ...place, message: "m" }]);
  assert.deepEqual(finding?.accepted, { by: "policy", reason: "r", until: "2027-03-01", owner: "o" });
});

test("json() tells what is for people only to nobody: no why, no frames", () => {
  assert.doesNotMatch(written(), /"why"|"frames"/);
});

test("json() writes the summary with its coverage", () => {
  const coverage = { bytes: 9, documents: 2, skipped: [{ reason: "r", path: "p" }], blobs: 4, commits: 3 };
  const { summary, problems } = read(
    resultOf({ problems: [{ code: "unreadable", path: "p", reason: "r" }] }, { coverage, head: "b".repeat(40) }),
  );
  assert.equal(JSON.stringify(problems), '[{"path":"p","code":"unreadable","reason":"r"}]');
  assert.deepEqual(Object.keys(summary), [
    "verdict",
    "bySeverity",
    "blocking",
    "base",
    "head",
    "toolVersion",
    "rulesVersion",
    "coverage",
  ]);
  assert.equal(JSON.stringify(summary.bySeverity), '{"critical":0,"high":0,"medium":0,"low":0,"info":0}');
  assert.equal(
    JSON.stringify(summary.coverage),
    '{"commits":3,"blobs":4,"documents":2,"bytes":9,"skipped":[{"path":"p","reason":"r"}]}',
  );
  assert.equal(summary.verdict, "error");
});

test("json() of nothing is a whole report", () => {
  assert.deepEqual([read(resultOf({})).findings, read(resultOf({})).summary.verdict], [[], "clean"]);
});
