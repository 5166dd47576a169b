import { type Automaton } from "./automaton.ts";
import { type LiteralTable } from "./literal-table.ts";
import { type Shape } from "./pattern-shape.ts";
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
export declare function compileRules(rules: readonly SecretRule[]): CompiledRules & {
    readonly texts: readonly string[];
};
/** The spellings of a literal of a `value` rule: an underscore stands for the other ways to write two words, `s3_secret`, `s3-secret`, `s3.secret`, `s3secret`. */
export declare function formsOf(literal: string): readonly string[];
/** One pattern of rules that share it; there is one at least. */
export declare function patternOf(index: number, rules: readonly SecretRule[]): Pattern;
