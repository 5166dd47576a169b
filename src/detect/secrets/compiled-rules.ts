import { type Automaton, automatonOf, automatonOn } from "./automaton.ts";
import type { LiteralTable } from "./literal-table.ts";
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

/** A text, in lower case, that leads to patterns. */
export interface Literal {
  readonly text: string;
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
  readonly patterns: readonly Pattern[];
  readonly literals: readonly Literal[];
  /** Bytes of the longest literal. */
  readonly longest: number;
  /** By literal: 1 for one that is a word of names and hosts alone. */
  readonly wordLiterals: Uint8Array;
  /** By literal: 1 for one that is such a word or the beginning of tokens, and nothing else. */
  readonly plainLiterals: Uint8Array;
  /** Patterns that begin with, or at most `before` bytes before, 32 hex digits. */
  readonly hexRuns: readonly Pattern[];
  automaton(): Automaton;
}

/**
 * Cheap: what a pattern needs is made when something looks like a match of it. `table`: that of these very rules' literals, where it
 * was made before.
 */
export function compileRules(rules: readonly SecretRule[], table?: () => LiteralTable): CompiledRules {
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
  const literals = [...new Set([...starts.keys(), ...words.keys()])].map((text) => ({
    text,
    length: Buffer.byteLength(text),
    starts: starts.get(text) ?? [],
    words: words.get(text) ?? [],
    implies: (words.get(text) ?? []).filter(({ rules }) =>
      rules.some(({ impliedBy = [] }) => impliedBy.includes(text)),
    ),
  }));
  let automaton: Automaton | undefined;
  return {
    patterns,
    literals,
    longest: literals.reduce((most, { length }) => Math.max(most, length), 0),
    wordLiterals: marked(literals, ({ starts, implies }) => starts.length + implies.length === 0),
    plainLiterals: marked(
      literals,
      ({ starts, implies }) =>
        implies.length === 0 && starts.every(({ match, before }) => match === "token" && before === 0),
    ),
    hexRuns: patterns.filter(({ rules: [rule] }) => rule?.hexRun === true),
    automaton() {
      automaton ??= table === undefined ? automatonOf(literals.map(({ text }) => text)) : automatonOn(table());
      return automaton;
    },
  };
}

function marked(literals: readonly Literal[], is: (literal: Literal) => boolean): Uint8Array {
  return Uint8Array.from(literals, (literal) => (is(literal) ? 1 : 0));
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
  return [...groups.values()].flatMap((same, index) => {
    const [first] = same;
    return first === undefined ? [] : [patternOf(index, first, same)];
  });
}

function patternOf(
  index: number,
  { match, pattern, before = 0, group }: SecretRule,
  rules: readonly SecretRule[],
): Pattern {
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
