import assert from "node:assert/strict";
import { test } from "node:test";
import type { ScanResult } from "../../src/model/finding.ts";
import { summary } from "../../src/report/summary.ts";
import { assertPage } from "./page.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

const page = (result: ScanResult, merges = true): string => [...summary(result, { language: "en", merges })].join("");

test("summary() of the sample", () => {
  assertPage("sample.en.md.txt", page(sampleResult("en")));
  assertPage("sample.zh.md.txt", [...summary(sampleResult("zh"), { language: "zh", merges: true })].join(""));
});

const heads: readonly { readonly name: string; readonly got: string; readonly expected: string }[] = [
  {
    name: "a merge that is blocked",
    got: page(sampleResult("en")),
    expected: "### ✖ stackgate blocks this merge: 5 findings (3 critical, 1 high, 1 medium)",
  },
  {
    name: "a push that is blocked",
    got: page(resultOf({ findings: [sampleFinding({})] }), false),
    expected: "### ✖ stackgate blocks: 1 finding (1 critical)",
  },
  { name: "nothing found", got: page(resultOf({})), expected: "### ✔ stackgate found nothing in 3 files, 6.2 KB" },
  {
    name: "warnings alone",
    got: page(resultOf({ findings: [sampleFinding({ blocking: false, gate: "warn" })] })),
    expected: "### ✔ stackgate: nothing blocks in 3 files, 6.2 KB",
  },
  {
    name: "what was not checked",
    got: page(resultOf({ problems: [{ code: "unreadable", path: "a", reason: "r" }] })),
    expected: "### ✖ stackgate could not finish: 1 not checked, nothing blocks in the rest",
  },
];

for (const { name, got, expected } of heads) {
  test(`summary() begins with the verdict: ${name}`, () => assert.equal(got.split("\n")[0], expected));
}

test("summary() stays below the runner's limit and counts the rows that did not fit", () => {
  const findings = Array.from({ length: 12_000 }, (_, i) =>
    sampleFinding({ path: `src/some/longer/folder/file-${i}.ts`, fix: "do ".repeat(40) }),
  );
  const whole = page(resultOf({ findings }));
  assert.ok(Buffer.byteLength(whole) <= 900 * 1024);
  const rows = whole.match(/^\| ✖ /gm)?.length ?? 0;
  assert.ok(rows > 1000);
  assert.ok(whole.includes(`${String(12_000 - rows).replace(/(\d)(\d{3})$/, "$1,$2")} more rows did not fit`));
  assert.match(whole, /What was checked/, "the end is there");
});

test("summary() names what was left out, and no more than can be read", () => {
  const skipped = Array.from({ length: 80 }, (_, i) => ({ path: `vendor/${i}`, reason: "excluded" }));
  const text = page(resultOf({}, { coverage: { documents: 1, bytes: 1, skipped } }));
  assert.match(text, /`vendor\/49` \(excluded\), and 30 more/);
});
