// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _caddy_plain_http } from "./rules/caddy-plain-http.ts";
import { texts as _squid_open_proxy } from "./rules/squid-open-proxy.ts";

/** The sentences of every proxy rule, by rule id. */
export const proxyTexts: Readonly<Record<string, RuleText>> = {
  "caddy-plain-http": _caddy_plain_http,
  "squid-open-proxy": _squid_open_proxy,
};
