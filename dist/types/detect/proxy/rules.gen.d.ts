import type { ProxyRule } from "./proxy-rule.ts";
/** Every proxy rule. */
export declare const proxyRules: readonly ProxyRule[];
