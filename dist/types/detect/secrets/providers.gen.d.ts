import type { SecretRule } from "./secret-rule.ts";
/** The rules of every provider, each made when it is asked for: scripts/lazy-rules.mjs. */
export declare const providers: readonly (() => readonly SecretRule[])[];
