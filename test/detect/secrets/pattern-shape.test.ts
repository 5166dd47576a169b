import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hasByte, shapeOf } from "../../../src/detect/secrets/pattern-shape.ts";
import type { SecretRule } from "../../../src/detect/secrets/secret-rule.ts";
import { catalogue } from "./catalogue.gen.ts";
import { keyLikeText } from "./key-like-text.ts";

function head(pattern: RegExp): string {
  return shapeOf(pattern)
    .head.map((set) => {
      const characters = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => hasByte(set, byte));
      return characters.length > 6 ? `#${characters.length}` : String.fromCharCode(...characters);
    })
    .join(" ");
}

const CASES: readonly (readonly [RegExp, string, number, number])[] = [
  [/ab/, "a b", 2, 2],
  [/a[0-9]{2}z/, "a #10 #10 z", 4, 4],
  [/ab{1,3}c/, "a b", 3, 5],
  [/a(?:bc|de)f/, "a bd ce f", 4, 4],
  [/a(?:b|cd)e/, "a bc", 3, 4],
  [/a(b|cc)?d/, "a", 2, 4],
  [/[^a]b/, "#255 b", 2, 2],
  [/[a-]\.\//, "-a . /", 3, 3],
  [/\s\t\n\r/, "#7 \t \n \r", 4, 4],
  [/k[a-c]/i, "Kk ABCabc", 2, 2],
  [/(?:ab){2}c/, "a b a b c", 5, 5],
  [/[a-z]{40}/, Array(32).fill("#26").join(" "), 40, 40],
];

for (const [pattern, expected, min, max] of CASES) {
  test(`shapeOf() reads ${pattern}`, () => {
    assert.deepEqual([head(pattern), shapeOf(pattern).min, shapeOf(pattern).max], [expected, min, max]);
  });
}

test("shapeOf() refuses what no rule may use", () => {
  for (const pattern of [
    /a*/,
    /a+/,
    /a{2,}/,
    /^a/,
    /a$/,
    /a.b/,
    /(?=a)b/,
    /(?<!a)b/,
    /(?<n>a)/,
    /(a)\1/,
    /\w/,
    /\bа/,
    /[\w-]/,
    /[\]-a]/,
  ]) {
    assert.throws(() => shapeOf(pattern), Error, String(pattern));
  }
});

test("whatever a rule's pattern matches has the shape that was read from it", () => {
  const rules: readonly SecretRule[] = catalogue.flatMap((entry) => entry.rules as readonly SecretRule[]);
  let matches = 0;
  fc.assert(
    fc.property(keyLikeText, (any) => {
      const text = Buffer.from(any).toString("latin1");
      for (const { id, pattern } of rules) {
        const shape = shapeOf(pattern);
        for (const [match] of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
          matches++;
          assert.ok(match.length >= shape.min && match.length <= shape.max, id);
          shape.head.forEach((set, i) => {
            assert.ok(hasByte(set, match.charCodeAt(i)), `${id} at ${i}`);
          });
        }
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(matches > 200, `${matches} matches`);
});
