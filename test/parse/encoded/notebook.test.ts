import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isNotebook, notebookTexts } from "../../../src/parse/encoded/notebook.ts";

const textsOf = (bytes: Uint8Array): readonly string[] =>
  [...notebookTexts(bytes)].map((one) => Buffer.from(one.bytes).toString("utf8"));

test("notebookTexts() gives each list of strings as JSON means it, and points back to where each byte stands", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }),
      fc.nat(3),
      (source, indent) => {
        const json = JSON.stringify({ cells: [{ source }], nbformat: 4 }, null, indent);
        const bytes = Buffer.from(json);
        assert.ok(isNotebook(bytes));
        const whole = source.join("");
        assert.ok(whole === "" || textsOf(bytes).includes(whole), json);
        for (const text of notebookTexts(bytes)) {
          for (let at = 0; at < text.bytes.length; at++) {
            const { start, end } = text.sourceOf({ start: at, end: at + 1 });
            assert.ok(start >= 0 && end <= bytes.length && start < end);
            if (end - start === 1) assert.equal(bytes[start], text.bytes[at]);
          }
        }
      },
    ),
  );
});

test("notebookTexts() ends on any bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]{},:"\\u0n \n') }), (text) => void textsOf(Buffer.from(text))),
  );
});
