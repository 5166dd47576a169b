import { configFileFamily } from "../config-files.ts";
import { proxyRules } from "./rules.gen.ts";

/** Judges each Caddyfile and squid.conf that a change alters. */
export const proxyFamily = configFileFamily(proxyRules);
