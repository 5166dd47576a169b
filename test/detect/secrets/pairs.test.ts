// Credentials of two parts, as a scan tells them.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { joinPairs } from "../../../src/detect/secrets/pairs.ts";
import { providerRules } from "../../../src/detect/secrets/provider-rules.ts";
import type { Detection } from "../../../src/model/detection.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";

const id = (seed: number): string => secretOf("AKIAQ{b32:15}", seed);
const secret = (seed: number): string => secretOf("{b64:40}", seed);

function joined(text: string, path = "a.txt"): readonly Detection[] {
  const view = textView(Buffer.from(text));
  return joinPairs(detectSecrets(view, { path, origin: "file" }), view);
}

/** Each line with `ID<n>` and `SECRET<n>` written out. */
function write(text: string): string {
  return text
    .replaceAll(/ID(\d)/g, (_, seed: string) => id(Number(seed)))
    .replaceAll(/SECRET(\d)/g, (_, seed: string) => secret(Number(seed)));
}

/** `ID1+SECRET1` for a pair, its worse part last; a part alone by itself. */
function told(text: string): readonly string[] {
  const written = write(text);
  const nameOf = ({ start, end }: { start: number; end: number }): string => {
    const value = written.slice(start, end);
    const seed = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((one) => id(one) === value || secret(one) === value);
    return `${value.startsWith("AKIA") ? "ID" : "SECRET"}${seed}`;
  };
  return joined(written).map(({ place, related = [] }) =>
    [...related.map((one) => nameOf(one.place.span)), nameOf(place.span)].join("+"),
  );
}

const ID = "aws_access_key_id=";
const SECRET = "aws_secret_access_key=";
const far = (lines: number): string => "x\n".repeat(lines);

const CASES: readonly { readonly name: string; readonly text: string; readonly told: readonly string[] }[] = [
  { name: "an id and its secret", text: `${ID}ID1\n${SECRET}SECRET1\n`, told: ["ID1+SECRET1"] },
  { name: "the secret first", text: `${SECRET}SECRET1\n${ID}ID1\n`, told: ["ID1+SECRET1"] },
  { name: "an id alone", text: `${ID}ID1\n`, told: ["ID1"] },
  { name: "a secret alone", text: `${SECRET}SECRET1\n`, told: ["SECRET1"] },
  {
    name: "several pairs without anything between them",
    text: `${ID}ID1\n${SECRET}SECRET1\n${ID}ID2\n${SECRET}SECRET2\n${ID}ID3\n${SECRET}SECRET3\n`,
    told: ["ID1+SECRET1", "ID2+SECRET2", "ID3+SECRET3"],
  },
  {
    name: "several pairs, the secrets first",
    text: `${SECRET}SECRET1\n${ID}ID1\n${SECRET}SECRET2\n${ID}ID2\n`,
    told: ["ID1+SECRET1", "ID2+SECRET2"],
  },
  {
    name: "ids first, secrets after them",
    text: `A_${ID}ID1\nB_${ID}ID2\nA_${SECRET}SECRET1\nB_${SECRET}SECRET2\n`,
    told: ["ID1+SECRET1", "ID2+SECRET2"],
  },
  {
    name: "profiles of which one lacks its secret",
    text: `[a]\n${ID}ID1\n[b]\n${ID}ID2\n${SECRET}SECRET2\n`,
    told: ["ID1", "ID2+SECRET2"],
  },
  {
    name: "profiles of which one lacks its id",
    text: `[a]\n${ID}ID1\n${SECRET}SECRET1\n\n[b]\n${SECRET}SECRET2\n`,
    told: ["ID1+SECRET1", "SECRET2"],
  },
  {
    name: "objects on one line",
    text: `[{"accessKeyId":"ID1","secret_access_key":"SECRET1"},{"accessKeyId":"ID2"},{"accessKeyId":"ID3","secret_access_key":"SECRET3"}]`,
    told: ["ID1+SECRET1", "ID2", "ID3+SECRET3"],
  },
  {
    name: "variables of a service, with others between them",
    text: `services:\n  a:\n    environment:\n      AWS_ACCESS_KEY_ID: ID1\n${"      OTHER: value\n".repeat(12)}      AWS_SECRET_ACCESS_KEY: SECRET1\n`,
    told: ["ID1+SECRET1"],
  },
  {
    name: "a blank line between them",
    text: `${ID}ID1\n\n${SECRET}SECRET1\n`,
    told: ["ID1+SECRET1"],
  },
  {
    name: "parts in two objects side by side",
    text: `{"id":"ID1"}\n{"secret_access_key":"SECRET1"}\n`,
    told: ["ID1+SECRET1"],
  },
  { name: "parts too many lines apart", text: `${ID}ID1\n${far(30)}${SECRET}SECRET1\n`, told: ["ID1", "SECRET1"] },
  {
    name: "parts of other sections, a few lines apart",
    text: `[a]\n${ID}ID1\n${far(7)}[b]\n${SECRET}SECRET1\n`,
    told: ["ID1", "SECRET1"],
  },
  {
    name: "parts too many bytes apart on one line",
    text: `{"id":"ID1","x":"${"x ".repeat(2500)}","secret_access_key":"SECRET1"}`,
    told: ["ID1", "SECRET1"],
  },
  {
    name: "the same id twice and one secret, the nearer one",
    text: `# ID1\n${far(3)}${ID}ID1\n${SECRET}SECRET1\n`,
    told: ["ID1", "ID1+SECRET1"],
  },
];

for (const { name, text, told: expected } of CASES) {
  test(`joinPairs(): ${name}`, () => assert.deepEqual(told(text), expected));
}

test("a pair is one step worse than its worse part, knows both rules, and says so", () => {
  const [pair] = joined(write(`${ID}ID1\n${SECRET}SECRET1\n`));
  assert.equal(pair?.ruleId, "aws-secret-access-key");
  assert.equal(pair?.severity, "critical", "at most");
  assert.equal(pair?.confidence, "high");
  assert.ok(pair?.aliases?.includes("aws-access-key-id"));
  assert.equal(pair?.message, "namedPair");
  assert.deepEqual(
    pair?.related?.map(({ message }) => message),
    ["otherPart"],
  );
});

test("a pair is as severe as one step above its worse part", () => {
  const view = textView(Buffer.from(write(`${ID}ID1\n${SECRET}SECRET1\n`)));
  const ids = ["aws-access-key-id", "aws-secret-access-key"];
  const parts = detectSecrets(view, { path: "a", origin: "file" }).map((one, i) => ({ ...one, ruleId: ids[i] ?? "" }));
  for (const [own, other, expected] of [
    ["medium", "low", "high"],
    ["low", "medium", "high"],
    ["info", "info", "low"],
    ["high", "high", "critical"],
  ] as const) {
    const [pair] = joinPairs(
      parts.map((one, i) => ({ ...one, severity: i === 0 ? own : other })),
      view,
    );
    assert.equal(pair?.severity, expected, `${own} and ${other}`);
  }
});

test("an id of doubtful make is confirmed by its secret, and the pair is as strict as either", () => {
  const text = `${ID}${secretOf("AKIA7777777{b32:9}")}\n${SECRET}${secret(1)}\n`;
  const [pair, ...others] = joined(text);
  assert.deepEqual([pair?.confidence, pair?.gateAtMost, others], ["high", undefined, []]);
});

test("a part that another rule told first is its vendor's beside the other part, a published default is not", () => {
  const view = textView(Buffer.from(write(`${ID}ID1\n${SECRET}SECRET1\n`)));
  const [first, second] = detectSecrets(view, { path: "a", origin: "file" });
  assert.ok(first && second);
  const told = (ruleId: string): readonly Detection[] =>
    joinPairs([first, { ...second, ruleId, severity: "low", aliases: ["aws-secret-access-key"] }], view);
  const [pair, ...others] = told("any-other-rule");
  assert.deepEqual([pair?.ruleId, pair?.severity, others], ["aws-secret-access-key", "critical", []]);
  assert.ok(pair?.aliases?.includes("any-other-rule"));
  assert.equal(told("published-default").length, 2);
});

test("what a rule pairs with is another rule of its provider", () => {
  const byId = new Map(providerRules().map((rule) => [rule.id, rule]));
  for (const { id: own, pairsWith, provider } of providerRules()) {
    if (pairsWith === undefined) continue;
    assert.notEqual(pairsWith, own);
    assert.equal(byId.get(pairsWith)?.provider, provider, `${own} pairs with ${pairsWith}`);
  }
});

test("each part is told once, whatever the order and the distance", () => {
  const line = fc.oneof(
    fc.nat(9).map((seed) => `${ID}${id(seed)}\n`),
    fc.nat(9).map((seed) => `${SECRET}${secret(seed)}\n`),
    fc.constantFrom("\n", "x\n", "[s]\n", "}\n", far(30)),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join("");
      const view = textView(Buffer.from(text));
      const parts = detectSecrets(view, { path: "a", origin: "file" });
      const pairs = joinPairs(parts, view);
      const places = pairs.flatMap(({ place, related = [] }) => [place, ...related.map((one) => one.place)]);
      const order = (spans: readonly { readonly span: { readonly start: number } }[]): readonly number[] =>
        spans.map(({ span }) => span.start).toSorted((a, b) => a - b);
      assert.deepEqual(order(places), order(parts.map(({ place }) => place)));
      for (const { related = [] } of pairs) assert.ok(related.length <= 1);
    }),
    { numRuns: 200 },
  );
});

test("joining takes time in proportion to the parts", () => {
  const time = (count: number): number => {
    const text = Array.from({ length: count }, (_, i) => `${ID}${id(i)}\n${SECRET}${secret(i)}\n`).join("");
    const view = textView(Buffer.from(text));
    const parts = detectSecrets(view, { path: "a", origin: "file" });
    const start = process.cpuUsage();
    assert.equal(joinPairs(parts, view).length, count);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  time(100);
  const least = (count: number): number => Math.min(time(count), time(count), time(count));
  assert.ok(least(4000) < 40 * Math.max(least(400), 500));
});
