// Written by `npm run gen`.
import type { NginxRule } from "./nginx-rule.ts";
import { rule as _nginx_access_log_off } from "./rules/nginx-access-log-off.ts";
import { rule as _nginx_acl_removed } from "./rules/nginx-acl-removed.ts";
import { rule as _nginx_alias_traversal } from "./rules/nginx-alias-traversal.ts";
import { rule as _nginx_autoindex } from "./rules/nginx-autoindex.ts";
import { rule as _nginx_cors_credentials_wildcard } from "./rules/nginx-cors-credentials-wildcard.ts";
import { rule as _nginx_no_hsts } from "./rules/nginx-no-hsts.ts";
import { rule as _nginx_no_rate_limit } from "./rules/nginx-no-rate-limit.ts";
import { rule as _nginx_plain_http } from "./rules/nginx-plain-http.ts";
import { rule as _nginx_proxy_ssrf } from "./rules/nginx-proxy-ssrf.ts";
import { rule as _nginx_server_tokens } from "./rules/nginx-server-tokens.ts";
import { rule as _nginx_weak_tls } from "./rules/nginx-weak-tls.ts";

/** Every nginx rule. */
export const nginxRules: readonly NginxRule[] = [
  _nginx_access_log_off,
  _nginx_acl_removed,
  _nginx_alias_traversal,
  _nginx_autoindex,
  _nginx_cors_credentials_wildcard,
  _nginx_no_hsts,
  _nginx_no_rate_limit,
  _nginx_plain_http,
  _nginx_proxy_ssrf,
  _nginx_server_tokens,
  _nginx_weak_tls,
];
