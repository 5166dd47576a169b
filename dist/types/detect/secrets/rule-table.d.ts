import { type CompiledRules } from "./compiled-rules.ts";
import { type LiteralTable } from "./literal-table.ts";
import type { SecretRule } from "./secret-rule.ts";
/** The rules of a provider, always the same ones, in the order in which it has them. */
export type RulesOf = (provider: number) => readonly SecretRule[];
/**
 * The compiled rules in base64, 16 bits a number: how many patterns and how many literals there are, the longest literal, how many
 * patterns are looked for at hex digits, and these; for each pattern, then for each literal, where it begins in what follows, with
 * where the last one ends. A pattern is its rules, each a provider and the rule's index there. A literal is its bytes, the numbers of
 * its starts and of its words, these, and after them those that it implies.
 */
export declare function writeRuleTable(rules: CompiledRules & {
    readonly texts: readonly string[];
}, providers: readonly (readonly SecretRule[])[]): string;
/** What {@link writeRuleTable} wrote, together with the tree of the same literals. */
export declare function readRuleTable(base64: string, tree: () => LiteralTable, rulesOf: RulesOf): CompiledRules;
