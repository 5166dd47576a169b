import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shownLine } from "../../src/detect/shown-line.ts";
import { redactSecret } from "../../src/model/redaction.ts";
import { textView } from "../../src/parse/text-view.ts";
import { secretOf } from "../support/secret.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const SHOWN = redactSecret(KEY, "sk-proj-".length);

function frameOf(before: string, after: string) {
  const view = textView(Buffer.from(`${before}${KEY}${after}`));
  const start = Buffer.byteLength(before);
  const span = { start, end: start + KEY.length };
  return shownLine(view, 1, span, [{ ...span, shown: SHOWN }]);
}

const pointedAt = ({ text, startColumn = 1, endColumn = 1 }: ReturnType<typeof frameOf>): string =>
  text.slice(startColumn - 1, endColumn - 1);

test("shownLine() shows what stands behind a long key too", () => {
  const frame = frameOf('export const client = make({ apiKey: "', '", retries: 1, and: "so on" });');
  assert.equal(frame.text, `export const client = make({ apiKey: "${SHOWN}", retries: 1, and: "so on" });`);
  assert.equal(pointedAt(frame), SHOWN);
});

test("shownLine() says where a line is cut", () => {
  const words = "and so on ".repeat(100);
  for (const [before, after, starts, ends] of [
    [words, "", true, false],
    ["", ` ${words}`, false, true],
    [words, ` ${words}`, true, true],
    ["a ", " b", false, false],
  ] as const) {
    const frame = frameOf(before, after);
    assert.deepEqual([frame.text.startsWith("…"), frame.text.endsWith("…")], [starts, ends]);
    assert.equal(pointedAt(frame), SHOWN);
    assert.ok(frame.text.length < 400);
  }
});

test("shownLine() points at the secret and holds none of it, wherever the line is cut", () =>
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.constantFrom("x ", "é ", "密 "), (before, after, word) => {
      const frame = frameOf(word.repeat(before), ` ${word.repeat(after)}`);
      assert.equal(pointedAt(frame), SHOWN);
      assert.ok(!frame.text.includes(KEY.slice(20, 40)));
    }),
  ));
