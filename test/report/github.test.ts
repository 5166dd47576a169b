import assert from "node:assert/strict";
import { test } from "node:test";
import type { ScanResult } from "../../src/model/finding.ts";
import { github } from "../../src/report/github.ts";
import { assertPage } from "./page.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

const lines = (result: ScanResult): readonly string[] => [...github(result, { language: "en" })];
const count = (all: readonly string[], level: string): number =>
  all.filter((line) => line.startsWith(`::${level} `) || line.startsWith(`::${level}::`)).length;
const many = (length: number, blocking: boolean): ScanResult["findings"] =>
  Array.from({ length }, (_, i) => sampleFinding({ path: `src/${i}.ts`, blocking, gate: blocking ? "block" : "warn" }));

test("github() of the sample", () => {
  assertPage("sample.en.commands.txt", lines(sampleResult("en")).join(""));
  assertPage("sample.zh.commands.txt", [...github(sampleResult("zh"), { language: "zh" })].join(""));
});

const limits: readonly {
  readonly name: string;
  readonly result: ScanResult;
  readonly expected: readonly [number, number, number];
}[] = [
  { name: "nothing", result: resultOf({}), expected: [0, 0, 0] },
  { name: "nine that block", result: resultOf({ findings: many(9, true) }), expected: [9, 0, 0] },
  { name: "more that block than errors may be", result: resultOf({ findings: many(12, true) }), expected: [9, 3, 0] },
  {
    name: "more than a step may give",
    result: resultOf({ findings: [...many(130, true), ...many(5, false)] }),
    expected: [9, 10, 1],
  },
  { name: "warnings alone", result: resultOf({ findings: many(11, false) }), expected: [0, 10, 1] },
  {
    name: "problems",
    result: resultOf({ problems: [{ code: "unreadable", path: "a", reason: "r" }] }),
    expected: [0, 1, 0],
  },
];

for (const { name, result, expected } of limits) {
  test(`github() keeps to the runner's limits with ${name}`, () => {
    const all = lines(result);
    assert.deepEqual(
      ["error", "warning", "notice"].map((level) => count(all, level)),
      expected,
    );
  });
}

test("github() says what was looked at and left out when it is asked to, on one line whatever the names hold", () => {
  const skipped = [{ path: "a\n::error::x", reason: "r" }];
  const { summary, ...rest } = resultOf({});
  const result = {
    ...rest,
    summary: { ...summary, coverage: { commits: 2, blobs: 3, documents: 4, bytes: 5, skipped } },
  };
  assert.deepEqual(
    [...github(result, { language: "en", coverage: true })],
    ["::notice title=stackgate::Checked: 2 commits, 4 files, 3 blobs, 5 B. Left out: a%0A::error::x (r)\n"],
  );
});

test("github() puts the worst first, and leaves out what existed, is minor or is accepted", () => {
  const all = lines(sampleResult("en"));
  assert.match(all[0] ?? "", /^::error file=docker\/\.env,line=1,title=An \.env file/);
  assert.doesNotMatch(all.join(""), /compose-privileged|compose-image-no-digest|compose-docker-socket/);
});

test("github() keeps titles to 60 characters and messages to what the runner takes", () => {
  const [line = ""] = lines(
    resultOf({
      findings: [sampleFinding({ title: "t".repeat(200), message: "m".repeat(9000), redacted: "sk-proj-…x9Qf" })],
    }),
  );
  assert.ok((/title=([^:]*)::/.exec(line)?.[1] ?? "").length <= 60);
  assert.ok(line.length < 4400);
  const [short = ""] = lines(resultOf({ findings: [sampleFinding({})] }));
  assert.match(short, /title=OpenAI project key sk-proj-…x9Qf::/);
});
