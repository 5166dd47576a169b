import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textView } from "../../src/parse/text-view.ts";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const utf16 = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const swapped = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
const utf32 = (text: string): Uint8Array =>
  Buffer.concat([...text].map((point) => Buffer.from(new Uint32Array([point.codePointAt(0) ?? 0]).buffer)));

const TEXT = "first\nkey = value # 密钥\r\nthird 🙂 end\rfourth";

for (const [name, bytes] of [
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
  ["UTF-16LE with a mark", utf16(`\ufeff${TEXT}`)],
  ["UTF-16LE without one", utf16(TEXT)],
  ["UTF-16BE with a mark", swapped(`\ufeff${TEXT}`)],
  ["UTF-16BE without one", swapped(TEXT)],
  ["UTF-32LE with a mark", utf32(`\ufeff${TEXT}`)],
] as const) {
  test(`textView() places a word in ${name}`, () => {
    const view = textView(bytes);
    const start = Buffer.from(view.bytes).indexOf("end");
    assert.deepEqual(view.rangeOf({ start, end: start + 3 }), {
      startLine: 3,
      startColumn: 10,
      endLine: 3,
      endColumn: 13,
    });
    const key = Buffer.from(view.bytes).indexOf("key");
    assert.equal(view.rangeOf({ start: key, end: key + 3 }).startLine, 2);
    assert.equal(view.rangeOf({ start: 0, end: view.bytes.length }).endLine, 4);
    const at = view.string().indexOf("end");
    assert.deepEqual(view.spanOf(at, at + 3), { start, end: start + 3 });
    assert.equal(view.textOf(view.lineSpan(3)), "third 🙂 end");
  });
}

test("textView() counts columns of GBK text in characters", () => {
  const gbk = Buffer.concat([Buffer.from("a\n"), Buffer.from([0xc3, 0xdc, 0xc2, 0xeb]), Buffer.from("=x9")]);
  const start = gbk.indexOf("x9");
  assert.equal(textView(gbk).rangeOf({ start, end: start + 2 }).startColumn, 4);
});

test("textView() takes bytes with NUL for binary and places what is in them", () => {
  const view = textView(Buffer.from("\x7fELF\x00\x01\x02\nabc\x00\x00def"));
  assert.equal(view.binary, true);
  assert.equal(view.rangeOf({ start: 8, end: 11 }).startLine, 2);
});

test("a line of 4 MB is placed as often as asked, at the cost of one reading", () => {
  const view = textView(utf8("é".repeat(2_000_000)));
  for (let i = 0; i < 20_000; i++) {
    const start = i * 200;
    assert.equal(view.rangeOf({ start, end: start + 2 }).startColumn, i * 100 + 1);
  }
});

test("lines and columns agree with a naive count on any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "密", "🙂", "\n", "\r\n", "\r", " "), minLength: 1 }),
      fc.nat(),
      (text, seed) => {
        fc.pre(!text.startsWith("\ufeff"));
        const index = [...text].slice(0, seed % ([...text].length + 1)).join("").length;
        // Between CR and LF is no place of its own.
        fc.pre(!(text[index - 1] === "\r" && text[index] === "\n"));
        const before = text.slice(0, index);
        const lines = before.split(/\r\n|\n|\r/);
        const view = textView(utf8(text));
        const { startLine, startColumn } = view.rangeOf(view.spanOf(index, index));
        assert.deepEqual([startLine, startColumn], [lines.length, (lines.at(-1) ?? "").length + 1]);
      },
    ),
  );
});

test("any bytes have a view, and any span of it a place", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(400), fc.nat(400), (bytes, start, length) => {
      const view = textView(bytes);
      const range = view.rangeOf({ start, end: start + length });
      assert.ok(range.startLine >= 1 && range.startColumn >= 1 && range.endLine >= range.startLine);
      view.string();
      view.lineSpan(range.startLine);
    }),
  );
});

test("wide text of any mixture stands in its view without a NUL between its characters", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcXYZ019=_- \n"), minLength: 24, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.constantFrom(utf8, utf16, swapped)), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (parts, marked) => {
        const bytes = Buffer.concat([
          ...(marked ? [Buffer.from([0xff, 0xfe])] : []),
          ...parts.flatMap(([text, encode]) => [encode(text), Buffer.from([0, 1, 0, 1])]),
        ]);
        const view = Buffer.from(textView(bytes).bytes);
        // A character at the edge may belong to either side.
        for (const [text, encode] of parts)
          if (!marked || encode !== swapped) assert.ok(view.includes(text.slice(2, -2)), JSON.stringify(text));
      },
    ),
  );
});
