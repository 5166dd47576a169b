import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compiledProviderRules } from "../../../src/detect/secrets/provider-rules.ts";
import { quietWords } from "../../../src/detect/secrets/quiet-words.ts";
import { surroundings } from "../../../src/detect/secrets/surroundings.ts";
import { assignmentsIn } from "../../../src/parse/assignments.ts";
import { GRAMMARS } from "../../parse/assignment-grammars.ts";
import { anyTexts, grammarTexts } from "../../parse/assignment-texts.ts";

const rules = compiledProviderRules();

function assertQuiet(bytes: Buffer): number {
  const all = assignmentsIn(bytes, 0, bytes.length).filter(({ isImplied }) => isImplied !== true);
  const { isQuiet } = quietWords(bytes, rules);
  const { addressOf } = surroundings(bytes, "a.txt");
  let quiet = 0;
  for (let end = 2; end <= bytes.length; end++) {
    const start = end - 2;
    if (!isQuiet(start, end)) continue;
    quiet++;
    const named = all.filter(({ nameStart, nameEnd }) => nameStart <= start && nameEnd >= end);
    assert.deepEqual(named, [], `${JSON.stringify(bytes.toString())} ${start}`);
    assert.equal(addressOf({ start, end }), undefined);
  }
  return quiet;
}

test("no name and no host holds a word that is quiet", () => {
  let quiet = 0;
  for (const { text, path } of GRAMMARS) if (path === undefined) quiet += assertQuiet(Buffer.from(text));
  fc.assert(
    fc.property(anyTexts, (bytes) => {
      quiet += assertQuiet(bytes);
    }),
    { numRuns: 1500 },
  );
  assert.ok(quiet > 100, `${quiet} quiet words`);
});

test("no name and no host holds a word that is quiet in a long run", () => {
  const run = fc.tuple(fc.constantFrom("a", "key", "a_", "x1"), fc.nat(700)).map(([unit, count]) => unit.repeat(count));
  fc.assert(
    fc.property(grammarTexts, run, grammarTexts, (before, long, after) => {
      assertQuiet(Buffer.concat([before, Buffer.from(long), after]));
    }),
    { numRuns: 200 },
  );
});
