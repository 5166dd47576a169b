import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findEncoded, type Trace } from "../../../src/parse/encoded/find-encoded.ts";

type Told = readonly [Trace, number, number];

/** The same from what patterns find, each by itself. */
function naive(bytes: Uint8Array, start: number, end: number, leastRun: number): readonly Told[] {
  const text = Buffer.from(bytes).toString("latin1");
  const found: (readonly [Told, number])[] = [];
  const add = (trace: Trace, pattern: RegExp): void => {
    for (const { 0: all, index } of text.matchAll(pattern))
      if (index >= start && index < end) found.push([[trace, index, index + all.length], index]);
  };
  add("escape", /\\[ux]/g);
  add("line-join", /\\[\n\r]/g);
  add("percent", /%[0-9A-Fa-f]{2}/g);
  add("entity", /&[#q]/g);
  add("quote", /["'`](?=[^A-Za-z0-9,;:)\]}=/<>@$#?!*^%"'`\-{([])/g);
  for (const { 0: all, index } of text.slice(start, end).matchAll(/[A-Za-z0-9+/_-]+/g))
    if (all.length >= leastRun)
      found.push([["run", start + index, start + index + all.length], start + index + all.length - 0.5]);
  return found.sort(([, a], [, b]) => a - b).map(([told]) => told);
}

function told(bytes: Uint8Array, start: number, end: number, leastRun: number): readonly Told[] {
  const found: Told[] = [];
  findEncoded(bytes, { start, end }, leastRun, (...one) => found.push(one));
  return found;
}

const unit = fc.constantFrom(..."aZ09+/-_\\ux%&#q\"'`\n\r ,;.{", "AAAA", "aaaaaaaaaaaaaaaaaaaa", "é");

test("findEncoded() tells each trace in order, and runs of a length when they end", () => {
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.nat(8),
      fc.nat(8),
      fc.constantFrom(1, 2, 8, 20),
      (text, before, behind, least) => {
        const bytes = Buffer.from(text);
        const start = Math.min(before, bytes.length);
        const end = Math.max(start, bytes.length - behind);
        assert.deepEqual(told(bytes, start, end, least), naive(bytes, start, end, least));
      },
    ),
    { numRuns: 3000 },
  );
});
