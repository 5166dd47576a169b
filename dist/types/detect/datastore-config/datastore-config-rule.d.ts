import type { ConfigFileRule } from "../config-files.ts";
/** A rule over the configuration of what keeps data or runs code. */
export interface DatastoreConfigRule extends ConfigFileRule {
    readonly family: "datastore-config";
}
