// What the model of bench/confidence.mjs looks at: the value's shape, the name's strength, quoting, the kind of file, neighbours.
import { isSecretName, wordsOf } from "../../src/detect/secret-name.ts";
import type { Given } from "../../src/detect/secrets/generic/given.ts";
import { positionOf } from "../../src/detect/secrets/generic/position.ts";
import { randomness } from "../../src/detect/secrets/generic/value-shape.ts";
import { isShownWord } from "../../src/detect/secrets/generic/weigh-password.ts";
import { isGuessedFirst } from "../../src/detect/secrets/generic/weigh-weak.ts";
import { fileKindOf, isDocumentation, isPipelinePath, isTestPath } from "../../src/parse/file-kind.ts";
import { isEnvLikeName, isTemplateName } from "../../src/parse/path-class.ts";

/** By name, in the order of {@link featuresOf}; the first is the constant. */
export const FEATURES = [
  "constant",
  "value: random",
  "value: surely random",
  "value: length",
  "value: digits",
  "value: marks",
  "value: distinct",
  "value: both cases and a digit",
  "value: one word",
  "value: guessed first",
  "value: shown word",
  "value: random, and long",
  "name: a secret's",
  "name: a password's",
  "name: of a key or token",
  "name: words",
  "name: implied",
  "quoting: none",
  "quoting: single",
  "file: code",
  "file: text",
  "file: unknown",
  "file: script",
  "file: test",
  "file: documents",
  "file: template",
  "file: env",
  "file: pipeline",
  "place: prose",
  "place: string of code",
  "place: docstring",
  "neighbours: login",
  "neighbours: secrets' names",
  "neighbours: an answer",
  "before: a word",
] as const;

/** From 0 to about 1 each. */
export function featuresOf(given: Given): readonly number[] {
  const { name, value, path, quoting, isImplied, before } = given;
  const kind = fileKindOf(path);
  const position = positionOf(given, kind);
  const length = Math.max(1, value.length);
  const random = randomness(value);
  const count = (pattern: RegExp): number => (value.match(pattern)?.length ?? 0) / length;
  const words = wordsOf(name);
  const near = given.nearby();
  return [
    true,
    random,
    random > 0.99,
    Math.min(length, 64) / 64,
    count(/\d/g),
    count(/[^A-Za-z0-9]/g),
    new Set(value).size / Math.min(length, 40),
    /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value),
    /^[A-Za-z]?[a-z]{2,30}$/.test(value),
    isGuessedFirst(value),
    isShownWord(value),
    random > 0.9 && length >= 16,
    isSecretName(name),
    /pass|pwd|psk|密|口令/i.test(name),
    /key|token/i.test(name),
    Math.min(words.length, 6) / 6,
    isImplied,
    quoting === "none",
    quoting === "single",
    kind === "code",
    kind === "text",
    kind === "unknown",
    kind === "script",
    isTestPath(path),
    isDocumentation(path),
    isTemplateName(path),
    isEnvLikeName(path),
    isPipelinePath(path),
    position === "prose",
    position === "string",
    given.isInDocstring(),
    given.isBesideLogin(),
    Math.min(6, near.match(/secret|token|passw|api_?key/gi)?.length ?? 0) / 6,
    /expires_(?:in|at)|token_type|HTTP\/1/.test(near),
    /[A-Za-z]{2,} $/.test(before),
  ].map(Number);
}
