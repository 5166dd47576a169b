import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { guessBits } from "../../src/detect/guess-cost.ts";
import { isSigningKeyName, keyWeakness } from "../../src/detect/signing-key.ts";
import { secretOf } from "../support/secret.ts";

const NAMES: readonly (readonly [boolean, string])[] = [
  [
    true,
    "SECRET_KEY DJANGO_SECRET_KEY SECRET_KEY_BASE secretKey JWT_SECRET JWT_SECRET_KEY JWT_SECRET_PROD NEXTAUTH_SECRET AUTH_SECRET SESSION_SECRET COOKIE_SECRET ENCRYPTION_KEY N8N_ENCRYPTION_KEY URL_SIGNING_KEY FERNET_KEY ACCESS_TOKEN_SECRET XPACK_ENCRYPTEDSAVEDOBJECTS_ENCRYPTIONKEY AIRFLOW__WEBSERVER__SECRET_KEY",
  ],
  [
    false,
    "AWS_SECRET_KEY MINIO_SECRET_KEY STRIPE_SECRET_KEY CLIENT_SECRET API_SECRET DB_PASSWORD API_KEY JWT_SECRET_FILE JWT_PUBLIC_KEY GPG_SIGNING_KEY SECRET KEY ENCRYPTION_KEY_ID SESSION_TIMEOUT",
  ],
];
for (const [expected, names] of NAMES) {
  for (const name of names.split(" ")) {
    test(`isSigningKeyName() says ${expected} to ${name}`, () => assert.equal(isSigningKeyName(name), expected));
  }
}

const WEAK: readonly (readonly [string, string, "short" | "guessable" | undefined])[] = [
  ["one character short of 32", secretOf("{alnum:31}"), "short"],
  ["32 random characters", secretOf("{alnum:32}"), undefined],
  ["32 hex digits", secretOf("{hex:32}"), undefined],
  ["a random UUID", secretOf("{uuid}"), undefined],
  ["a sentence of plain words", ["this-is-the-secret-key", "of-my-application-2024"].join("-"), "guessable"],
  ["words in other letters", ["P@ssw0rd", "S3cr3t"].join("").repeat(3), "guessable"],
  ["one character repeated", "a".repeat(64), "guessable"],
  ["random characters repeated", secretOf("{alnum:8}").repeat(5), "guessable"],
  ["the alphabet", "abcdefghijklmnopqrstuvwxyz0123456789", "guessable"],
  ["rows of keys", "qwertyuiopasdfghjklzxcvbnmqwertyuiop", "guessable"],
  ["a placeholder that a stack would start with", ["change", "me"].join("-"), "short"],
  ["a mark to fill in", "<your-secret-key>", undefined],
  ["a reference", "${SECRET_KEY}", undefined],
  ["a path", "/run/secrets/key", undefined],
  ["a reference to a vault", "op://team/app/key", undefined],
  ["a JSON web key", '{"type":"HS256"}', undefined],
  ["crosses", "xxxxxxxx", undefined],
  ["nothing", "", undefined],
];
for (const [name, value, expected] of WEAK) {
  test(`keyWeakness() of ${name}`, () => assert.equal(keyWeakness(value), expected));
}

test("random keys of 32 characters are never called guessable", () => {
  for (const kind of ["hex", "HEX", "alnum", "lower", "lownum", "b64", "b64url", "b32"]) {
    for (let seed = 0; seed < 200; seed++)
      assert.equal(keyWeakness(secretOf(`{${kind}:32}`, seed)), undefined, `${kind} ${seed}`);
  }
});

test("guessBits() never falls below zero and takes its time bounded, whatever the text", () => {
  fc.assert(fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => guessBits(text) >= 0));
  const started = process.hrtime.bigint();
  for (const text of ["ab".repeat(1 << 20), "a".repeat(1 << 20), "密".repeat(1 << 20)]) guessBits(text);
  assert.ok(Number(process.hrtime.bigint() - started) / 1e9 < 5);
});
