import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { loadComposeTree } from "../../src/parse/compose-load.ts";
import { type ShapeError, shapeErrors } from "../../src/parse/compose-shape.ts";
import { SHAPE_CASES } from "../support/shape-cases.ts";
import "../support/yaml.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

type Files = Readonly<Record<string, string>>;

function errorsOf(files: Files, paths: readonly string[] = ["compose.yaml"]): readonly ShapeError[] {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const tree = loadComposeTree({ key: "/", folder: "", paths }, { read: (path) => bytes.get(path) });
  return shapeErrors(tree);
}

function row({ kind, at, where, detail }: ShapeError): readonly unknown[] {
  const before = at.text.view.string().slice(0, at.start).split("\n");
  return [kind, before.length, (before.at(-1)?.length ?? 0) + 1, where, detail];
}

const byPlace = (a: readonly unknown[], b: readonly unknown[]): number =>
  Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2]);

for (const { name, text, told } of SHAPE_CASES) {
  test(`shapeErrors() ${told.length === 0 ? "takes" : "tells"} ${name}`, () =>
    assert.deepEqual(errorsOf({ "compose.yaml": text }).map(row).sort(byPlace), [...told].sort(byPlace)));
}

const FILES: readonly (readonly [string, Files, readonly string[], readonly string[]])[] = [
  [
    "what an override completes is whole",
    {
      "compose.yaml": "services: {a: {image: x, depends_on: {b: {condition: service_started}}}, b: {image: y}}\n",
      "compose.override.yaml": "services: {a: {depends_on: {b: {restart: true}}}}\n",
    },
    ["compose.yaml", "compose.override.yaml"],
    [],
  ],
  [
    "what an override mends has been refused by then",
    {
      "compose.yaml": "services: {a: {image: 5}}\n",
      "compose.override.yaml": "services: {a: {image: x}}\n",
    },
    ["compose.yaml", "compose.override.yaml"],
    ["compose.yaml services.a.image"],
  ],
  [
    "what an override brings stands in the override",
    {
      "compose.yaml": "services: {a: {image: x}}\n",
      "compose.override.yaml": "services: {a: {ports: {80: 80}}}\n",
    },
    ["compose.yaml", "compose.override.yaml"],
    ["compose.override.yaml services.a.ports"],
  ],
  [
    "what is included is looked at where it lies",
    { "compose.yaml": "include: [more.yaml]\n", "more.yaml": "services: {a: {image: x, foo: 1}}\n" },
    ["compose.yaml"],
    ["more.yaml services.a"],
  ],
  [
    "what is extended is looked at where it lies",
    {
      "compose.yaml": "services: {a: {extends: {file: base.yaml, service: b}}}\n",
      "base.yaml": "services: {b: {image: x, hostname: [h]}}\n",
    },
    ["compose.yaml"],
    ["base.yaml services.a.hostname"],
  ],
  [
    "a value that only a variable knows is of any type",
    {
      "compose.yaml":
        "services: {a: {image: x, use_api_socket: '${A}', pull_policy: '${B}', volumes: [{type: '${C}', target: /a}]}}\n",
    },
    ["compose.yaml"],
    [],
  ],
  [
    "a value that a default supplies is known",
    { "compose.yaml": "services: {a: {image: x, pull_policy: '${B:-sometimes}'}}\n" },
    ["compose.yaml"],
    ["compose.yaml services.a.pull_policy"],
  ],
  [
    "what `!reset` takes away is not there",
    {
      "compose.yaml": "services: {a: {image: x, ports: ['80:80']}}\n",
      "compose.override.yaml": "services: {a: {ports: !reset {}}}\n",
    },
    ["compose.yaml", "compose.override.yaml"],
    [],
  ],
  [
    "names of JavaScript's own are names like any",
    { "compose.yaml": "services: {a: {image: x, environment: {__proto__: 1, constructor: a}, toString: 1}}\n" },
    ["compose.yaml"],
    ["compose.yaml services.a"],
  ],
];

for (const [name, files, paths, expected] of FILES) {
  test(`shapeErrors(): ${name}`, () =>
    assert.deepEqual(
      errorsOf(files, paths).map(({ at, where }) => `${at.text.path} ${where}`),
      expected,
    ));
}

test("an anchor that several services share is told once", () => {
  const text = "x-a: &a {restart: [always]}\nservices:\n  a: {<<: *a, image: x}\n  b: {<<: *a, image: y}\n";
  assert.deepEqual(
    errorsOf({ "compose.yaml": text }).map(({ where }) => where),
    ["services.a.restart"],
  );
});

test("what is wrong many times over is told some times", () => {
  const text = `services:\n  a:\n    image: x\n    ports:\n${"      - [80]\n".repeat(20_000)}`;
  const errors = errorsOf({ "compose.yaml": text });
  assert.deepEqual(
    errors.map(({ where }) => where),
    errors.map((_, i) => `services.a.ports[${i}]`),
  );
  assert.ok(errors.length >= 5 && errors.length <= 20, `${errors.length}`);
});

test("aliases that grow are not followed to their end", () => {
  const lines = Array.from({ length: 30 }, (_, i) => `x-${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
  const text = `x-0: &a0 [1]\n${lines.join("\n")}\nservices: {a: {image: x, command: *a30}}\n`;
  assert.deepEqual(errorsOf({ "compose.yaml": text }), []);
});

test("shapeErrors() never throws, and tells places that are there", () => {
  const leaf = fc.constantFrom("1", "true", "null", "x", "'a: b'", "${A}", "2020-01-01", ".nan", "0x10");
  const name = fc.constantFrom(
    ..."image ports volumes environment depends_on build healthcheck deploy networks x-a foo target type __proto__".split(
      " ",
    ),
  );
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
      fc
        .uniqueArray(fc.tuple(name, tie("value")), { maxLength: 4, selector: ([key]) => key })
        .map((entries) => `{${entries.map(([key, one]) => `${key}: ${one}`).join(", ")}}`),
    ),
  }));
  fc.assert(
    fc.property(value, value, (service, rest) => {
      const text = `services: {a: ${service}}\nnetworks: ${rest}\n`;
      for (const { at, detail } of errorsOf({ "compose.yaml": text })) {
        assert.ok(at.start >= 0 && at.start <= at.end && at.end <= text.length);
        assert.ok(!detail.includes("undefined"));
      }
    }),
    { numRuns: 500 },
  );
});

test("the validator makes no code at run time and needs nothing beside it", () => {
  const code = readFileSync(join(TOP, "src/parse/compose-schema/validate.gen.ts"), "utf8");
  assert.doesNotMatch(code, /\beval\(|new Function|\bFunction\(|\brequire\(/);
  assert.deepEqual(
    [...code.matchAll(/^import\b.*$/gm)].map(([line]) => line),
    ['import type { Validator } from "./schema-error.ts";'],
  );
});
