import type { Snapshot } from "../../model/document.ts";
import type { ConfigFailure } from "../../parse/config-words.ts";
import type { Stacks } from "../config-mounts.ts";
import type { NginxSite } from "./nginx-rule.ts";
/** The sites that a change may concern; `failures` of files that nginx would refuse, which are read up to there. */
export interface Sites {
    readonly sites: readonly NginxSite[];
    readonly failures: readonly ConfigFailure[];
}
/** Reads whatever they include. */
export declare function sitesOf(snapshot: Snapshot, changedPaths: readonly string[] | undefined, { mounts }: Stacks): Sites;
