import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assignmentsIn, OPERATOR_REACH } from "../../src/parse/assignments.ts";

const read = (text: string): readonly string[] => {
  const bytes = Buffer.from(text);
  return assignmentsIn(bytes, 0, bytes.length).map(
    ({ name, valueStart, valueEnd }) => `${name} = ${bytes.toString("utf8", valueStart, valueEnd)}`,
  );
};

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["dotenv", "A=b\nC = d \n", ["A = b", "C = d"]],
  ["dotenv with export and quotes", "export A=\"b c\"\nB='d e'\n", ["A = b c", "B = d e"]],
  ["a value with an equals sign", "A=b=c\n", ["A = b=c", "b = c"]],
  ["an empty value, which does not run on", "A=\nB=c\nD:\n  E: f\n", ["B = c", "E = f"]],
  ["YAML", "a: b\n- c: 'd'\n", ["a = b", "c = d"]],
  ["JSON", '{"a": "b", "c":"d"}', ["a = b", "c = d"]],
  ["JSON within a string", '"{\\"a\\": \\"b\\"}"', ["a = b"]],
  ["TOML and properties", 'a.b = "c"\nd.e=f\n', ["a.b = c", "d.e = f"]],
  [
    "code",
    "const a: string = 'b'; c := \"d\"; e => 'f'; g['h'] = `i`",
    ["a = string", "a = b", "c = d", "e = f", "h = i"],
  ],
  ["comparisons, which give nothing a value", "a == 'b' && c != 'd' && e <= 1 && f >= 2 && G::h", []],
  ["call arguments", "f(a='b', c=d)", ["a = b", "c = d"]],
  ["Go's and C's types", 'var a string = "b"\nchar *c = "d";\n', ["a = b", "c = d"]],
  ["headers", "Authorization: Bearer abc\nx-api-key: d\n", ["Authorization = abc", "x-api-key = d"]],
  ["flags", 'run --a b --c=d "--e", "f"', ["a = b", "c = d", "e = f"]],
  ["a flag without a value", "run --a --b c", ["b = c"]],
  [
    "the user part of a URL, with an @ in the password",
    "u=redis://x:p@ss@h:1/0 ",
    ["u = redis://x:p@ss@h:1/0", "password = p@ss", "x = p@ss@h:1/0", "h = 1/0"],
  ],
  ["a Dockerfile", "ENV A=b\nARG C=d\n", ["A = b", "C = d"]],
  ["Chinese names", "数据库密码=abc\n口令: d\n", ["数据库密码 = abc", "口令 = d"]],
  ["escapes in a string", 'a = "b\\"c"', ['a = b\\"c']],
  ["a string that no quote ends", 'a = "b\nc', ["a = b"]],
];

for (const [name, text, expected] of CASES) {
  test(`assignmentsIn() reads ${name}`, () => assert.deepEqual(read(text), expected));
}

const anything = fc
  .array(
    fc.constantFrom(
      "a",
      "Bc",
      "=",
      ":",
      "-",
      "--",
      ">",
      '"',
      "'",
      "\\",
      " ",
      "\n",
      "\r",
      "://",
      "@",
      "/",
      "${",
      "}",
      ",",
      "é",
      "\0",
      "string",
      "Bearer ",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("assignmentsIn() finds the same in the parts of a text as in the whole", () => {
  fc.assert(
    fc.property(anything, fc.nat(60), (text, cut) => {
      const bytes = Buffer.from(text);
      const at = Math.min(cut, bytes.length);
      assert.deepEqual(
        [...assignmentsIn(bytes, 0, at), ...assignmentsIn(bytes, at, bytes.length)],
        assignmentsIn(bytes, 0, bytes.length),
      );
    }),
    { numRuns: 1000 },
  );
});

test("assignmentsIn() keeps name and value on one line, in the text, the operator near", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const bytes = Buffer.from(text);
      for (const { nameStart, nameEnd, valueStart, valueEnd, isUserInfo } of assignmentsIn(bytes, 0, bytes.length)) {
        assert.ok(
          nameStart >= 0 &&
            (nameStart < nameEnd || isUserInfo === true) &&
            valueStart < valueEnd &&
            valueEnd <= bytes.length,
        );
        assert.ok(valueStart - nameStart <= OPERATOR_REACH + 80);
        assert.ok(!/[\r\n]/.test(bytes.toString("latin1", valueStart, valueEnd)), JSON.stringify(text));
      }
    }),
    { numRuns: 1000 },
  );
});

test("assignmentsIn() cuts a long value at the same place wherever it is read from", () => {
  const bytes = Buffer.from(`${"a=".repeat(10_000)}`);
  const whole = assignmentsIn(bytes, 0, bytes.length);
  const [one] = assignmentsIn(bytes, 9001, 9002);
  assert.deepEqual(
    one,
    whole.find(({ valueStart }) => valueStart === one?.valueStart),
  );
  assert.ok(whole.every(({ valueStart, valueEnd }) => valueEnd === Math.min(bytes.length, valueStart + 4096)));
});
