import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { interpolate, type Variable } from "../../src/parse/interpolation.ts";

const variables: Readonly<Record<string, string>> = { NAME: "value", EMPTY: "", OTHER: "${NAME}" };
const lookup = (name: string): Variable | undefined => {
  const value = variables[name];
  return value === undefined ? undefined : { value, unknown: false };
};

// What compose-go's template package makes of each.
const CASES: readonly (readonly [string, string])[] = [
  ["plain", "plain"],
  ["$NAME and ${NAME}", "value and value"],
  ["$$NAME $${NAME}", "$NAME ${NAME}"],
  ["${NAME:-d} ${EMPTY:-d} ${UNSET:-d}", "value d d"],
  ["${NAME-d} ${EMPTY-d} ${UNSET-d}", "value  d"],
  ["${NAME:+a} ${EMPTY:+a} ${UNSET:+a}", "a  "],
  ["${NAME+a} ${EMPTY+a} ${UNSET+a}", "a a "],
  ["${NAME:?e} ${NAME?e}", "value value"],
  ["${UNSET:-${NAME}} ${UNSET:-${UNSET:-deep}}", "value deep"],
  ["${UNSET:-a}${UNSET:-b}", "ab"],
  ['${UNSET:-{"a": 1}} x', '{"a": 1} x'],
  ["${UNSET-a:-b}", "a:-b"],
  ["${OTHER}", "${NAME}"],
  ["costs $5, runs $(date) and ends in $", "costs $5, runs $(date) and ends in $"],
];

for (const [template, value] of CASES) {
  test(`interpolate() makes ${JSON.stringify(value)} of ${JSON.stringify(template)}`, () => {
    const made = interpolate(template, lookup);
    assert.equal(made.value, value);
    assert.equal(made.invalid, false);
  });
}

for (const template of ["${", "${}", "${1}", "${NAME", "${NAME:-x", "${NAME!x}", "${NAME :-x}"]) {
  test(`interpolate() refuses ${JSON.stringify(template)}`, () =>
    assert.equal(interpolate(template, lookup).invalid, true));
}

for (const [template, unknown] of [
  ["${UNSET}", true],
  ["$UNSET", true],
  ["${UNSET:?set it}", true],
  ["${EMPTY:?set it}", true],
  ["${UNSET:-d}", false],
  ["${UNSET:-${ALSO}}", true],
  ["${UNSET:+a}", true],
  ["${EMPTY}", false],
] as const) {
  test(`interpolate() ${unknown ? "does not know" : "knows"} ${template}`, () =>
    assert.equal(interpolate(template, lookup).unknown, unknown));
}

test("interpolate() tells which part came from where", () => {
  const { parts, value } = interpolate("a${NAME}-${UNSET:-d}", lookup);
  assert.deepEqual(
    parts.map(({ from, to, source, variable }) => [value.slice(from, to), source, variable]),
    [
      ["a", "text", undefined],
      ["value", "env", "NAME"],
      ["-", "text", undefined],
      ["d", "default", "UNSET"],
    ],
  );
});

test("interpolate() keeps every default and text where it stands", () => {
  const template = "x${UNSET:-abc}${UNSET:-y${UNSET:-z}}";
  const { parts, value } = interpolate(template, lookup);
  for (const { from, to, start, end } of parts) assert.equal(template.slice(start, end), value.slice(from, to));
});

test("interpolate() leaves text without a dollar alone, and its parts cover what it makes", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { value, parts, invalid } = interpolate(text, lookup);
      if (!text.includes("$")) assert.equal(value, text);
      let at = 0;
      for (const { from, to } of parts) {
        assert.equal(from, at);
        at = to;
      }
      assert.ok(invalid || at === value.length);
    }),
  );
});

test("interpolate() of any mix of its signs ends and does not throw", () => {
  const signs = fc.array(fc.constantFrom("$", "{", "}", ":", "-", "?", "+", "NAME", "UNSET", "\n", "${UNSET:-"), {
    maxLength: 60,
  });
  fc.assert(fc.property(signs, (all) => typeof interpolate(all.join(""), lookup).value === "string"));
});
