import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDotenv } from "../../src/parse/dotenv.ts";

/** `NAME:LINE=value`. */
const told = (text: string): readonly string[] =>
  parseDotenv(text).entries.map(({ name, line, value }) => `${name}:${line}=${value}`);

const CASES: readonly (readonly [name: string, text: string, entries: readonly string[]])[] = [
  ["a value", "A=b", ["A:1=b"]],
  ["blanks around", "  A = b c  \n", ["A:1=b c"]],
  ["a byte order mark", "\ufeffA=b\n", ["A:1=b"]],
  ["CRLF", "A=b\r\n\r\n# c\r\nB='c'\r\nC=\"d\"\r\n", ["A:1=b", "B:4=c", "C:5=d"]],
  ["export", "export A=b\nexport\tB=c\nexported=d\n", ["A:1=b", "B:2=c", "exported:3=d"]],
  ["a colon", "A: b\n", ["A:1=b"]],
  ["a comment behind a blank", "A=b # c\nB=b#c\nC='d # e' # f\n", ["A:1=b", "B:2=b#c", "C:3=d # e"]],
  ["single quotes keep all", "A='b\\n$C'\n", ["A:1=b\\n$C"]],
  ["escapes in double quotes", 'A="b\\n\\t\\"c\\\\"\n', ['A:1=b\n\t"c\\']],
  ["an escaped dollar is no expression", 'A="b\\${C}"\n', ["A:1=b$${C}"]],
  ["several lines", "A='b\nc'\nB=\"d\r\ne\"\nC=f\n", ["A:1=b\nc", "B:3=d\r\ne", "C:5=f"]],
  ["a quote inside is no quote", "A=it's\nB=c\n", ["A:1=it's", "B:2=c"]],
  ["a quote that is never closed", "A='b\nB=c\n", ["A:1=b", "B:2=c"]],
  ["expressions as written", "A=${B:-c}\n", ["A:1=${B:-c}"]],
  ["what is no assignment", "what is this\nA=b\n", ["A:2=b"]],
];
for (const [name, text, entries] of CASES) test(`parseDotenv(): ${name}`, () => assert.deepEqual(told(text), entries));

test("values lie where they say", () => {
  const text = "\ufeffexport A = 'b'\r\nB=\"c\nd\" \nC= e # f\n";
  assert.deepEqual(
    parseDotenv(text).entries.map(({ nameStart, name, valueStart, valueEnd }) => [
      text.slice(nameStart, nameStart + name.length),
      text.slice(valueStart, valueEnd),
    ]),
    [
      ["A", "b"],
      ["B", "c\nd"],
      ["C", "e"],
    ],
  );
});
