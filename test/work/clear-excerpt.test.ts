import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../../src/model/span.ts";
import { documentView } from "../../src/parse/excerpt-view.ts";
import { textView } from "../../src/parse/text-view.ts";
import { CHUNK, type Excerpted, excerptOf } from "../../src/work/clear-excerpt.ts";

const MARGIN = 1 << 15;

function excerptFor(bytes: Buffer, regions: readonly Span[], most = 1 << 24): Excerpted | undefined {
  const read = (start: number, end: number): Uint8Array | undefined =>
    end <= bytes.length ? bytes.subarray(start, end) : undefined;
  return excerptOf({ size: bytes.length, regions }, read, most);
}

/** Long texts of few pieces, so that all that is hard comes to lie at the borders of what is read and of what is kept. */
const PIECES = ["a", "let b = 1;", "\n", "\r\n", "\r", "é", "漢字", "😀", "\ufeff", " ".repeat(60), "x".repeat(4000)];
const unit = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom("a", "é", "漢字", "\ufeff"), { minLength: 1, maxLength: 4 }),
);
/** Some hundred thousand bytes of each. */
const longText = fc.tuple(
  fc.constantFrom("", "\ufeff"),
  fc.array(fc.tuple(unit, fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 6 }),
  fc.nat({ max: 8 }),
);

/** Failures print what it is made of. */
function textOf([mark, units, shift]: LongText): Buffer {
  const parts = units.map(([pieces, times]) => {
    const text = pieces.join("");
    return text.repeat(Math.ceil((times * 60_000) / Buffer.byteLength(text)));
  });
  return Buffer.from(mark + "y".repeat(shift) + parts.join(""));
}

/** Where the character begins that the byte is of. */
function characterAt(bytes: Buffer, at: number): number {
  let start = at;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

type LongText = readonly [string, readonly (readonly [readonly string[], number])[], number];

test("a place in an excerpt has the line, the column and the text that it has in the file", () => {
  fc.assert(
    fc.property(
      longText,
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 }),
      (made, shares) => {
        const bytes = textOf(made);
        const whole = textView(bytes);
        const spans = shares
          .map((share) => characterAt(bytes, Math.floor((share / 1000) * bytes.length)))
          .sort((a, b) => a - b)
          .map((start) => ({ start, end: characterAt(bytes, Math.min(bytes.length, start + 40)) }))
          .filter(({ start }, i, all) => i === 0 || start > (all[i - 1]?.end ?? 0) + 2 * MARGIN);
        const regions = spans.map(({ start, end }) => ({
          start: Math.max(0, start - MARGIN),
          end: Math.min(bytes.length, end + MARGIN),
        }));
        const found = excerptFor(bytes, regions);
        assert.ok(found !== undefined);
        const view = documentView(found);
        assert.equal(found.excerpt.size, bytes.length);
        assert.equal(found.regions.length, regions.length);
        for (const [i, span] of spans.entries()) {
          const region: Span | undefined = found.regions[i];
          const shift: number = (regions[i]?.end ?? 0) - (region?.end ?? 0);
          const moved: Span = { start: span.start - shift, end: span.end - shift };
          assert.equal(view.textOf(moved), whole.textOf(span));
          const range = whole.rangeOf(span);
          assert.deepEqual(view.rangeOf(moved), range);
          const [line, own] = [whole.lineSpan(range.startLine), view.lineSpan(range.startLine)];
          const near = (at: number, from: Span): number => Math.min(at - from.start, 2 * MARGIN);
          if (near(span.start, line) < MARGIN) assert.equal(near(moved.start, own), near(span.start, line));
          else assert.ok(own.start <= moved.start - MARGIN);
          if (line.end - span.start < MARGIN) assert.equal(own.end - moved.start, line.end - span.start);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("there is no excerpt of what is no UTF-8, of what is too much, or of a file that changed", () => {
  const bytes = Buffer.alloc(3 << 20, "river = bed;\n");
  const regions = [{ start: 1 << 20, end: (1 << 20) + 80_000 }];
  assert.ok(excerptFor(bytes, regions) !== undefined);
  assert.equal(excerptFor(bytes, regions, 100_000), undefined, "too much");
  for (const at of [0, CHUNK - 1, CHUNK, bytes.length - 1]) {
    const broken = Buffer.from(bytes);
    broken[at] = 0xe4;
    assert.equal(excerptFor(broken, regions), undefined, `a byte of no character at ${at}`);
  }
  const sized = (size: number): unknown => {
    const read = (start: number, end: number): Uint8Array | undefined =>
      end <= bytes.length ? bytes.subarray(start, end) : undefined;
    return excerptOf({ size, regions }, read, 1 << 24);
  };
  assert.equal(sized(bytes.length - 1), undefined, "it has grown");
  assert.equal(sized(bytes.length + 1), undefined, "it is shorter");
});

test("an excerpt is never taken for text in another encoding", () => {
  const bytes = Buffer.alloc(3 << 20, "river = bed;\n");
  Buffer.from("hello there, river".repeat(20), "utf16le").copy(bytes, 2 << 20);
  assert.equal(excerptFor(bytes, [{ start: 2 << 20, end: (2 << 20) + 100 }]), undefined);
});

test("the end of a file without a last line feed, and an empty last line, are in an excerpt what they are in the file", () => {
  for (const end of ["", "\n", "\r\n", "\r", "\n\n"]) {
    const bytes = Buffer.from(`${"let b = 1;\n".repeat(200_000)}last${end}`);
    const whole = textView(bytes);
    const found = excerptFor(bytes, [{ start: bytes.length - 10, end: bytes.length }]);
    assert.ok(found !== undefined);
    const view = documentView(found);
    const shift = bytes.length - found.bytes.length;
    for (let at = bytes.length - 8; at <= bytes.length; at++)
      assert.deepEqual(
        view.rangeOf({ start: at - shift, end: at - shift }),
        whole.rangeOf({ start: at, end: at }),
        `${JSON.stringify(end)} at ${at - bytes.length}`,
      );
    const line = whole.rangeOf({ start: bytes.length, end: bytes.length }).endLine;
    for (const one of [line - 1, line, line + 1]) {
      const { start, end: to } = whole.lineSpan(one);
      assert.deepEqual(view.lineSpan(one), { start: start - shift, end: to - shift }, `line ${one}`);
    }
  }
});

test("a line's end of two bytes on the border of what is read is one", () => {
  for (const end of ["\r\n", "\r", "\n\r"]) {
    const bytes = Buffer.from(`${"y".repeat(CHUNK - 1)}${end}${"let b = 1;\n".repeat(40_000)}`);
    const at = bytes.length - 20;
    const found = excerptFor(bytes, [{ start: at, end: at + 9 }]);
    assert.ok(found !== undefined);
    const moved = at - bytes.length + found.bytes.length;
    const range = documentView(found).rangeOf({ start: moved, end: moved });
    assert.deepEqual(range, textView(bytes).rangeOf({ start: at, end: at }), JSON.stringify(end));
  }
});
