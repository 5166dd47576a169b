import type { ConfigFileRule } from "../config-files.ts";
/** A rule over the configuration of a proxy other than nginx. */
export interface ProxyRule extends ConfigFileRule {
    readonly family: "proxy";
}
