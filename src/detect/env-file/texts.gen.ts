// Written by `npm run gen`.
import type { RuleText } from "../../model/rule.ts";
import { texts as _env_file_committed } from "./rules/env-file-committed.ts";
import { texts as _env_file_private_keys } from "./rules/env-file-private-keys.ts";
import { texts as _env_file_weak_secret_key } from "./rules/env-file-weak-secret-key.ts";

/** The sentences of every env-file rule, by rule id. */
export const envFileTexts: Readonly<Record<string, RuleText>> = {
  "env-file-committed": _env_file_committed,
  "env-file-private-keys": _env_file_private_keys,
  "env-file-weak-secret-key": _env_file_weak_secret_key,
};
