import type { Finding, Merged, Notice, ReportedProblem, RuleInfo, ScanResult, Summary } from "../model/finding.ts";
import type { Repairs } from "../model/repair.ts";
import type { ShardReport } from "../model/shard.ts";
/** Object ids of base and head, where there are any. */
export interface Ids {
    readonly base?: string | undefined;
    readonly head?: string | undefined;
}
/** What a scan without anything to tell comes to. */
export declare function cleanResult(ids: Ids, coverage: Summary["coverage"], shard?: ShardReport): ScanResult;
/** The result with its summary. Blocked wins over what could not be looked at; what could not be looked at is never clean. */
export declare function assembleResult(ids: Ids, coverage: Summary["coverage"], told: {
    findings: readonly Finding[];
    folded?: readonly Finding[];
    problems: readonly ReportedProblem[];
    rules: readonly RuleInfo[];
    fixedCount: number;
    notices?: readonly Notice[];
    repairs?: Repairs;
    shard?: ShardReport;
    merged?: Merged;
}): ScanResult;
