// The rules of all providers: those of one are made when one of them is asked for, which a short text does of a few.
import { LITERALS, PATTERNS } from "./compiled.gen.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import { readLiteralTable } from "./literal-table.ts";
import { providers } from "./providers.gen.ts";
import { readRuleTable } from "./rule-table.ts";
import type { SecretRule } from "./secret-rule.ts";

const made: (readonly SecretRule[] | undefined)[] = [];

function rulesOfProvider(provider: number): readonly SecretRule[] {
  const rules = made[provider] ?? providers[provider]?.() ?? [];
  made[provider] = rules;
  return rules;
}

let all: readonly SecretRule[] | undefined;

/** Every rule, which takes milliseconds the first time. */
export function providerRules(): readonly SecretRule[] {
  all ??= providers.flatMap((_, provider) => rulesOfProvider(provider));
  return all;
}

let compiled: CompiledRules | undefined;

/** The same in the form that the engine runs, without making any. */
export function compiledProviderRules(): CompiledRules {
  compiled ??= readRuleTable(PATTERNS, () => readLiteralTable(LITERALS), rulesOfProvider);
  return compiled;
}
