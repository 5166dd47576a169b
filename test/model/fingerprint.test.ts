import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fingerprintOf } from "../../src/model/fingerprint.ts";

const of = (value: string, subject = "DB_PASSWORD", random = false): string =>
  fingerprintOf("generic-password", subject, Buffer.from(value), random);

test("fingerprintOf() shows 40 bits of rule and subject, and 20 bits of a value", () => {
  assert.match(of("correct horse"), /^[0-9a-f]{15}$/);
  assert.match(fingerprintOf("env-file-committed", ".env", undefined, false), /^[0-9a-f]{10}$/);
  assert.equal(of("a").slice(0, 10), of("b").slice(0, 10));
});

test("fingerprintOf() shows 64 bits of a random key, the same under any name", () => {
  assert.match(of("k".repeat(40), "A", true), /^[0-9a-f]{26}$/);
  assert.equal(of("k".repeat(40), "A", true), of("k".repeat(40), "B", true));
});

test("fingerprintOf() salts the value by rule and subject", () => {
  const tail = (subject: string): string => of("correct horse", subject).slice(10);
  assert.notEqual(tail("DB_PASSWORD"), tail("REDIS_PASSWORD"));
});

test("a fingerprint survives another indentation and other line ends", () => {
  const line = fc.string({ unit: fc.constantFrom(..."abcXYZ019+/="), minLength: 1, maxLength: 20 });
  const indent = fc.string({ unit: fc.constantFrom(" ", "\t"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), indent, indent, (lines, a, b) => {
      const plain = lines.join("\n");
      assert.equal(of(lines.map((one) => a + one).join(`\r\n${b}`)), of(plain));
      const pem = ["-----BEGIN KEY-----", ...lines, "-----END KEY-----"];
      assert.equal(
        of(
          pem
            .map((one) => b + one)
            .join("\n")
            .trim(),
        ),
        of(pem.join("\\n")),
      );
    }),
    { numRuns: 40 },
  );
});

test("another value has another fingerprint", () => {
  const values = Array.from({ length: 40 }, (_, i) => `value number ${i}`);
  assert.equal(new Set(values.map((value) => of(value, "X", true))).size, values.length);
  assert.equal(new Set(values.map((value) => of(value))).size, values.length);
});

test("a value that stands a thousand times costs one", () => {
  const first = of("the very same");
  const begun = process.cpuUsage();
  for (let i = 0; i < 5000; i++) assert.equal(of("the very same"), first);
  assert.ok(process.cpuUsage(begun).user < 1_000_000, "well under what 5,000 slow digests take");
});
