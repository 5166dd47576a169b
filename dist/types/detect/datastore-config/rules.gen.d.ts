import type { DatastoreConfigRule } from "./datastore-config-rule.ts";
/** Every datastore-config rule. */
export declare const datastoreConfigRules: readonly DatastoreConfigRule[];
