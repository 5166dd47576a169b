import assert from "node:assert/strict";
import { test } from "node:test";
import { formsOf } from "../../../src/detect/secrets/compiled-rules.ts";
import { detectSecrets } from "../../../src/detect/secrets/detect-secrets.ts";
import { shapeOf } from "../../../src/detect/secrets/pattern-shape.ts";
import { MATCH_REACH } from "../../../src/detect/secrets/reach.ts";
import type {
  SecretExample,
  SecretExamples,
  SecretRule,
  SecretTexts,
} from "../../../src/detect/secrets/secret-rule.ts";
import type { Detection } from "../../../src/model/detection.ts";
import { textView } from "../../../src/parse/text-view.ts";
import { secretOf } from "../../support/secret.ts";
import { catalogue } from "./catalogue.gen.ts";
import { SHAPES, type WrittenFile } from "./shapes.ts";

interface Entry {
  readonly rule: SecretRule;
  readonly examples: SecretExamples[string];
  readonly texts: SecretTexts;
}

const entries: readonly Entry[] = catalogue.flatMap(({ rules, examples, texts }) =>
  rules.map((rule) => {
    const own = (examples as SecretExamples)[rule.id];
    assert.ok(own, `${rule.id} has no examples`);
    return { rule, examples: own, texts };
  }),
);

const variableOf = (rule: SecretRule): string => rule.context?.variables?.[0] ?? "ACME_SETTING";

/** The files in which an example is tried. A value that spans lines or holds a quote is in a file of its own. */
function filesOf(rule: SecretRule, example: SecretExample, seed: number): readonly [string, WrittenFile][] {
  if (typeof example !== "string")
    return [["its file", { path: example.path ?? "a.txt", text: secretOf(example.text, seed) }]];
  return Object.entries(SHAPES).map(([name, write]) => [name, write(variableOf(rule), secretOf(example, seed))]);
}

function detect({ path, text }: WrittenFile): readonly Detection[] {
  return detectSecrets(textView(Buffer.from(text)), { path, origin: "file" });
}

const isTold = (rule: SecretRule, found: readonly Detection[]): Detection | undefined =>
  found.find(({ ruleId }) => ruleId === rule.id);
const names = (found: readonly Detection[]): string =>
  found.map(({ ruleId, confidence }) => `${ruleId} ${confidence ?? ""}`).join(", ");

for (const { rule, examples } of entries) {
  test(`${rule.id}: its examples`, () => {
    examples.hits.forEach((example, i) => {
      for (const [shape, file] of filesOf(rule, example, i)) {
        const found = detect(file);
        const told = isTold(rule, found);
        assert.ok(told, `hit ${i} in ${shape}: ${names(found)}`);
        assert.equal(told.confidence, undefined, `hit ${i} in ${shape} is told for doubtful`);
        assert.equal(found.length, 1, `hit ${i} in ${shape} is told more than once: ${names(found)}`);
      }
    });
    examples.doubtful?.forEach((example, i) => {
      for (const [shape, file] of filesOf(rule, example, i)) {
        const found = detect(file);
        const confidence = isTold(rule, found)?.confidence ?? rule.confidence;
        assert.ok(
          isTold(rule, found) !== undefined && confidence === "low",
          `doubtful ${i} in ${shape}: ${names(found)}`,
        );
      }
    });
    examples.misses.forEach((example, i) => {
      for (const [shape, file] of filesOf(rule, example, i)) {
        const found = detect(file).filter(
          ({ ruleId, aliases = [] }) => ruleId === rule.id || aliases.includes(rule.id),
        );
        assert.equal(found.length, 0, `miss ${i} in ${shape}`);
      }
    });
  });
}

test("each rule has two examples of either kind at least", () => {
  for (const { rule, examples } of entries) {
    assert.ok(examples.hits.length + (examples.doubtful?.length ?? 0) >= 2, `${rule.id}: hits`);
    assert.ok(examples.misses.length >= 2, `${rule.id}: misses`);
  }
});

test("each rule is named after its provider's file, once", () => {
  const ids = entries.map(({ rule }) => rule.id);
  assert.deepEqual(ids.toSorted(), [...new Set(ids)].toSorted());
  for (const { provider, rules, examples, texts } of catalogue) {
    for (const rule of rules) assert.equal(rule.provider, provider.id);
    assert.deepEqual(Object.keys(texts).toSorted(), rules.map(({ id }) => id).toSorted());
    assert.deepEqual(Object.keys(examples).toSorted(), rules.map(({ id }) => id).toSorted());
  }
});

test("each rule speaks both languages, with the same marks, and no mark is left of its provider", () => {
  const marks = (text: string): readonly string[] =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].toSorted();
  for (const { rule, texts } of entries) {
    const text = texts[rule.id];
    assert.ok(text, rule.id);
    for (const sentence of [text.title, text.why, text.fix, ...Object.values(text.messages)]) {
      assert.ok(sentence.en !== "" && /\p{Script=Han}|^[A-Z]/u.test(sentence.zh), rule.id);
      assert.deepEqual(marks(sentence.en), marks(sentence.zh), `${rule.id}: ${sentence.en}`);
      assert.ok(
        marks(sentence.en).every((mark) => mark === "variable" || mark === "host"),
        `${rule.id}: ${sentence.en}`,
      );
      assert.ok(!/ [，。；：（）]|[，。；：（）] /.test(sentence.zh), `${rule.id}: ${sentence.zh}`);
    }
    assert.ok(!/[.。]$/.test(text.fix.en) && !/[.。]$/.test(text.fix.zh), `${rule.id}: the fix is part of a sentence`);
    assert.ok(text.references.length > 0 && text.references.every((page) => page.startsWith("https://")), rule.id);
  }
});

test("each literal is lower case, of three bytes at least, and no more than `before` characters into a match", () => {
  for (const { rule, examples } of entries) {
    for (const literal of rule.literals)
      assert.ok(literal === literal.toLowerCase() && Buffer.byteLength(literal) >= 3, `${rule.id}: ${literal}`);
    for (const word of rule.nearby ?? []) assert.match(word, /^[a-z0-9_/-]{3,40}$/, rule.id);
    if (rule.match === "value") continue;
    for (const [i, example] of [...examples.hits, ...(examples.doubtful ?? [])].entries()) {
      const match = rule.pattern
        .exec(secretOf(typeof example === "string" ? example : example.text, i))?.[0]
        .toLowerCase();
      assert.ok(match !== undefined, `${rule.id}: example ${i}`);
      const places = rule.literals
        .map((literal) => match.indexOf(literal))
        .filter((at) => at >= 0 && at <= (rule.before ?? 0));
      assert.ok(places.length > 0 || (rule.hexRun === true && /^[0-9a-f]{32}/.test(match)), `${rule.id}: example ${i}`);
    }
  }
});

test("each name and host that makes a value somebody's key holds a literal that leads there", () => {
  for (const { rule } of entries.filter((entry) => entry.rule.match === "value")) {
    const forms = rule.literals.flatMap((literal) => formsOf(literal));
    for (const name of [...(rule.context?.variables ?? []), ...(rule.context?.hosts ?? [])]) {
      assert.ok(
        forms.some((form) => name.toLowerCase().includes(form)),
        `${rule.id}: ${name}`,
      );
    }
  }
});

test("each pattern is bounded, and of the kind that is understood", () => {
  for (const { rule } of entries) {
    assert.ok(["", "i"].includes(rule.pattern.flags), rule.id);
    const { min, max } = shapeOf(rule.pattern);
    assert.ok(min >= 3 && max < MATCH_REACH, `${rule.id}: ${min} to ${max}`);
  }
});
