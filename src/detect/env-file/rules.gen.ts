// Written by `npm run gen`.
import type { EnvFileRule } from "./env-file-rule.ts";
import { rule as _env_file_committed } from "./rules/env-file-committed.ts";
import { rule as _env_file_private_keys } from "./rules/env-file-private-keys.ts";
import { rule as _env_file_weak_secret_key } from "./rules/env-file-weak-secret-key.ts";

/** Every env-file rule. */
export const envFileRules: readonly EnvFileRule[] = [
  _env_file_committed,
  _env_file_private_keys,
  _env_file_weak_secret_key,
];
