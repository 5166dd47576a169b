import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { maskLine, redactSecret } from "../../src/model/redaction.ts";
import { secretOf } from "../support/secret.ts";

test("redactSecret() shows the public prefix and the last four of a long token, of all else nothing", () => {
  const rest = secretOf("{alnum:24}");
  const cases: readonly (readonly [string, number, string])[] = [
    [`sk-proj-${rest}`, 8, `sk-proj-…${rest.slice(-4)}`],
    [`sk-proj-${rest.slice(1)}`, 8, "******"],
    [`sk-proj-${rest}`, 0, "******"],
    [rest, 0, "******"],
    ["", 0, "******"],
    ["x", 8, "******"],
    [`sk-proj-${rest}\n${rest}`, 8, "******"],
    [`sk-proj-${rest} ${rest}`, 8, "******"],
    [`sk-proj-${rest}é`, 8, "******"],
  ];
  for (const [secret, prefix, shown] of cases) assert.equal(redactSecret(secret, prefix), shown);
});

test("redactSecret() never shows more than the prefix and the last four, and no length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(40), (secret, prefix) => {
      const shown = redactSecret(secret, prefix);
      assert.ok(shown === "******" || shown === `${secret.slice(0, prefix)}…${secret.slice(-4)}`);
      assert.ok(shown === "******" || secret.length - prefix >= 24);
    }),
  );
});

const ranges = (length: number): fc.Arbitrary<readonly { start: number; end: number; shown?: string }[]> =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.option(fc.constant("sk-…abcd"), { nil: undefined }))
      .map(([a, b, shown]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        ...(shown === undefined ? {} : { shown }),
      })),
    { maxLength: 6 },
  );

test("maskLine() leaves nothing of what is hidden, and all else as it was", () => {
  const line = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
  fc.assert(
    fc.property(ranges(line.length), (spans) => {
      const { text } = maskLine(line, spans);
      [...line].forEach((character, i) => {
        const isHidden = spans.some(({ start, end }) => start <= i && i < end);
        assert.equal(text.includes(character), !isHidden, `character ${i}`);
      });
      assert.ok(!text.includes("************"), "masks beside each other show where one secret ends");
    }),
  );
});

test("maskLine() tells where an index went: kept characters are found there, hidden ones at the start of their mask", () => {
  const line = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
  fc.assert(
    fc.property(ranges(line.length), (spans) => {
      const masked = maskLine(line, spans);
      [...line].forEach((character, i) => {
        const isHidden = spans.some(({ start, end }) => start <= i && i < end);
        const there = masked.text[masked.position(i)];
        assert.equal(there, isHidden ? (there === "*" ? "*" : "s") : character);
      });
      assert.equal(masked.position(line.length), masked.text.length);
    }),
  );
});

const at = (line: string, part: string, shown?: string): { start: number; end: number; shown?: string } => ({
  start: line.indexOf(part),
  end: line.indexOf(part) + part.length,
  ...(shown === undefined ? {} : { shown }),
});

test("maskLine() shows a token's ends where one span holds all that is hidden there", () => {
  const line = 'KEY="aaaabbbbcccc" PASSWORD=dddd';
  const value = at(line, "aaaabbbbcccc");
  const token = at(line, "aaaabbbbcccc", "a…c");
  assert.equal(maskLine(line, [value, token, at(line, "dddd")]).text, 'KEY="a…c" PASSWORD=******');
  assert.equal(maskLine(line, [token, at(line, "bbbb")]).text, 'KEY="a…c" PASSWORD=dddd');
  assert.equal(maskLine(line, [at(line, "aaaabbbb", "a…b"), at(line, "bbbbcccc")]).text, 'KEY="******" PASSWORD=dddd');
  assert.equal(maskLine(line, [at(line, "aaaa"), at(line, "bbbb")]).text, 'KEY="******cccc" PASSWORD=dddd');
  assert.equal(maskLine(line, []).text, line);
});
