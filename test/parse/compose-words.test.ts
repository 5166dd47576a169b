import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadProject } from "../../src/parse/compose-project.ts";
import type { Service } from "../../src/parse/compose-service.ts";
import { commandWords, healthWords, startWords } from "../../src/parse/compose-words.ts";
import type { ScalarNode } from "../../src/parse/yaml-nodes.ts";
import "../support/yaml.ts";

function serviceOf(fields: string): Service {
  const bytes = Buffer.from(`services:\n  a:\n    image: a:1\n${fields}`);
  const reader = { read: (path: string) => (path === "compose.yaml" ? bytes : undefined) };
  const { services } = loadProject({ key: "/", folder: "", paths: ["compose.yaml"] }, reader);
  const service = services.get("a");
  assert.ok(service);
  return service;
}

const texts = (command: string): readonly string[] =>
  startWords(serviceOf(`    command: ${command}\n`)).map(({ text }) => text);

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a shell line", "redis-server --appendonly yes", ["redis-server", "--appendonly", "yes"]],
  ["a list", '["redis-server", "--save", ""]', ["redis-server", "--save"]],
  [
    "a script in a list",
    '["sh", "-c", "redis-cli -a $$PW ping && exit 0"]',
    ["sh", "-c", "redis-cli", "-a", "$PW", "ping", "exit", "0"],
  ],
  [
    "a script in quotes",
    `sh -c "mysqladmin ping -p'a b' | grep alive"`,
    ["sh", "-c", "mysqladmin", "ping", "-pa b", "grep", "alive"],
  ],
  [
    "a substitution",
    'sh -c "run --token=$$(cat /run/secrets/t) now"',
    ["sh", "-c", "run", "--token=$(cat /run/secrets/t)", "now"],
  ],
  ["an empty value in quotes", `start --token='' --x ""`, ["start", "--token=", "--x", ""]],
  ["quotes that never end", `'a "b c'`, ["a", "b c"]],
];

for (const [name, command, expected] of CASES)
  test(`startWords() reads ${name}`, () => assert.deepEqual(texts(command), expected));

test("entrypoint comes before command, and a health check by itself", () => {
  const service = serviceOf(
    '    entrypoint: ["/init.sh"]\n    command: ["serve"]\n    healthcheck: {test: ["CMD", "curl", "-f", "http://localhost"]}\n',
  );
  assert.deepEqual(
    startWords(service).map(({ text }) => text),
    ["/init.sh", "serve"],
  );
  assert.deepEqual(
    healthWords(service).map(({ text }) => text),
    ["CMD", "curl", "-f", "http://localhost"],
  );
});

test("each command of a line has a first word", () => {
  const words = startWords(serviceOf('    command: sh -c "a b; c d && e | f"\n'));
  assert.deepEqual(
    words.filter(({ isFirst }) => isFirst).map(({ text }) => text),
    ["sh", "a", "c", "e", "f"],
  );
});

test("a word knows where it stands, and an exact one is what stands there", () => {
  const word = fc.constantFrom(
    "a",
    "--b=c",
    "'d e'",
    '"f g"',
    "'",
    '"',
    "\\",
    "$(h i)",
    "`",
    "$",
    ";",
    "|",
    " ",
    "x'y'z",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (parts) => {
      const value = parts.join(" ");
      const at = { text: { path: "", view: {} as never }, start: 0, end: value.length };
      const scalar: ScalarNode = { kind: "scalar", at, value, type: "string" };
      for (const { text, from, to, isExact } of commandWords([scalar])) {
        assert.ok(0 <= from && from <= to && to <= value.length);
        if (isExact) assert.equal(value.slice(from, to), text);
      }
    }),
  );
});
