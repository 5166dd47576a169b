import type { Finding, Merged, Notice, ReportedProblem, RuleInfo, ScanResult, Summary } from "../model/finding.ts";
import type { Repairs } from "../model/repair.ts";
import type { Severity } from "../model/rule.ts";
import type { ShardReport } from "../model/shard.ts";
import { RULES_VERSION, TOOL_VERSION } from "../model/version.gen.ts";

/** Object ids of base and head, where there are any. */
export interface Ids {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}

/** What a scan without anything to tell comes to. */
export function cleanResult(ids: Ids, coverage: Summary["coverage"], shard?: ShardReport): ScanResult {
  const nothing = { findings: [], problems: [], rules: [], fixedCount: 0 };
  return assembleResult(ids, coverage, shard === undefined ? nothing : { ...nothing, shard });
}

/** The result with its summary. Blocked wins over what could not be looked at; what could not be looked at is never clean. */
export function assembleResult(
  ids: Ids,
  coverage: Summary["coverage"],
  told: {
    findings: readonly Finding[];
    folded?: readonly Finding[];
    problems: readonly ReportedProblem[];
    rules: readonly RuleInfo[];
    fixedCount: number;
    notices?: readonly Notice[];
    repairs?: Repairs;
    shard?: ShardReport;
    merged?: Merged;
  },
): ScanResult {
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  let blocking = 0;
  for (const finding of told.findings) {
    bySeverity[finding.severity]++;
    if (finding.blocking) blocking++;
  }
  return {
    ...told,
    summary: {
      verdict: blocking > 0 ? "blocked" : told.problems.length > 0 ? "error" : "clean",
      bySeverity,
      blocking,
      ...(ids.base !== undefined ? { base: ids.base } : {}),
      ...(ids.head !== undefined ? { head: ids.head } : {}),
      toolVersion: TOOL_VERSION,
      rulesVersion: RULES_VERSION,
      coverage,
    },
  };
}
