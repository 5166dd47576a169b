// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _nginx_access_log_off } from "./rules/nginx-access-log-off.ts";
import { texts as _nginx_acl_removed } from "./rules/nginx-acl-removed.ts";
import { texts as _nginx_alias_traversal } from "./rules/nginx-alias-traversal.ts";
import { texts as _nginx_autoindex } from "./rules/nginx-autoindex.ts";
import { texts as _nginx_cors_credentials_wildcard } from "./rules/nginx-cors-credentials-wildcard.ts";
import { texts as _nginx_no_hsts } from "./rules/nginx-no-hsts.ts";
import { texts as _nginx_no_rate_limit } from "./rules/nginx-no-rate-limit.ts";
import { texts as _nginx_plain_http } from "./rules/nginx-plain-http.ts";
import { texts as _nginx_proxy_ssrf } from "./rules/nginx-proxy-ssrf.ts";
import { texts as _nginx_server_tokens } from "./rules/nginx-server-tokens.ts";
import { texts as _nginx_weak_tls } from "./rules/nginx-weak-tls.ts";

/** The sentences of every nginx rule, by rule id. */
export const nginxTexts: Readonly<Record<string, RuleText>> = {
  "nginx-access-log-off": _nginx_access_log_off,
  "nginx-acl-removed": _nginx_acl_removed,
  "nginx-alias-traversal": _nginx_alias_traversal,
  "nginx-autoindex": _nginx_autoindex,
  "nginx-cors-credentials-wildcard": _nginx_cors_credentials_wildcard,
  "nginx-no-hsts": _nginx_no_hsts,
  "nginx-no-rate-limit": _nginx_no_rate_limit,
  "nginx-plain-http": _nginx_plain_http,
  "nginx-proxy-ssrf": _nginx_proxy_ssrf,
  "nginx-server-tokens": _nginx_server_tokens,
  "nginx-weak-tls": _nginx_weak_tls,
};
