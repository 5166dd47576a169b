import assert from "node:assert/strict";
import { test } from "node:test";
import { compileRules } from "../../../src/detect/secrets/compiled-rules.ts";
import { detectSecrets, detectWith } from "../../../src/detect/secrets/detect-secrets.ts";
import { judgeOf } from "../../../src/detect/secrets/judge.ts";
import { literalPrefilter, type Prefilter } from "../../../src/detect/secrets/prefilter.ts";
import { type SecretFormat, secretRules } from "../../../src/detect/secrets/secret-rule.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";
import { catalogue } from "./catalogue.gen.ts";

/** Repeated to any length. Each makes one part of the engine work at every few bytes. */
const UNITS: readonly string[] = [
  ...new Set(catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.literals))),
  ...new Set(
    catalogue.flatMap(({ rules }) => rules.flatMap((rule) => rule.context?.variables ?? [])).map((name) => `${name}=`),
  ),
  ...[
    "a",
    "0123456789abcdef",
    "=",
    ":",
    "a=",
    'a="',
    "a.",
    "://a:b@",
    "--a ",
    "\n",
    "\r",
    "{",
    '"kty":"EC",',
    '{"kty":"EC"},\n',
    "${A:-",
  ],
  ...[
    "http://a:",
    "password=abcd;",
    "server=a;",
    "jdbc:a://a",
    "\nrequirepass ",
    "a:b@tcp(",
    "s3.amazonaws.com,secret_key=a,",
    "AIza",
    "\\n",
  ],
  secretOf("dify modify SECRET_KEY={alnum:40}\n"),
  secretOf("modify SECRET_KEY={alnum:40}\n"),
  secretOf("-----BEGIN {cut}PRIVATE KEY-----"),
  secretOf("sk-{hex:32},"),
  secretOf('k="sk-{hex:32}",u="https://api.deepseek.com",'),
  secretOf("ghp_{alnum:36} "),
  secretOf("sk-proj-{alnum:20}T3Blbk{cut}FJ"),
];

const of = (unit: string, length: number): Buffer =>
  Buffer.from(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
const ignore = (): void => {};

/** How many places the prefilter asks a rule about. */
function places(bytes: Uint8Array): number {
  let count = 0;
  const counting: Prefilter = (rules, text, spans) => {
    literalPrefilter(rules, text, spans, { onStart: () => count++, onWord: () => count++ });
  };
  detectWith(counting, textView(bytes), { path: "a.txt", origin: "file" }, ignore);
  return count;
}

test("the places that rules are asked about grow with the text, whatever it repeats", () => {
  for (const unit of UNITS) {
    const [small, large] = [places(of(unit, 40_000)), places(of(unit, 160_000))];
    assert.ok(large <= 4.1 * small + 200, `${unit.slice(0, 20)}: ${small}, then ${large}`);
    assert.ok(large <= 160_000 * 4, `${unit.slice(0, 20)}: ${large}`);
  }
});

/** The characters from where blocks are asked for to where they say they end. */
function charactersRead(format: SecretFormat, bytes: Uint8Array): number {
  let read = 0;
  const counted: SecretFormat = {
    ...format,
    readBlock(text, start, end) {
      const block = format.readBlock?.(text, start, end);
      read += block === undefined ? end - start : block.end - Math.min(block.start, start);
      return block;
    },
  };
  const compiled = compileRules(secretRules("acme", [counted]));
  literalPrefilter(compiled, bytes, [{ start: 0, end: bytes.length }], judgeOf(compiled, bytes, "a.txt", ignore));
  return read;
}

test("no block is asked for inside one that was read", () => {
  for (const format of catalogue
    .flatMap(({ rules }) => rules as readonly SecretFormat[])
    .filter(({ match }) => match === "block")) {
    for (const unit of UNITS) {
      const read = charactersRead(format, of(unit, 60_000));
      assert.ok(read <= 2 * 60_000, `${format.id} of ${unit.slice(0, 20)}: ${read}`);
    }
  }
});

test("four times the text takes about four times as long, whatever it repeats", () => {
  const seconds = (unit: string, length: number, path: string): number => {
    const view = textView(of(unit, length));
    const started = process.cpuUsage();
    detectSecrets(view, { path, origin: "file" });
    return process.cpuUsage(started).user / 1e6;
  };
  for (const unit of UNITS) {
    for (const path of ["a.txt", "a.yaml"]) {
      const [small, large] = [seconds(unit, 20_000, path), seconds(unit, 80_000, path)];
      // What is quadratic takes sixteen times as long, and is far above what noise adds to a fraction of a second.
      assert.ok(large <= 8 * small + 0.2, `${unit.slice(0, 20)} in ${path}: ${small} s, then ${large} s`);
    }
  }
});
