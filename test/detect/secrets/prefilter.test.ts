import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { detectSecrets, detectWith } from "../../../src/detect/secrets/detect-secrets.ts";
import type { Prefilter } from "../../../src/detect/secrets/prefilter.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";
import { catalogue } from "./catalogue.gen.ts";
import { keyLikeText } from "./key-like-text.ts";
import { everywhere } from "./naive.ts";

const PATHS = ["a.txt", ".env", "compose.yaml"];
const ignore = (): void => {};

function assertSame(bytes: Uint8Array, path: string, naively: Prefilter = everywhere()): void {
  const view = textView(bytes);
  const naive = detectWith(naively, view, { path, origin: "file" }, ignore);
  assert.deepEqual(detectSecrets(view, { path, origin: "file" }), naive);
}

test("with and without literals the same is told about every example", () => {
  for (const { examples } of catalogue) {
    const naively = everywhere(({ rules }) => rules.some(({ id }) => id in examples));
    for (const own of Object.values(examples) as { hits: readonly unknown[]; misses: readonly unknown[] }[]) {
      for (const example of [...own.hits, ...own.misses]) {
        const text = secretOf(typeof example === "string" ? `KEY="${example}"\n` : (example as { text: string }).text);
        assertSame(Buffer.from(text), ".env", naively);
      }
    }
  }
});

test("with and without literals the same is told about text like keys", () => {
  fc.assert(
    fc.property(keyLikeText, fc.constantFrom(...PATHS), (text, path) => assertSame(Buffer.from(text), path)),
    { numRuns: 120 },
  );
});

test("with and without literals the same is told about any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...PATHS), (bytes, path) => assertSame(bytes, path)),
    { numRuns: 100 },
  );
});

const ASKED = new Set([
  "generic-secret-assignment",
  "curl-auth-header",
  "twitter-bearer",
  "openai-key-project",
  "algolia-key",
]);
const UNITS = ["a", "A1", "aa_", "AAAA,", "key", "key:", "token_", "\\\\n", "%3D", "a/", "-key", "密", "ak=", "$key."];

test("with and without literals the same is told beside long runs, whatever they repeat", () => {
  const naively = everywhere(({ rules }) => rules.some(({ id }) => ASKED.has(id)));
  const run = fc.tuple(fc.constantFrom(...UNITS), fc.nat(1500)).map(([unit, count]) => unit.repeat(count));
  fc.assert(
    fc.property(keyLikeText, run, keyLikeText, run, fc.constantFrom(...PATHS), (a, b, c, d, path) =>
      assertSame(Buffer.from(a + b + c + d), path, naively),
    ),
    { numRuns: 60 },
  );
});

test("what is told lies in the text, in order, and no two of it overlap", () => {
  fc.assert(
    fc.property(keyLikeText, (text) => {
      const bytes = Buffer.from(text);
      let last = 0;
      for (const { secret, place, publicPrefixBytes = 0 } of detectSecrets(textView(bytes), {
        path: ".env",
        origin: "file",
      })) {
        assert.ok(
          secret !== undefined && secret.start >= last && secret.end > secret.start && secret.end <= bytes.length,
        );
        assert.deepEqual(place.span, secret);
        assert.ok(publicPrefixBytes < secret.end - secret.start);
        last = secret.end;
      }
    }),
    { numRuns: 300 },
  );
});
