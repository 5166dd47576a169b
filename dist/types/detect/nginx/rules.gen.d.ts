import type { NginxRule } from "./nginx-rule.ts";
/** Every nginx rule. */
export declare const nginxRules: readonly NginxRule[];
