import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { LineRange } from "../../src/model/span.ts";
import { changedLines } from "../../src/parse/line-diff.ts";
import { textView } from "../../src/parse/text-view.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");
const changed = (base: string, head: string): string =>
  changedLines(bytes(base), bytes(head))
    .map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`))
    .join(" ");

const cases: readonly {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly lines: string;
}[] = [
  { name: "nothing of equal texts", base: "a\nb\n", head: "a\nb\n", lines: "" },
  { name: "nothing of two empty texts", base: "", head: "", lines: "" },
  { name: "all of a new text", base: "", head: "a\nb\n", lines: "1-2" },
  { name: "all of a text that shares no line", base: "x\ny\n", head: "a\nb\n", lines: "1-2" },
  { name: "nothing where lines only went", base: "a\nb\nc\n", head: "a\nc\n", lines: "" },
  { name: "a line put in", base: "a\nc\n", head: "a\nb\nc\n", lines: "2" },
  { name: "a line altered", base: "a\nb\nc\n", head: "a\nB\nc\n", lines: "2" },
  { name: "a line put before all", base: "a\nb\n", head: "x\na\nb\n", lines: "1" },
  { name: "a line put after all", base: "a\nb\n", head: "a\nb\nx\n", lines: "3" },
  { name: "one of two equal lines", base: "a\na\n", head: "a\na\na\n", lines: "3" },
  { name: "places apart from each other", base: "1\n2\n3\n4\n5\n", head: "1\nx\n3\n4\ny\nz\n", lines: "2 5-6" },
  { name: "a line after one without its end", base: "a", head: "a\nb", lines: "2" },
  { name: "no line that only got its end", base: "a", head: "a\n", lines: "" },
  { name: "no line whose ending alone changed", base: "a\r\nb\rc\n", head: "a\nb\nc\n", lines: "" },
  { name: "a line between lone carriage returns", base: "a\rc\r", head: "a\rb\rc\r", lines: "2" },
  { name: "a line that took the end of another", base: "ab\ncd\n", head: "ab\nxcd\n", lines: "2" },
  { name: "a line that took the start of another", base: "ab\ncd\n", head: "abx\ncd\n", lines: "1" },
  { name: "one of two that changed places", base: "a\nb\nc\n", head: "b\na\nc\n", lines: "2" },
  { name: "repeated lines around a new one", base: "{\n}\n{\n}\n", head: "{\n}\n{\nx\n}\n", lines: "4" },
];

for (const { name, base, head, lines } of cases) {
  test(`changedLines() tells ${name}`, () => assert.equal(changed(base, head), lines));
}

test("changedLines() counts the lines of a UTF-16 text's view", () => {
  const wide = (text: string): Uint8Array => textView(Buffer.from(`\ufeff${text}`, "utf16le")).bytes;
  assert.deepEqual(changedLines(wide("a\n\u0a0a\nc\n"), wide("a\n\u0a0a\nb\nc\n")), [{ start: 3, end: 3 }]);
});

/** Lines as a TextView counts them. */
function split(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}

const isIn = (ranges: readonly LineRange[], line: number): boolean =>
  ranges.some(({ start, end }) => start <= line && line <= end);
const text = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c", "dd", ""), fc.constantFrom("\n", "\n", "\r\n", "\r")), {
    maxLength: 40,
  })
  .map((lines) => lines.flat().join(""));
/** A text and one made of it by a few edits. */
const edited = fc
  .tuple(
    fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom("a", "b", "x") }), { maxLength: 60 }),
    fc.array(
      fc.tuple(
        fc.nat(60),
        fc.nat(3),
        fc.string({ maxLength: 2 }).map((s) => s.replaceAll(/[\r\n]/g, "")),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([lines, edits]) => {
    const head = [...lines];
    for (const [at, count, put] of edits) head.splice(at % (head.length + 1), count, put);
    return [lines, head] as const;
  });

test("changedLines() leaves a common subsequence, in ranges that are sorted, apart and inside", () => {
  fc.assert(
    fc.property(text, text, (base, head) => {
      const ranges = changedLines(bytes(base), bytes(head));
      const lines = split(head);
      const kept = lines.filter((_, i) => !isIn(ranges, i + 1));
      assert.ok(isSubsequence(kept, split(base)), `${JSON.stringify(kept)} of ${JSON.stringify(base)}`);
      let last = -1;
      for (const { start, end } of ranges) {
        assert.ok(start > last + 1 && end >= start && end <= lines.length, JSON.stringify(ranges));
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test("changedLines() of a few edits tells the fewest lines there can be", () => {
  fc.assert(
    fc.property(edited, ([base, head]) => {
      const join = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
      const ranges = changedLines(bytes(join(base)), bytes(join(head)));
      const told = ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);
      assert.equal(told, head.length - longestCommon(base, head));
    }),
    { numRuns: 1000 },
  );
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (let i = 0; i < b.length; i++)
      next.push(line === b[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("changedLines() of a text whose lines all differ or all repeat takes time that grows with its length", () => {
  const many = (line: (i: number) => string): string => Array.from({ length: 150_000 }, (_, i) => line(i)).join("\n");
  const shuffled = many((i) => `${(i * 7919) % 150_000}`);
  for (const [base, head] of [
    [many((i) => `${i}`), shuffled],
    [many((i) => `${i % 3}`), many((i) => `${(i * 5) % 7}`)],
    [many((i) => `a${i}`), many((i) => `b${i}`)],
  ] as const) {
    assert.ok(changedLines(bytes(base), bytes(head)).length > 0);
  }
});

test("changedLines() takes the middle of two huge texts as changed", () => {
  const long = "x".repeat(20 << 20);
  assert.equal(changed(`a\n${long}\nz\n`, `a\n${long}y\nz\n`), "2");
});
