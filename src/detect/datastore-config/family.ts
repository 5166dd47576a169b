import { configFileFamily } from "../config-files.ts";
import { datastoreConfigRules } from "./rules.gen.ts";

/** Judges each redis.conf, pg_hba.conf and sandbox configuration that a change alters. */
export const datastoreConfigFamily = configFileFamily(datastoreConfigRules);
