import type { SecretRule } from "./secret-rule.ts";
/** The rules of every provider. */
export declare const providerRules: readonly SecretRule[];
