import type { CompiledRules } from "./compiled-rules.ts";
import type { SecretRule } from "./secret-rule.ts";
/** Every rule, which takes milliseconds the first time. */
export declare function providerRules(): readonly SecretRule[];
/** The same in the form that the engine runs, without making any. */
export declare function compiledProviderRules(): CompiledRules;
