import type { EnvFileRule } from "./env-file-rule.ts";
/** Every env-file rule. */
export declare const envFileRules: readonly EnvFileRule[];
