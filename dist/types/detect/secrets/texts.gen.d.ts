import type { SecretTexts } from "./secret-rule.ts";
/** The sentences of every provider's rules. */
export declare const providerTexts: readonly SecretTexts[];
