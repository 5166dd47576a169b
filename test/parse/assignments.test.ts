import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Assignment, assignmentsIn, OPERATOR_REACH } from "../../src/parse/assignments.ts";
import { GRAMMARS, NONE } from "./assignment-grammars.ts";
import { ASSIGNMENT_PIECES, anyTexts, grammarTexts } from "./assignment-texts.ts";

const MARKS = { none: "", single: "'", double: '"', backtick: "`" } as const;

/** `name = value`, the value in the quotes that it had; an implied name in parentheses. */
function shown(bytes: Buffer, { name, valueStart, valueEnd, quoting, isImplied }: Assignment): string {
  const mark = MARKS[quoting];
  return `${isImplied === true ? `(${name})` : name} = ${mark}${bytes.toString("utf8", valueStart, valueEnd)}${mark}`;
}

function read(text: string, path?: string): readonly string[] {
  const bytes = Buffer.from(text);
  return assignmentsIn(bytes, 0, bytes.length, path).map((one) => shown(bytes, one));
}

for (const { grammar, text, path, gives } of GRAMMARS) {
  test(`assignmentsIn() reads ${grammar}`, () => assert.deepEqual(read(text, path), gives));
}

for (const { what, text } of NONE) {
  test(`assignmentsIn() takes ${what} for none`, () => assert.deepEqual(read(text), []));
}

test("assignmentsIn() says where each name stands that is in the text", () => {
  for (const { text, path } of GRAMMARS) {
    const bytes = Buffer.from(text);
    for (const { name, nameStart, nameEnd, isImplied } of assignmentsIn(bytes, 0, bytes.length, path))
      assert.ok(isImplied === true || bytes.toString("utf8", nameStart, nameEnd) === name, text);
  }
});

const PATHS = ["a.txt", ".pgpass", ".netrc", "etc/shadow"];
test("assignmentsIn() finds the same in the parts of a text as in the whole", () => {
  fc.assert(
    fc.property(anyTexts, fc.array(fc.nat(400), { maxLength: 6 }), fc.constantFrom(...PATHS), (bytes, cuts, path) => {
      const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort((a, b) => a - b);
      const parts = ends.flatMap((end, i) => assignmentsIn(bytes, ends[i - 1] ?? 0, end, path));
      assert.deepEqual(parts, assignmentsIn(bytes, 0, bytes.length, path));
    }),
    { numRuns: 1500 },
  );
});

test("a field of a file of logins ends with its line, whatever stands before the line's end", () => {
  const text = Buffer.from("host:5432:app:me:river\\\nnext:5432:app:me:stone\n");
  const values = assignmentsIn(text, 0, text.length, ".pgpass").map(({ valueStart, valueEnd }) =>
    text.toString("utf8", valueStart, valueEnd),
  );
  assert.ok(
    values.every((value) => !value.includes("\n")),
    JSON.stringify(values),
  );
});

test("assignmentsIn() keeps name and value in the text, the value on one line, the operator in order and near", () => {
  fc.assert(
    fc.property(anyTexts, fc.constantFrom(...PATHS), (bytes, path) => {
      let last = 0;
      for (const one of assignmentsIn(bytes, 0, bytes.length, path)) {
        const { nameStart, nameEnd, valueStart, valueEnd, operator, isImplied } = one;
        assert.ok(nameStart >= 0 && nameEnd <= bytes.length && (nameStart < nameEnd || isImplied === true));
        assert.ok(
          valueStart >= 0 && valueStart < valueEnd && valueEnd <= bytes.length && valueEnd - valueStart <= 4096,
        );
        assert.ok(!/[\r\n]/.test(bytes.toString("latin1", valueStart, valueEnd)), "a value has no line end");
        assert.ok(operator >= last && operator < bytes.length);
        assert.ok(Math.abs(operator - nameStart) <= OPERATOR_REACH && nameEnd - nameStart <= OPERATOR_REACH);
        last = operator;
      }
    }),
    { numRuns: 1500 },
  );
});

test("assignmentsIn() finds the same wherever a text lies, with nothing but lines around it", () => {
  fc.assert(
    fc.property(grammarTexts, fc.nat(3000), (bytes, count) => {
      const before = Buffer.alloc(count + OPERATOR_REACH, "\n");
      const all = Buffer.concat([before, bytes, Buffer.alloc(OPERATOR_REACH, "\n")]);
      assert.deepEqual(
        assignmentsIn(all, before.length - 1, before.length + bytes.length).map((one) => shown(all, one)),
        assignmentsIn(Buffer.concat([Buffer.from("\n"), bytes, Buffer.from("\n")]), 0, bytes.length + 1).map((one) =>
          shown(Buffer.concat([Buffer.from("\n"), bytes]), one),
        ),
      );
    }),
    { numRuns: 500 },
  );
});

/** Counts the bytes that are read. */
function counting(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly count: () => number } {
  let count = 0;
  const proxy = new Proxy(bytes, {
    get(target, key) {
      if (typeof key === "string" && /^\d/.test(key)) count++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { bytes: proxy, count: () => count };
}

test("assignmentsIn() reads the more bytes of a text the longer it is, and no more than that, whatever it repeats", () => {
  const units = [
    ...GRAMMARS.map(({ text }) => text),
    ...NONE.map(({ text }) => text),
    ...ASSIGNMENT_PIECES,
    "a='",
    'a="\\',
    "=''",
  ];
  for (const unit of new Set(units)) {
    const reads = (length: number): number => {
      const counted = counting(Buffer.from(unit.repeat(Math.ceil(length / unit.length))).subarray(0, length));
      assignmentsIn(counted.bytes, 0, length);
      return counted.count();
    };
    const [small, large] = [reads(12_000), reads(36_000)];
    assert.ok(large <= 3.3 * small + 20_000, `${JSON.stringify(unit)}: ${small}, then ${large}`);
    assert.ok(large <= 36_000 * 300, `${JSON.stringify(unit)}: ${large}`);
  }
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
