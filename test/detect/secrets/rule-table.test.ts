import assert from "node:assert/strict";
import { test } from "node:test";
import { LITERALS } from "../../../src/detect/secrets/compiled.gen.ts";
import { type CompiledRules, compileRules, type Pattern } from "../../../src/detect/secrets/compiled-rules.ts";
import { literalTable, readLiteralTable } from "../../../src/detect/secrets/literal-table.ts";
import { compiledProviderRules, providerRules } from "../../../src/detect/secrets/provider-rules.ts";
import { readRuleTable, writeRuleTable } from "../../../src/detect/secrets/rule-table.ts";

const compiled = compileRules(providerRules());
const idsOf = (patterns: readonly Pattern[]): unknown =>
  patterns.map(({ index, match, before, hosts, rules }) => [index, match, before, hosts, rules.map(({ id }) => id)]);

/** All that the engine asks of rules, as values. */
function told(rules: CompiledRules, count: number): unknown {
  const literals = Array.from({ length: count }, (_, i) => {
    const { length, starts, words, implies } = rules.literal(i);
    return [length, ...[starts, words, implies].map(idsOf)];
  });
  return [rules.patternCount, rules.longest, idsOf(rules.patterns()), idsOf(rules.hexRuns()), literals];
}

test("compiled.gen.ts holds the rules as they are: npm run gen", () => {
  const count = compiled.texts.length;
  assert.deepEqual(readLiteralTable(LITERALS), literalTable(compiled.texts));
  assert.deepEqual(told(compiledProviderRules(), count), told(compiled, count));
});

test("readRuleTable() makes the rules of those providers alone whose patterns are asked for", () => {
  const asked: number[] = [];
  const table = writeRuleTable(compiled, [providerRules()]);
  const read = readRuleTable(
    table,
    () => literalTable(compiled.texts),
    (provider) => {
      asked.push(provider);
      return providerRules();
    },
  );
  read.automaton().scan(Buffer.from("nothing here"), 0, 12, () => {});
  assert.deepEqual([read.patternCount, asked], [compiled.patternCount, []]);
  assert.ok(read.literal(0).starts.length + read.literal(0).words.length > 0);
  assert.ok(asked.length > 0);
});

test("readRuleTable() refuses rules that the table was not written for", () => {
  const table = writeRuleTable(compiled, [providerRules()]);
  const read = readRuleTable(
    table,
    () => literalTable(compiled.texts),
    () => [],
  );
  assert.throws(() => read.patterns(), /npm run gen/);
});
