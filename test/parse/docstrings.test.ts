import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { docstringsIn } from "../../src/parse/docstrings.ts";

const texts = (source: string): readonly string[] => {
  const bytes = Buffer.from(source);
  return docstringsIn(bytes).map(({ start, end }) => bytes.toString("utf8", start, end));
};

const CASES: readonly (readonly [name: string, source: string, ...texts: string[]])[] = [
  ["of a module", '"""m"""\nx = 1\n', '"""m"""'],
  ["of a module below a comment", '#!/usr/bin/python\n\n"""m"""\n', '"""m"""'],
  ["of a function, raw and in other quotes", "def f(a: int = 1):\n    r'''d'''\n", "'''d'''"],
  ["of a class with an empty line", 'class A(B):\n\n    """d"""\n', '"""d"""'],
  ["with quotes and a backslash in it", 'def f():\n  """a "b" \\""" c"""\n', '"""a "b" \\""" c"""'],
  ["none: a value", 'x = """v"""\n'],
  ["none: an argument", 'f(\n"""v"""\n)\n'],
  ["none: a value of a dict", 'x = {"a":\n"""v"""}\n'],
  ["none: a string behind a string", '"a"\n"""v"""\n'],
  ["none: in a comment", '# x = 1:\n# """no"""\nx = 1\n"""v"""\n'],
  ["an apostrophe of a comment opens nothing", '# don\'t\n"""m"""\n', '"""m"""'],
  ["one that never ends goes to the end", 'def f():\n  """a\n', '"""a\n'],
];

for (const [name, source, ...expected] of CASES)
  test(`docstringsIn(): ${name}`, () => assert.deepEqual(texts(source), expected));

test("docstringsIn() gives spans in order inside of any bytes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"""', "'''", '"', "'", "\\", "#", "\n", ":", "(", ")", "x", "r")),
      (parts) => {
        const bytes = Buffer.from(parts.join(""));
        let at = 0;
        for (const { start, end } of docstringsIn(bytes)) {
          assert.ok(start >= at && end > start && end <= bytes.length);
          at = end;
        }
      },
    ),
  );
});
