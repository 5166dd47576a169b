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

const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

test("textView() reads a text whatever mixture of encodings it lies in", () => {
  const joined = (...parts: readonly Buffer[]): string => textView(Buffer.concat(parts)).string();
  const [ascii, le] = [Buffer.from("plain ascii of some length\r\n"), wide("wide text of some length\r\n")];
  for (const text of [
    joined(ascii, le, ascii),
    joined(Buffer.from([0xff, 0xfe]), le, ascii, le),
    joined(Buffer.from([0xfe, 0xff]), Buffer.from(le).swap16(), ascii, Buffer.from(le).swap16()),
  ]) {
    assert.match(text, /plain ascii of some length\r\n/);
    assert.equal(text.match(/wide text of some length\r\n/g)?.length, text.startsWith("plain") ? 1 : 2);
  }
});

test("textView() holds a line of ASCII wherever it lies among other bytes", () => {
  const line = "OPENAI_API_KEY=0123456789abcdefghij";
  const forms = [Buffer.from(line), wide(line), Buffer.from(wide(line)).swap16()];
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(...forms),
      fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0, 0, 0xfe, 0xff], [0xff, 0xfe, 0, 0]),
      (before, after, form, mark) => {
        // A character of an unlike kind on both sides, so that it is no part of the line.
        const bytes = Buffer.concat([
          Buffer.from(mark),
          before,
          Buffer.from([1, 1, 1, 1]),
          form,
          Buffer.from([1, 1, 1, 1]),
          after,
        ]);
        const found = Buffer.from(textView(bytes).bytes).toString("latin1").includes(line.slice(1));
        // What is wide itself is found where nothing says otherwise.
        assert.ok(found || (mark.length > 0 && form !== forms[0]));
      },
    ),
  );
});
