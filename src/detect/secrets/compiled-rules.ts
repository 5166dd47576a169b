import { type Automaton, automatonOn } from "./automaton.ts";
import { type LiteralTable, literalTable } from "./literal-table.ts";
import { type Shape, shapeOf } from "./pattern-shape.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Rules whose matches look the same and begin in the same way: the pattern is run once for all of them. */
export interface Pattern {
  /** Its index in {@link CompiledRules.patterns}. */
  readonly index: number;
  readonly match: SecretRule["match"];
  readonly rules: readonly SecretRule[];
  readonly before: number;
  /** Those of its rules' contexts. */
  readonly hosts: readonly string[];
  /** Sticky; tells where its groups lie if the secret is one. */
  regex(): RegExp;
  /** The same for the whole of a text. */
  wholeRegex(): RegExp;
  shape(): Shape;
}

/** A text that leads to patterns. */
export interface Literal {
  /** Bytes. */
  readonly length: number;
  /** Patterns whose match begins with it, or at most {@link Pattern.before} bytes before it. */
  readonly starts: readonly Pattern[];
  /** Patterns of `value` rules that have it as a word of a variable's or host's name. */
  readonly words: readonly Pattern[];
  /** Those of `words` for which it may imply a login too. */
  readonly implies: readonly Pattern[];
}

/** The rules in the form that the engine runs. */
export interface CompiledRules {
  readonly patternCount: number;
  patterns(): readonly Pattern[];
  /** By its index in the automaton. */
  literal(index: number): Literal;
  /** Bytes of the longest literal. */
  readonly longest: number;
  /** Patterns that begin with, or at most `before` bytes before, 32 hex digits. */
  hexRuns(): readonly Pattern[];
  /** The literals as a tree, and what finds them by it. */
  tree(): LiteralTable;
  automaton(): Automaton;
}

/** What a pattern needs is made when something looks like a match of it. */
export function compileRules(rules: readonly SecretRule[]): CompiledRules & { readonly texts: readonly string[] } {
  const patterns = patternsOf(rules);
  const starts = new Map<string, Pattern[]>();
  const words = new Map<string, Pattern[]>();
  const add = (map: Map<string, Pattern[]>, literal: string, pattern: Pattern): void => {
    const known = map.get(literal);
    if (known === undefined) map.set(literal, [pattern]);
    else if (!known.includes(pattern)) known.push(pattern);
  };
  for (const pattern of patterns) {
    for (const literal of pattern.rules.flatMap((rule) => [...rule.literals, ...(rule.impliedBy ?? [])])) {
      if (pattern.match !== "value") add(starts, literal, pattern);
      else for (const form of formsOf(literal)) add(words, form, pattern);
    }
  }
  const texts = [...new Set([...starts.keys(), ...words.keys()])];
  const literals = texts.map((text) => ({
    length: Buffer.byteLength(text),
    starts: starts.get(text) ?? [],
    words: words.get(text) ?? [],
    implies: (words.get(text) ?? []).filter(({ rules }) =>
      rules.some(({ impliedBy = [] }) => impliedBy.includes(text)),
    ),
  }));
  let tree: LiteralTable | undefined;
  let automaton: Automaton | undefined;
  const treeOf = (): LiteralTable => {
    tree ??= literalTable(texts);
    return tree;
  };
  const hexRuns = patterns.filter(({ rules: [rule] }) => rule?.hexRun === true);
  return {
    texts,
    patternCount: patterns.length,
    patterns: () => patterns,
    literal: (index) => literals[index] as Literal,
    longest: literals.reduce((most, { length }) => Math.max(most, length), 0),
    hexRuns: () => hexRuns,
    tree: treeOf,
    automaton() {
      automaton ??= automatonOn(treeOf());
      return automaton;
    },
  };
}

/** The spellings of a literal of a `value` rule: an underscore stands for the other ways to write two words, `s3_secret`, `s3-secret`, `s3.secret`, `s3secret`. */
export function formsOf(literal: string): readonly string[] {
  return [...new Set(["_", "-", ".", ""].map((joint) => literal.replaceAll("_", joint)))];
}

function patternsOf(rules: readonly SecretRule[]): readonly Pattern[] {
  const groups = new Map<string, SecretRule[]>();
  for (const rule of rules) {
    const { pattern, match, before = 0, hexRun = false, group = false } = rule;
    const key = `${match} ${before} ${hexRun} ${group} ${match === "block" ? rule.id : ""} ${pattern}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [rule]);
    else known.push(rule);
  }
  return [...groups.values()].map((same, index) => patternOf(index, same));
}

/** One pattern of rules that share it; there is one at least. */
export function patternOf(index: number, rules: readonly SecretRule[]): Pattern {
  const [first] = rules;
  if (first === undefined) throw new Error("a pattern of no rule");
  const { match, pattern, before = 0, group } = first;
  const flags = `${pattern.flags}${group === true ? "d" : ""}`;
  let regex: RegExp | undefined;
  let whole: RegExp | undefined;
  let shape: Shape | undefined;
  return {
    index,
    match,
    rules,
    before,
    hosts: rules.flatMap(({ context }) => context?.hosts ?? []),
    regex() {
      regex ??= new RegExp(pattern.source, `${flags}y`);
      return regex;
    },
    wholeRegex() {
      whole ??= new RegExp(`^(?:${pattern.source})$`, flags);
      return whole;
    },
    shape() {
      shape ??= shapeOf(pattern);
      return shape;
    },
  };
}
