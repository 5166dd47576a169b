import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Mark, readSource, spanOfMark } from "../../src/parse/compose-source-text.ts";
import { parseYaml } from "../../src/parse/parse-yaml.ts";
import type { YamlFile, YamlNode } from "../../src/parse/yaml-nodes.ts";
import "../support/yaml.ts";

function parse(text: string): YamlFile {
  const source = readSource({ read: () => Buffer.from(text) }, "compose.yaml");
  assert.ok(source);
  return parseYaml(source);
}

function shown(mark: Mark): string {
  const { view } = mark.text;
  return view.textOf(spanOfMark(mark));
}

/** As plain values, with what is written in the file for each scalar. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "seq") return node.items.map(plain);
  if (node.kind === "map")
    return Object.fromEntries([...node.entries].map(([name, entry]) => [name, plain(entry.node)]));
  return node.type === "null" ? null : node.value;
}

test("parseYaml() keeps the place of keys and values, quotes included", () => {
  const { documents, failures } = parse(
    "# 注释\nservices:\n  db:\n    image: 'postgres:16' # x\n    ports: [\"5432:5432\"]\n",
  );
  assert.deepEqual(failures, []);
  const root = documents[0];
  assert.ok(root?.kind === "map");
  const places: string[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === "map") {
      for (const { keys, node: value } of node.entries.values()) {
        places.push(...keys.map(shown));
        visit(value);
      }
    } else if (node.kind === "seq") node.items.forEach(visit);
    else places.push(shown(node.at));
  };
  visit(root);
  assert.deepEqual(places, ["services", "db", "image", "'postgres:16'", "ports", '"5432:5432"']);
});

const VALUES: readonly (readonly [string, string, unknown])[] = [
  [
    "merge keys: explicit wins, then the earlier map",
    "a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc: {<<: [*a, *b], y: 3}",
    { y: "3", x: "1", z: "2" },
  ],
  ["an alias of a list", "a: &a [1, 2]\nc: *a", ["1", "2"]],
  [
    "ports that YAML 1.1 would take for base 60",
    "c: [22:22, 0777, 1e3, yes, ~, '']",
    ["22:22", "0777", "1e3", "yes", null, ""],
  ],
  ["an anchor that is set again", "a: &a 1\nb: &a 2\nc: *a", "2"],
  ["a merge of a merge", "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}", { y: "2", x: "1" }],
  ["tags it does not know", "c: !custom {a: !!int 3}", { a: "3" }],
  ["folded and literal text", "c:\n  - >-\n    a\n    b\n  - |\n    a\n    b\n", ["a b", "a\nb\n"]],
  ["a key that is an alias", "a: &a name\nc: {*a : 1}", { name: "1" }],
  ["__proto__ as a key like any other", "c: {constructor: 1}", { constructor: "1" }],
];

for (const [name, text, value] of VALUES) {
  test(`parseYaml() reads ${name}`, () => {
    const root = parse(text).documents[0];
    assert.ok(root?.kind === "map");
    assert.deepEqual(plain(root.entries.get("c")?.node), value);
  });
}

const FAILURES: readonly (readonly [string, string, string, number])[] = [
  ["a duplicate key", "a: 1\nb: 2\na: 3\n", "duplicate-key", 3],
  ["an alias without an anchor", "a: 1\nb: *c\n", "unresolved-alias", 2],
  ["an alias within its own anchor", "a: &a\n  b: *a\n", "unresolved-alias", 2],
  ["a merge of nothing", "a: &a\nb:\n  <<: *a\n", "empty-merge", 3],
  ["broken syntax", "a: 1\nb: [\n", "syntax", 3],
];

for (const [name, text, kind, line] of FAILURES) {
  test(`parseYaml() tells of ${name} and where`, () => {
    const failure = parse(text).failures[0];
    assert.equal(failure?.kind, kind);
    assert.equal(failure?.at.text.view.rangeOf(spanOfMark(failure.at)).startLine, line);
  });
}

const bomb = (): string => {
  let text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (let i = 1; i < 30; i++)
    text += `a${i}: &a${i} [${Array(10)
      .fill(`*a${i - 1}`)
      .join(", ")}]\n`;
  return text;
};
const N = 100_000;
const HOSTILE: readonly (readonly [string, string, string | undefined])[] = [
  ["an alias bomb", bomb(), "alias-bomb"],
  ["lists 100,000 deep", `a: ${"[".repeat(N)}${"]".repeat(N)}`, "too-deep"],
  ["maps 100,000 deep that never close", `a: ${"{a: ".repeat(N)}`, "too-deep"],
  ["100,000 list markers on a line", `${"- ".repeat(N)}x`, "too-deep"],
  ["1,400 levels of indentation", Array.from({ length: 1400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), "too-deep"],
  ["5 MB", "a: b\n".repeat(N * 10), "too-large"],
  ["100,000 documents", "---\na: 1\n".repeat(N), "too-large"],
  ["50,000 keys", Array.from({ length: 50_000 }, (_, i) => `k${i}: v`).join("\n"), undefined],
  ["20,000 times one key", "a: 1\n".repeat(20_000), "duplicate-key"],
];

for (const [name, text, kind] of HOSTILE) {
  test(`parseYaml() is done soon with ${name}`, () => {
    const start = process.cpuUsage();
    assert.equal(parse(text).failures[0]?.kind, kind);
    assert.ok(process.cpuUsage(start).user / 1e6 < 5, "seconds of processor time");
  });
}

test("parseYaml() takes brackets in text and variables for what they are", () => {
  const text = `a: "${"[".repeat(300)}"\nb: ${"${X:-y}".repeat(300)}\nc: |\n  ${"{".repeat(300)}\n`;
  assert.deepEqual(parse(text).failures, []);
});

test("parseYaml() never throws, and every place lies in the text", () => {
  const words = fc.constantFrom(
    "a",
    "services",
    ":",
    " ",
    "  ",
    "\n",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "&x",
    "*x",
    "<<",
    "'",
    '"',
    "#",
    "|",
    ">",
    "!t",
    "---\n",
    "\t",
    "é",
    "密",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 60 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (source) => {
      const { documents, failures } = parse(source);
      const check = ({ start, end }: Mark): void =>
        assert.ok(start >= 0 && start <= end && end <= source.length, `${start} to ${end} of ${source.length}`);
      const visit = (node: YamlNode): void => {
        check(node.at);
        if (node.kind === "seq") node.items.forEach(visit);
        if (node.kind === "map") for (const entry of node.entries.values()) visit(entry.node);
      };
      documents.forEach(visit);
      for (const { at } of failures) check(at);
    }),
    { numRuns: 300 },
  );
});
