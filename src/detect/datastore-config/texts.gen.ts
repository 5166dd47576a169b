// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _dify_sandbox_config } from "./rules/dify-sandbox-config.ts";
import { texts as _pg_hba_trust } from "./rules/pg-hba-trust.ts";
import { texts as _redis_conf_open } from "./rules/redis-conf-open.ts";

/** The sentences of every datastore-config rule, by rule id. */
export const datastoreConfigTexts: Readonly<Record<string, RuleText>> = {
  "dify-sandbox-config": _dify_sandbox_config,
  "pg-hba-trust": _pg_hba_trust,
  "redis-conf-open": _redis_conf_open,
};
