// Written by `npm run gen`.
import type { ProxyRule } from "./proxy-rule.ts";
import { rule as _caddy_plain_http } from "./rules/caddy-plain-http.ts";
import { rule as _squid_open_proxy } from "./rules/squid-open-proxy.ts";

/** Every proxy rule. */
export const proxyRules: readonly ProxyRule[] = [
  _caddy_plain_http,
  _squid_open_proxy,
];
