// Written by `npm run gen`.
import type { DatastoreConfigRule } from "./datastore-config-rule.ts";
import { rule as _dify_sandbox_config } from "./rules/dify-sandbox-config.ts";
import { rule as _pg_hba_trust } from "./rules/pg-hba-trust.ts";
import { rule as _redis_conf_open } from "./rules/redis-conf-open.ts";

/** Every datastore-config rule. */
export const datastoreConfigRules: readonly DatastoreConfigRule[] = [
  _dify_sandbox_config,
  _pg_hba_trust,
  _redis_conf_open,
];
