// No regular expression of the sources can be made to read the same text again and again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isPlaceholder } from "../src/detect/placeholder.ts";
import { faultOf } from "./support/patterns/ambiguity.ts";
import type { Use } from "./support/patterns/automaton.ts";
import { growthFault } from "./support/patterns/growth.ts";
import { hostileTexts } from "./support/patterns/hostile.ts";
import { patternsIn } from "./support/patterns/literals.ts";
import { treeOf } from "./support/patterns/tree.ts";
import { WAIVERS } from "./support/patterns/waivers.ts";

const HERE: Use = { from: "here", whole: false };
const WHOLE: Use = { from: "here", whole: true };
const ANYWHERE: Use = { from: "anywhere", whole: false };

const FAULTY: readonly (readonly [RegExp, Use])[] = [
  [/(?:a*)*b/, HERE],
  [/(?:a+)+b/, HERE],
  [/(?:a|a)*b/, HERE],
  [/(?:a|ab|b)*c/, HERE],
  [/(?:[a-z]{1,30}){1,30}c/, HERE],
  [/(?:[-_.][x.]{1,100}){0,8}$/, HERE],
  [/(?:a{1,3}){1,50}b/, HERE],
  [/(?:[a-z]+-?)+!/, HERE],
  [/a*a*b/, HERE],
  [/[a-z]{1,80}[a-z0-9]{1,80}X/, HERE],
  [/[a-z]{1,80}[A-Z]{1,80}X/i, HERE],
  [/[a-z]{1,90}\.?[a-z]{1,90}X/, HERE],
  [/(?:[a-z]{1,15}-){1,15}[a-z-]{1,90}X/, HERE],
  [/[a-z]{1,80}[a-z0-9]{1,80}/, WHOLE],
  [/\s*,\s*\s*$/, HERE],
  [/[a-z]{1,20}[a-z]{1,20}[a-z]{1,20}X/, HERE],
  [/\s+$/, ANYWHERE],
  [/a.*b.*c/, ANYWHERE],
  [/x[\s\S]*y/, ANYWHERE],
  [/(?=(?:a+)+b)c/, HERE],
  [/你*[你我]*他/, HERE],
];
const SOUND: readonly (readonly [RegExp, Use])[] = [
  [/sk-[a-z]{3,8}-[A-Za-z0-9_-]{20,200}/, HERE],
  [/[A-Za-z0-9]{40}/, WHOLE],
  [/[a-z]{8}[a-z0-9]{32}/, WHOLE],
  [/[a-z]{1,80}[a-z0-9]{1,80}/, HERE],
  [/[a-z]{1,80}[a-z0-9]{1,40}X/, HERE],
  [/[a-z]{1,80}[0-9]{1,80}X/, HERE],
  [/(?:[a-z]{1,30}-){1,30}[a-z]{1,30}X/, HERE],
  [/(?:ab|cd){1,50}e/, HERE],
  [/(?:a|b)*c/, HERE],
  [/[a-z]+:[\s\S]*$/, HERE],
  [/[a-z]{1,200}=/, ANYWHERE],
  [/:\/\/[^\s/@:]{0,256}:[^\s/@]{1,1024}@/, ANYWHERE],
  [/a+/, ANYWHERE],
  [/^\s*[a-z]/, ANYWHERE],
  [/(?:\d{1,3})?(?:,\d{3})*x/, HERE],
];

for (const [pattern, use] of FAULTY) {
  test(`faultOf() tells that ${pattern} is not linear (${use.from}${use.whole ? ", whole" : ""})`, () =>
    assert.notEqual(faultOf(pattern, use), undefined));
}

for (const [pattern, use] of SOUND) {
  test(`faultOf() has nothing against ${pattern} (${use.from}${use.whole ? ", whole" : ""})`, () =>
    assert.equal(faultOf(pattern, use), undefined));
}

test("faultOf() refuses what no automaton can tell", () => {
  assert.throws(() => faultOf(/(a)\1/, HERE), /back reference/);
});

const all = patternsIn("src");

test("every regular expression of the sources is linear in what it reads", () => {
  assert.ok(all.length > 300, `only ${all.length} were found`);
  assert.ok(
    all.some(({ file, use }) => file.includes("/providers/") && use.whole),
    "rules over whole values",
  );
  assert.ok(all.some(({ file }) => file.endsWith("/placeholder.ts")));
  const waived = new Set(WAIVERS.map(({ source }) => source));
  const faults = all.flatMap(({ file, line, source, flags, use }) => {
    if (waived.has(source)) return [];
    const fault = faultOf({ source, flags }, use);
    return fault === undefined ? [] : [`${file}:${line} /${source}/${flags}: ${fault}`];
  });
  assert.deepEqual(faults, []);
});

test("isPlaceholder() is done with a value that its expressions could split in many ways", () => {
  for (const unit of [".x", "-x", "x.", "a-", "your-", "_x.", "change me"])
    for (const start of ["xxx", "$", "your", "sk-"]) isPlaceholder(`${start}${unit.repeat(400 / unit.length - 2)}!`);
});

test("a waiver is for a pattern that is there, and says why", () => {
  const sources = new Set(all.map(({ source }) => source));
  for (const { source, reason } of WAIVERS) {
    assert.ok(sources.has(source), source);
    assert.ok(reason.length > 20, source);
  }
});

test("growthFault() tells quadratic from linear time", () => {
  const tried = (pattern: RegExp) => (text: string) => void pattern.test(text);
  assert.match(growthFault("a", tried(/^a*a*b/), 1 << 9) ?? "", /ms/);
  assert.equal(growthFault("a", tried(/^a*b/)), undefined);
  assert.equal(growthFault("ab", tried(/^[ab]*c/)), undefined);
});

test("hostileTexts() fills each repeat and leaves out the end", () => {
  const texts = hostileTexts(treeOf(/k-[a-z]{2,20}(?:x|[0-9]{9,12})z/), "");
  for (const text of ["k-aaxz", `k-${"a".repeat(20)}xz`, `k-${"a".repeat(20)}x`, `k-aa${"0".repeat(12)}`])
    assert.ok(texts.includes(text), text);
});
