import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compileRules } from "../../../src/detect/secrets/compiled-rules.ts";
import { judgeOf } from "../../../src/detect/secrets/judge.ts";
import { mergeFound } from "../../../src/detect/secrets/merge-found.ts";
import { nearbyWords } from "../../../src/detect/secrets/nearby-words.ts";
import { literalPrefilter, type Prefilter } from "../../../src/detect/secrets/prefilter.ts";
import { NEARBY_BYTES } from "../../../src/detect/secrets/reach.ts";
import { type SecretFormat, secretRules } from "../../../src/detect/secrets/secret-rule.ts";
import type { Detection } from "../../../src/model/detection.ts";
import type { FilterReason } from "../../../src/model/filter-reason.ts";
import type { Span } from "../../../src/model/span.ts";
import { secretOf } from "../../support/secret.ts";
import { everywhere } from "./naive.ts";

const common = { severity: "high", evidence: "documented" } as const;
const FORMATS: readonly SecretFormat[] = [
  {
    ...common,
    id: "acme-secret",
    match: "value",
    literals: ["secret_key"],
    pattern: /[A-Za-z0-9_]{24,40}/,
    context: { variables: ["SECRET_KEY"] },
    nearby: ["acme", "acme_inc"],
  },
  {
    ...common,
    id: "other-secret",
    match: "value",
    literals: ["secret_key", "other_daemon"],
    pattern: /[A-Za-z0-9_]{24,40}/,
    context: { variables: ["SECRET_KEY", "OTHER_DAEMON_KEY"] },
    nearby: ["other_daemon"],
  },
  { ...common, id: "shape-token", match: "token", literals: ["shp_"], pattern: /shp_[a-z0-9]{24}/ },
];
const compiled = compileRules(secretRules("acme", FORMATS));
const KEY = secretOf("{alnum:32}");

function detect(
  text: string,
  path = "a.txt",
  prefilter: Prefilter = literalPrefilter,
  reasons: FilterReason[] = [],
): readonly Detection[] {
  const bytes = Buffer.from(text);
  const judge = judgeOf(compiled, bytes, path, (reason) => reasons.push(reason));
  prefilter(compiled, bytes, [{ start: 0, end: bytes.length }], judge);
  return mergeFound(judge.found);
}

const CASES: readonly {
  readonly name: string;
  readonly text: string;
  readonly path?: string;
  readonly told?: string;
}[] = [
  { name: "a word before it", text: `IMAGE=acme/api\nSECRET_KEY=${KEY}\n`, told: "acme-secret" },
  { name: "a word behind it", text: `SECRET_KEY=${KEY}\n# for Acme\n`, told: "acme-secret" },
  { name: "a word as part of a name", text: `ACME_PORT=1\nsecretKey: "${KEY}"\n`, told: "acme-secret" },
  { name: "a word told apart by its case", text: `acmeUrl=1\nSECRET_KEY=${KEY}\n`, told: "acme-secret" },
  { name: "another spelling of the word", text: `other-daemon:\n  SECRET_KEY: ${KEY}\n`, told: "other-secret" },
  { name: "a word of the variable's own name", text: `OTHER_DAEMON_KEY=${KEY}\n`, told: "other-secret" },
  { name: "a word of the path", text: `SECRET_KEY=${KEY}\n`, path: "deploy/acme/.env", told: "acme-secret" },
  { name: "no word", text: `SECRET_KEY=${KEY}\n` },
  { name: "letters around the word", text: `# pacmeal, ACMES, Pacme\nSECRET_KEY=${KEY}\n` },
  { name: "a longer name of a variable", text: `# acme\nS3_SECRET_KEY=${KEY}\n` },
];

for (const { name, text, path, told } of CASES) {
  test(`a value named as anybody's, with ${name}: ${told ?? "nothing"}`, () => {
    const reasons: FilterReason[] = [];
    const found = detect(text, path, literalPrefilter, reasons);
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      told === undefined ? [] : [told],
    );
    assert.deepEqual(reasons, told === undefined ? ["no-context"] : []);
  });
}

test("a word counts up to its distance, and no further", () => {
  const value = `SECRET_KEY=${KEY}`;
  const before = (gap: number): string => `acme${" ".repeat(gap)}\n${value}\n`;
  const toValue = "acme".length + 1 + "SECRET_KEY=".length;
  const behind = (gap: number): string => `${value}${" ".repeat(gap)}acme`;
  for (const [text, count] of [
    [before(NEARBY_BYTES - toValue), 1],
    [before(NEARBY_BYTES - toValue + 1), 0],
    [behind(NEARBY_BYTES - 1), 1],
    [behind(NEARBY_BYTES), 0],
  ] as const) {
    assert.equal(detect(text).length, count);
    assert.equal(detect(`${"\n".repeat(5000)}${text}`).length, count);
  }
});

test("a vendor's own shape comes before the word nearby", () => {
  const [found, ...more] = detect(`# acme\nSECRET_KEY=${secretOf("shp_{lownum:24}")}\n`);
  assert.deepEqual(more, []);
  assert.deepEqual([found?.ruleId, found?.aliases], ["shape-token", ["acme-secret"]]);
});

/** Longer gaps than a block, shorter ones than what is near, words and what only looks like them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("acme", "ACME", "acme-inc", "acmeInc", "pacme", "acmes", "aCME", "\n", " ", "_", "1", "é"),
      fc.nat(9000).map((count) => ".".repeat(count)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function holdsNaive(content: string, { start, end }: Span): boolean {
  for (const match of content.matchAll(/acme/gi)) {
    const [left = "", first = "", last = "", right = ""] = [-1, 0, 3, 4].map((by) => content[match.index + by]);
    const joins = (a: string, b: string): boolean => /[a-z]{2}|[A-Z]{2}|[A-Z][a-z]/.test(a + b);
    const isNear = match.index >= start - NEARBY_BYTES && match.index < end + NEARBY_BYTES;
    if (isNear && !joins(left, first) && !joins(last, right)) return true;
  }
  return false;
}

test("words are found where a search of the whole text finds them, whatever was asked before", () => {
  const rule = compiled
    .patterns()
    .flatMap(({ rules }) => rules)
    .find(({ id }) => id === "acme-secret");
  assert.ok(rule);
  fc.assert(
    fc.property(text, fc.array(fc.nat(30_000), { minLength: 1, maxLength: 6 }), (content, places) => {
      const latin = Buffer.from(content, "latin1");
      const words = nearbyWords(compiled, latin, "a.txt");
      for (const place of places) {
        const span = { start: Math.min(place, latin.length), end: Math.min(place + 40, latin.length) };
        assert.equal(words.hasWordOf(rule, span), holdsNaive(content, span));
      }
    }),
    { numRuns: 300 },
  );
});

test("with and without literals the same is told", () => {
  const piece = fc.constantFrom(
    "acme",
    "modify",
    "other_daemon",
    "SECRET_KEY=",
    `${KEY}\n`,
    "S3_",
    "\n",
    " ",
    '"',
    ": ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const content = pieces.join("");
      assert.deepEqual(detect(content), detect(content, "a.txt", everywhere()));
    }),
    { numRuns: 300 },
  );
});
