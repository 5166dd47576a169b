import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { beginsToken } from "../../../src/detect/secrets/boundaries.ts";
import { detectWith } from "../../../src/detect/secrets/detect-secrets.ts";
import { type Prefilter, prefilterWith } from "../../../src/detect/secrets/prefilter.ts";
import { compiledProviderRules } from "../../../src/detect/secrets/provider-rules.ts";
import { quietWords } from "../../../src/detect/secrets/quiet-words.ts";
import { LEAST, makeSieve, type Sieve, sieveOf } from "../../../src/detect/secrets/sieve.ts";
import type { Detection } from "../../../src/model/detection.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";
import { keyLikeText } from "./key-like-text.ts";

const rules = compiledProviderRules();
const CHUNK = 1 << 18;

function own(): Sieve {
  const sieve = sieveOf(rules);
  assert.ok(sieve !== undefined);
  return sieve;
}

const withSieve: Prefilter = (...given) => prefilterWith(own(), ...given);
const without: Prefilter = (...given) => prefilterWith(undefined, ...given);

function toldOf(prefilter: Prefilter, text: string | Uint8Array, path: string): readonly Detection[] {
  return detectWith(prefilter, textView(Buffer.from(text)), { path, origin: "file" }, () => {});
}

function assertSame(text: string | Uint8Array, path = "src/a.ts"): void {
  assert.deepEqual(toldOf(withSieve, text, path), toldOf(without, text, path));
}

/** `[literal, end]` of all that is told in the range. */
function hits(bytes: Uint8Array, start: number, end: number): { sieve: string[]; automaton: [number, number][] } {
  const sieve: string[] = [];
  let last = 0;
  own().scan(bytes, start, end, quietWords(bytes, rules).mayBeColumn, (literal, at) => {
    assert.ok(at >= last, "in order of the ends");
    last = at;
    sieve.push(`${literal} ${at}`);
  });
  const automaton: [number, number][] = [];
  rules.automaton().scan(bytes, start, end, (literal, at) => automaton.push([literal, at]));
  return { sieve, automaton };
}

/** Whether nothing makes it part of a name, or it lies deep in a run of letters and digits. */
function isQuietWord(bytes: Uint8Array, start: number, end: number): boolean {
  const around = Buffer.from(bytes.subarray(Math.max(0, start - 112), end + 112)).toString("latin1");
  const isDeep = around.length === 224 + end - start && /^\w+$/.test(around);
  // How much of a run is known depends on the words of it that came before.
  let from = start;
  while (from > 0 && /\w/.test(String.fromCharCode(bytes[from - 1] ?? 0))) from--;
  return isDeep || [start, from].some((at) => quietWords(bytes, rules).isQuiet(at, end));
}

/** The sieve leaves out nothing but quiet words and tokens that do not begin where they stand, and tells nothing else. */
function assertSifted(bytes: Uint8Array, start = 0, end = bytes.length): void {
  const { sieve, automaton } = hits(bytes, start, end);
  const told = new Set(sieve);
  assert.equal(told.size, sieve.length, "each once");
  for (const [index, at] of automaton) {
    if (told.delete(`${index} ${at}`)) continue;
    const { length, starts, words, implies } = rules.literal(index);
    const isToken = words.length === 0 && starts.every(({ match, before }) => match === "token" && before === 0);
    const isWord = starts.length + implies.length === 0;
    const isLeftOut = isWord ? isQuietWord(bytes, at - length, at) : isToken && !beginsToken(bytes, at - length);
    assert.ok(isLeftOut, `${index} at ${at} is left out`);
  }
  assert.deepEqual([...told], []);
}

const PAD = "const a = [1, 2, 3];\n".repeat(Math.ceil(LEAST / 20));
const UNITS = [
  "a",
  "A1",
  "aa_",
  "AAAA,",
  "key",
  "key:",
  "token_",
  "\\n",
  "%3D",
  "pass,SAAS,",
  "id)",
  "sk-",
  "密",
  "ak=",
];
const flood = fc.tuple(fc.constantFrom(...UNITS), fc.nat(2500)).map(([unit, count]) => unit.repeat(count));
const anyText = fc
  .array(fc.oneof(keyLikeText, flood, fc.constantFrom(PAD, " values (", "INSERT INTO t (a, key) VALUES ('x', '")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join("") + PAD);

test("the sieve leaves out quiet words and tokens that begin nowhere, and tells all else once and in order", () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(40), (text, before, behind) => {
      const bytes = Buffer.from(text);
      assertSifted(bytes, before, Math.max(bytes.length - behind, before + LEAST));
    }),
    { numRuns: 150 },
  );
});

test("with the sieve and without the same is told about text like keys, floods of words and any bytes", () => {
  const path = fc.constantFrom("a.txt", ".env", "compose.yaml", "src/a.ts");
  fc.assert(
    fc.property(anyText, path, (text, at) => assertSame(text, at)),
    { numRuns: 120 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: LEAST, maxLength: 3000 }), path, (bytes, at) => assertSame(bytes, at)),
    { numRuns: 100 },
  );
});

const LINE = secretOf('; token = "ghp_{alnum:30}{crc62:15}"; ');
const FILL = "/* */ x = y;\n";

test("a key is found wherever it lies in the parts that are read at once", () => {
  const size = LEAST;
  for (let at = 0; at + LINE.length <= size; at++) {
    const bytes = Buffer.alloc(size, FILL);
    bytes.write(LINE, at);
    assertSifted(bytes);
    assert.equal(toldOf(withSieve, bytes, "src/a.ts").length, 1, `at ${at}`);
  }
});

test("a key is found wherever it lies against the seam of two chunks", () => {
  const size = CHUNK + 2 * LEAST;
  for (let at = size / 2 - LINE.length; at <= size / 2; at += 3) {
    const bytes = Buffer.alloc(size, FILL);
    bytes.write(LINE, at);
    assertSifted(bytes);
    assert.equal(toldOf(withSieve, bytes, "src/a.ts").length, 1, `at ${at}`);
  }
});

test("a hit at every byte is told, chunk after chunk", () => {
  const text = "sk-".repeat(CHUNK / 2);
  const bytes = Buffer.from(text);
  const { sieve, automaton } = hits(bytes, 0, bytes.length);
  assert.equal(sieve.length, automaton.length);
  assertSame(text.slice(0, 3 * LEAST));
});

test("words that stand in no name are left out however many there are", () => {
  for (const unit of ["a", "aA", "key", "tokenpass"]) {
    const bytes = Buffer.from(`x ${unit.repeat(CHUNK)} y`);
    const { sieve } = hits(bytes, 0, bytes.length);
    assert.ok(sieve.length < 500, `${sieve.length} of ${unit}`);
  }
});

test("makeSieve() makes none where WebAssembly is off, where there is no memory for it and where none may be run", () => {
  const own: Parameters<typeof makeSieve>[1] = Reflect.get(globalThis, "WebAssembly");
  assert.ok(own !== undefined);
  const throwing = (error: Error) =>
    function fail(): never {
      throw error;
    } as unknown as typeof own.Memory & typeof own.Module;
  const { Memory, Module, Instance, CompileError } = own;
  assert.equal(makeSieve(rules, undefined), undefined);
  assert.equal(
    makeSieve(rules, { Memory: throwing(new RangeError("no memory")), Module, Instance, CompileError }),
    undefined,
  );
  assert.equal(makeSieve(rules, { Memory, Instance, CompileError, Module: throwing(new CompileError()) }), undefined);
  assert.throws(
    () => makeSieve(rules, { Memory, Instance, CompileError, Module: throwing(new TypeError("a bug")) }),
    TypeError,
  );
});
