import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { automatonOf } from "../../../src/detect/secrets/automaton.ts";
import { literalTable, readLiteralTable, writeLiteralTable } from "../../../src/detect/secrets/literal-table.ts";

const literal = fc.string({ unit: fc.constantFrom("a", "b", "k", "-", "é"), minLength: 1, maxLength: 5 });
const text = fc.string({ unit: fc.constantFrom("a", "b", "k", "A", "B", "K", "-", "é", "x", "\n"), maxLength: 60 });

function naive(literals: readonly string[], bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  const lower = Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()),
    "latin1",
  );
  literals.forEach((one, index) => {
    for (let at = lower.indexOf(one); at >= 0; at = lower.indexOf(one, at + 1))
      found.push(`${at + Buffer.byteLength(one)} ${index}`);
  });
  return found.toSorted();
}

test("automatonOf() finds what a search for each literal finds, ASCII letters in any case, in order of the ends", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(literal, { minLength: 1, maxLength: 8 }),
      text,
      fc.nat(10),
      (literals, haystack, from) => {
        const bytes = Buffer.from(haystack).subarray(from);
        const found: string[] = [];
        let last = 0;
        automatonOf(literals).scan(bytes, 0, bytes.length, (index, end) => {
          assert.ok(end >= last);
          last = end;
          found.push(`${end} ${index}`);
        });
        assert.deepEqual(found.toSorted(), naive(literals, bytes));
      },
    ),
    { numRuns: 500 },
  );
});

test("automatonOf() looks at the range alone", () => {
  const ends: number[] = [];
  automatonOf(["abc"]).scan(Buffer.from("abcabcabcabc"), 1, 11, (_, end) => ends.push(end));
  assert.deepEqual(ends, [6, 9]);
});

test("readLiteralTable() gives back what writeLiteralTable() wrote", () => {
  fc.assert(
    fc.property(fc.uniqueArray(literal, { minLength: 1, maxLength: 8 }), (literals) => {
      const table = literalTable(literals);
      assert.deepEqual(readLiteralTable(writeLiteralTable(table)), table);
    }),
  );
});

test("automatonOf() begins anew with each text", () => {
  const automaton = automatonOf(["abcabd"]);
  const endsIn = (text: string): readonly number[] => {
    const ends: number[] = [];
    automaton.scan(Buffer.from(text), 0, text.length, (_, end) => ends.push(end));
    return ends;
  };
  assert.deepEqual(endsIn("abcab"), []);
  assert.deepEqual(endsIn("cabd abcabcabd"), [14]);
  assert.deepEqual(endsIn("d"), []);
});
