import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import type { SourceText } from "../../src/parse/compose-source-text.ts";
import { plainYaml } from "../../src/parse/plain-yaml.ts";
import { textView } from "../../src/parse/text-view.ts";
import { readByLibrary } from "../../src/parse/yaml-library.ts";
import type { YamlNode } from "../../src/parse/yaml-nodes.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const REAL = join(TOP, "../shared/real");
const skip = existsSync(REAL) ? false : `no real stacks at ${REAL}`;
const real = skip === false ? composeFiles() : [];

function composeFiles(): readonly string[] {
  const files = readdirSync(REAL, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file));
  return files.map((file) => readFileSync(join(REAL, file), "utf8"));
}

/** A node as plain data: marks as offsets, shared nodes once. */
function shown(node: YamlNode, seen = new Map<YamlNode, number>()): unknown {
  const known = seen.get(node);
  if (known !== undefined) return { same: known };
  seen.set(node, seen.size);
  const at = [node.at.start, node.at.end];
  if (node.kind === "scalar") return { ...node, at };
  if (node.kind === "seq") return { ...node, at, items: node.items.map((item) => shown(item, seen)) };
  const entries = [...node.entries].map(([name, entry]) => ({
    name,
    keys: entry.keys.map(({ start, end }) => [start, end]),
    via: entry.via === undefined ? undefined : [entry.via.start, entry.via.end],
    node: shown(entry.node, seen),
  }));
  return { ...node, at, entries };
}

/** Whether it is plain; where it is, the library reads the very same. */
function isPlain(source: string): boolean {
  const text: SourceText = { path: "compose.yaml", view: textView(Buffer.from(source)) };
  const plain = plainYaml(text, text.view.string());
  if (plain === undefined) return false;
  const { documents, failures } = readByLibrary(text, source);
  const [first, ...others] = documents.map((node) => shown(node));
  assert.deepEqual([failures, others], [[], []], source);
  assert.deepEqual(shown(plain), first, source);
  return true;
}

const cases: readonly (readonly [name: string, source: string, plain: boolean])[] = [
  ["maps and lists", "a:\n  b: 1\n  c:\n  - x\n  - y: z\n    q: 'it''s'\nd: [1, {a: b}, \"c\"] # why\n", true],
  ["nothing behind a key", "a:\nb:\n  c:\n\n# end\n", true],
  ["anchors, aliases, merge keys", "x: &x\n  a: 1\ny: &y {b: 2}\nz:\n  <<: [*x, *y]\n  q: *x\n", true],
  ["block scalars", "a: |\n  x\n   y\nb: >-\n  x\n  y\n    z\n  w\nc: 1\n", true],
  ["an opened document", "---\na: 1\n", true],
  ["escapes of double quotes", 'a: "x\\"y\\\\z\\n"\n', true],
  ["another escape", 'a: "\\x41"\n', false],
  ["a scalar of two lines", "a: x\n  y\nb: 1\n", false],
  ["two documents", "a: 1\n---\nb: 2\n", false],
  ["a tag", "a: !reset null\n", false],
  ["a key twice", "a: 1\na: 2\n", false],
  ["an alias of nothing", "a: *b\n", false],
  ["an anchor twice", "a: &x 1\nb: &x 2\n", false],
  ["a tab", "a:\t1\n", false],
  ["CRLF", "a: 1\r\nb: 2\r\n", false],
  ["a list of several lines", "a: [1,\n  2]\n", false],
  ["a colon in a value", "a: b: c\n", false],
  ["less and then more", "a:\n    b: 1\n  c: 2\n", false],
  ["a scalar alone", "hello\n", false],
  ["nothing", "# nothing\n", false],
];

for (const [name, source, plain] of cases) {
  test(`plainYaml() on ${name}`, () => assert.equal(isPlain(source), plain));
}

test("plainYaml() reads nearly all real compose files, each as the library does", { skip }, () => {
  const plain = real.filter(isPlain);
  assert.ok(plain.length > real.length * 0.9, `${plain.length} of ${real.length}`);
});

const PARTS = [
  ...[
    "a:",
    "b: ",
    "c: 1\n",
    "- ",
    "-\n",
    "\n",
    "  ",
    "    ",
    " ",
    "x",
    "null",
    "~",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ": ",
    ":",
    "#",
    " # c\n",
  ],
  ...[
    "'",
    '"',
    "''",
    "\\",
    "&x ",
    "*x",
    "<<: ",
    "|\n",
    ">-\n",
    "---\n",
    "!reset ",
    "? ",
    "%",
    "@",
    "${A:-b}",
    "127.0.0.1:80:80",
    "\t",
    "\r\n",
    "é",
  ],
];

test("whatever plainYaml() reads the library reads the same", () => {
  const text = fc
    .array(fc.constantFrom(...PARTS), { maxLength: 24 })
    .map((parts) => `a: &x\n  k: v\n${parts.join("")}`);
  fc.assert(
    fc.property(text, (source) => void isPlain(source)),
    { numRuns: 3000 },
  );
});

test("a real file with something put in or left out is read the same, or not here", { skip }, () => {
  const small = real.filter((source) => source.length < 4000);
  const edit = fc.record({
    source: fc.constantFrom(...small),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(4),
    put: fc.constantFrom("", ...PARTS),
  });
  fc.assert(
    fc.property(edit, ({ source, at, drop, put }) => {
      const index = Math.floor(at * source.length);
      isPlain(source.slice(0, index) + put + source.slice(index + drop));
    }),
    { numRuns: 400 },
  );
});
