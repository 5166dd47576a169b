import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Assignment, assignmentsIn } from "../../src/parse/assignments.ts";
import { impliedAssignmentsIn } from "../../src/parse/implied-assignments.ts";
import { isNameBytes, namedAssignments } from "../../src/parse/named-assignments.ts";
import { GRAMMARS } from "./assignment-grammars.ts";
import { anyTexts, grammarTexts } from "./assignment-texts.ts";

/** Of all assignments of the text those whose name holds the word. */
function amongAll(all: readonly Assignment[], start: number, end: number): readonly Assignment[] {
  return all.filter(({ nameStart, nameEnd, isImplied }) => nameStart <= start && nameEnd >= end && isImplied !== true);
}

/** Asks about every word of these lengths, in order. */
function assertSame(bytes: Buffer, lengths: readonly number[] = [1, 3]): void {
  const all = assignmentsIn(bytes, 0, bytes.length);
  const named = namedAssignments(bytes);
  for (let end = 1; end <= bytes.length; end++) {
    for (const length of lengths) {
      const word = { start: end - length, end };
      if (word.start < 0 || !isNameBytes(bytes, word)) continue;
      const expected = amongAll(all, word.start, word.end);
      assert.deepEqual(named(word), expected, `${JSON.stringify(bytes.toString())} ${word.start}`);
    }
  }
}

test("from its name the same assignments are found as in the whole text", () => {
  for (const { text, path } of GRAMMARS) if (path === undefined || path === ".npmrc") assertSame(Buffer.from(text));
  fc.assert(
    fc.property(anyTexts, (bytes) => assertSame(bytes)),
    { numRuns: 1500 },
  );
});

test("what is implied is found among the rest and by itself", () => {
  fc.assert(
    fc.property(anyTexts, (bytes) => {
      const all = assignmentsIn(bytes, 0, bytes.length);
      assert.deepEqual(
        impliedAssignmentsIn(bytes, 0, bytes.length),
        all.filter(({ isImplied }) => isImplied === true),
      );
    }),
    { numRuns: 1500 },
  );
});

test("from a name in a long run of its bytes the same is found", () => {
  const filler = fc
    .constantFrom("a", "key", "-key", "--key", "密码", "密码为", "$a.", "->a", "value: ")
    .chain((unit) => fc.nat(300).map((count) => Buffer.from(unit.repeat(count))));
  fc.assert(
    fc.property(grammarTexts, filler, grammarTexts, (before, long, after) =>
      assertSame(Buffer.concat([before, long, after]), [2]),
    ),
    { numRuns: 150 },
  );
});
