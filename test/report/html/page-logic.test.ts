// What the page's script decides, without a browser: what matches, which bars there are, what the address says.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readHash, writeHash } from "../../../src/report/html/page/hash.ts";
import { type Choice, FACETS, groupsOf, matcherOf, NO_CHOICE } from "../../../src/report/html/page/matching.ts";
import { periodsOf } from "../../../src/report/html/page/periods.ts";
import { viewIn } from "../../../src/report/html/page/view.ts";
import { pageData } from "../../../src/report/html/scan-data.ts";
import { largeResult } from "../large-result.ts";
import { sampleResult } from "../sample.ts";

const result = largeResult(120);
const rows = [{ title: "database", rules: ["compose-datastore-port-public", "not-found-here"] }];
const data = viewIn(pageData([{ language: "en", findings: result.findings, rules: result.rules, rows }]), "en");
const matcher = matcherOf(data);
const facets = (change: Partial<Record<(typeof FACETS)[number], string>>): Choice["facets"] => ({
  ...NO_CHOICE.facets,
  ...Object.fromEntries(Object.entries(change).map(([facet, value]) => [facet, new Set([value])])),
});
const pathOf = (i: number): string => data.texts[data.findings[i]?.path ?? -1] ?? "";
const ruleOf = (i: number): string => data.rules[data.findings[i]?.rule ?? -1]?.id ?? "";

const CASES: readonly {
  readonly name: string;
  readonly choice: Partial<Choice>;
  readonly fits: (i: number) => boolean;
}[] = [
  { name: "no choice lets all through", choice: {}, fits: () => true },
  {
    name: "words are looked for everywhere, each of them, in any case",
    choice: { text: "  OPENAI docker/ " },
    fits: (i) => ruleOf(i) === "openai-key-project" && pathOf(i).includes("docker/"),
  },
  {
    name: "a severity",
    choice: { facets: facets({ severity: "medium" }) },
    fits: (i) => data.findings[i]?.severity === "medium",
  },
  {
    name: "two facets narrow each other",
    choice: { facets: facets({ standing: "blocks", where: "pushed" }) },
    fits: (i) => data.findings[i]?.standing === "blocks" && data.findings[i]?.exposure === "pushed",
  },
  {
    name: "a row of the checklist is the findings of its rules",
    choice: { facets: facets({ row: "0" }) },
    fits: (i) => ruleOf(i) === "compose-datastore-port-public",
  },
  { name: "a rule", choice: { facets: facets({ rule: "nginx-no-tls" }) }, fits: (i) => ruleOf(i) === "nginx-no-tls" },
  { name: "a folder", choice: { folder: "services/" }, fits: (i) => pathOf(i).startsWith("services/") },
  {
    name: "days, both ends with them",
    choice: { from: "2023-01-01", to: "2023-06-30" },
    fits: (i) => (data.findings[i]?.date ?? "") >= "2023-01-01" && (data.findings[i]?.date ?? "9") <= "2023-06-30",
  },
  {
    name: "a value that no finding has leaves nothing",
    choice: { facets: facets({ family: "x" }) },
    fits: () => false,
  },
];

for (const { name, choice, fits } of CASES) {
  test(`matching: ${name}`, () => {
    const expected = data.findings.map((_, i) => i).filter(fits);
    assert.deepEqual(matcher.matching({ ...NO_CHOICE, ...choice }), expected);
    if (fits.toString() !== "() => false") assert.ok(expected.length > 0);
  });
}

test("matching: the counts beside a filter are what it would leave", () => {
  const choice = { ...NO_CHOICE, facets: facets({ severity: "medium", family: "nginx" }) };
  const counted = matcher.without(choice, "family").filter((i) => data.findings[i]?.family === "compose").length;
  const left = matcher.matching({ ...choice, facets: facets({ severity: "medium", family: "compose" }) }).length;
  assert.equal(counted, left);
});

test("matching: orders are by date and by path, the worst first among equals", () => {
  const dates = matcher.matching({ ...NO_CHOICE, order: "new" }).map((i) => data.findings[i]?.date ?? "");
  assert.deepEqual(dates, [...dates].sort().reverse());
  const old = matcher.matching({ ...NO_CHOICE, order: "old" }).map((i) => data.findings[i]?.date ?? "");
  assert.deepEqual(old, [...old].sort());
  const paths = matcher.matching({ ...NO_CHOICE, order: "path" }).map(pathOf);
  assert.deepEqual(paths, [...paths].sort());
});

test("groupsOf() puts the places of one secret together and loses none", () => {
  const all = data.findings.map((_, i) => i);
  const groups = groupsOf(all, data.findings);
  assert.deepEqual(
    groups.flat().sort((a, b) => a - b),
    all,
  );
  assert.ok(groups.some((group) => group.length > 1));
  for (const group of groups) {
    const keys = group.map((i) => `${data.findings[i]?.rule} ${data.findings[i]?.fingerprint}`);
    assert.equal(new Set(keys).size, 1);
  }
});

const day = fc
  .integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2105, 11, 31) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

test("periodsOf() counts each date once, in at most 60 periods that touch and do not overlap", () => {
  const dated = fc.record({ date: day, isBlocking: fc.boolean() });
  fc.assert(
    fc.property(fc.array(dated, { minLength: 1, maxLength: 50 }), (all) => {
      const periods = periodsOf(all);
      assert.ok(periods.length >= 1 && periods.length <= 60);
      assert.equal(
        periods.reduce((sum, { count }) => sum + count, 0),
        all.length,
      );
      for (const [i, period] of periods.entries()) {
        assert.ok(period.from <= period.to && period.blocking <= period.count);
        const next = periods[i + 1];
        if (next !== undefined) assert.equal(Date.parse(next.from) - Date.parse(period.to), 86_400_000);
        const inside = all.filter(({ date }) => date >= period.from && date <= period.to);
        assert.equal(inside.length, period.count);
      }
    }),
  );
});

const PERIODS: readonly { readonly dates: readonly string[]; readonly labels: readonly string[] }[] = [
  { dates: [], labels: [] },
  { dates: ["2026-02-28", "2026-03-01"], labels: ["2026-02-28", "2026-03-01"] },
  { dates: ["2026-01-31", "2026-04-01"], labels: ["2026-01", "2026-02", "2026-03", "2026-04"] },
  { dates: ["2015-01-31"], labels: ["2015-01-31"] },
];
for (const { dates, labels } of PERIODS) {
  test(`periodsOf() of ${dates.join(" to ") || "nothing"}`, () => {
    const periods = periodsOf(dates.map((date) => ({ date, isBlocking: false })));
    assert.deepEqual(
      periods.map(({ label }) => label),
      labels,
    );
  });
}

test("the address keeps a choice, and what it cannot know it leaves out", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 12 });
  const choice = fc.record({
    text: word,
    facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, fc.array(word, { maxLength: 3 })]))),
    folder: word,
    from: fc.oneof(fc.constant(""), day),
    to: fc.oneof(fc.constant(""), day),
    order: fc.constantFrom("worst" as const, "new" as const, "old" as const, "path" as const),
  });
  fc.assert(
    fc.property(choice, fc.array(word, { maxLength: 3 }), (given, open) => {
      const sets = Object.fromEntries(Object.entries(given.facets).map(([facet, values]) => [facet, new Set(values)]));
      const chosen: Choice = { ...given, facets: { ...NO_CHOICE.facets, ...sets } };
      assert.deepEqual(readHash(`#${writeHash(chosen, open)}`), { choice: chosen, open, language: undefined });
      assert.deepEqual(readHash(`#${writeHash(chosen, open, "zh")}`), { choice: chosen, open, language: "zh" });
    }),
  );
  fc.assert(fc.property(fc.string(), (hash) => void readHash(hash)));
  assert.deepEqual(readHash("#order=up&from=yesterday&nothing=1").choice, NO_CHOICE);
});

test("the page's data is the same for the same result, whatever holds it", () => {
  const sample = sampleResult("en");
  const told = { language: "en", findings: sample.findings, rules: sample.rules } as const;
  assert.deepEqual(pageData([told]), pageData([told]));
});
