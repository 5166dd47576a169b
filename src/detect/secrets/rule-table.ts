// Which patterns the literals lead to, and whose rules these are, which `npm run gen` writes down: a rule is made when its pattern is tried.
import { automatonOn } from "./automaton.ts";
import { type CompiledRules, type Literal, type Pattern, patternOf } from "./compiled-rules.ts";
import { type LiteralTable, readWords, writeWords } from "./literal-table.ts";
import type { SecretRule } from "./secret-rule.ts";

/** The rules of a provider, always the same ones, in the order in which it has them. */
export type RulesOf = (provider: number) => readonly SecretRule[];

/**
 * The compiled rules in base64, 16 bits a number: how many patterns and how many literals there are, the longest literal, how many
 * patterns are looked for at hex digits, and these; for each pattern, then for each literal, where it begins in what follows, with
 * where the last one ends. A pattern is its rules, each a provider and the rule's index there. A literal is its bytes, the numbers of
 * its starts and of its words, these, and after them those that it implies.
 */
export function writeRuleTable(
  rules: CompiledRules & { readonly texts: readonly string[] },
  providers: readonly (readonly SecretRule[])[],
): string {
  const patterns = rules.patterns();
  const literals = rules.texts.map((_, index) => rules.literal(index));
  const places = new Map(providers.flatMap((all, provider) => all.map((rule, i) => [rule, [provider, i]] as const)));
  const indices = (patterns: readonly Pattern[]): readonly number[] => patterns.map(({ index }) => index);
  const parts = [
    ...patterns.map((pattern) => pattern.rules.flatMap((rule) => places.get(rule) ?? [])),
    ...literals.map(({ length, starts, words, implies }) => [
      ...[length, starts.length, words.length],
      ...[starts, words, implies].flatMap(indices),
    ]),
  ];
  let offset = 0;
  const offsets = parts.map(({ length }) => {
    offset += length;
    return offset;
  });
  const hexRuns = indices(rules.hexRuns());
  const head = [patterns.length, literals.length, rules.longest, hexRuns.length];
  return writeWords([...head, ...hexRuns, 0, ...offsets, ...parts.flat()]);
}

/** What {@link writeRuleTable} wrote, together with the tree of the same literals. */
export function readRuleTable(base64: string, tree: () => LiteralTable, rulesOf: RulesOf): CompiledRules {
  const table = readWords(base64);
  const [patternCount = 0, literalCount = 0, longest = 0, hexCount = 0] = table;
  const [places, data] = [HEAD + hexCount, HEAD + hexCount + patternCount + literalCount + 1];
  const part = (index: number): Uint16Array =>
    table.subarray(data + (table[places + index] ?? 0), data + (table[places + index + 1] ?? 0));
  const pattern = lazily((index): Pattern => {
    const of = part(index);
    const rules: SecretRule[] = [];
    for (let i = 0; i < of.length; i += 2) {
      const rule = rulesOf(of[i] ?? 0)[of[i + 1] ?? 0];
      if (rule === undefined) throw new Error("the table of the rules is that of other rules: npm run gen");
      rules.push(rule);
    }
    return patternOf(index, rules);
  });
  const patterns = (some: Uint16Array): readonly Pattern[] => Array.from(some, pattern);
  const literal = lazily((index): Literal => {
    const of = part(patternCount + index);
    const [length = 0, starts = 0, words = 0] = of;
    const [atWords, atImplied] = [3 + starts, 3 + starts + words];
    return {
      length,
      starts: patterns(of.subarray(3, atWords)),
      words: patterns(of.subarray(atWords, atImplied)),
      implies: patterns(of.subarray(atImplied)),
    };
  });
  const treeOnce = lazily(tree);
  const automaton = lazily(() => automatonOn(treeOnce(0)));
  const all = lazily(() => Array.from({ length: patternCount }, (_, i) => pattern(i)));
  const hexRuns = lazily(() => patterns(table.subarray(HEAD, places)));
  return {
    patternCount,
    longest,
    patterns: () => all(0),
    literal,
    hexRuns: () => hexRuns(0),
    tree: () => treeOnce(0),
    automaton: () => automaton(0),
  };
}

const HEAD = 4;

/** Made when it is first asked for. */
function lazily<T>(make: (index: number) => T): (index: number) => T {
  const known: (T | undefined)[] = [];
  return (index) => {
    const found = known[index] ?? make(index);
    known[index] = found;
    return found;
  };
}
