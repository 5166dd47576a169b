import type { SecretEncoding } from "./detection.ts";
import type { Exposure } from "./document.ts";
import type { FilteredCounts } from "./filter-reason.ts";
import type { Repairs } from "./repair.ts";
import {
  type Confidence,
  compareSeverity,
  type Family,
  type Gate,
  type RuleInfo,
  type Severity,
  type Status,
} from "./rule.ts";
import type { Shard, ShardJoin, ShardReport } from "./shard.ts";
import type { Range } from "./span.ts";
import { compareTexts } from "./text.ts";
import type { Verification } from "./verification.ts";

export type { RuleInfo };

export interface RelatedFindingPlace extends Range {
  readonly path: string;
  readonly message: string;
  /** Both of a finding of its own that is told by this one alone. */
  readonly ruleId?: string;
  readonly fingerprint?: string;
}

/** A line of text around a finding with every secret on it masked. For people: no machine format prints it. */
export interface Frame {
  /** 1-based; of base when `removed`. */
  readonly line: number;
  readonly text: string;
  /** UTF-16 columns of `text`, from 1, `endColumn` exclusive; absent: nothing to point at. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  /** The line stands in base only. */
  readonly removed?: boolean;
  /** The file of the line, where that is not the finding's. */
  readonly path?: string;
}

/** A detection made public. It holds no secret and no field for one. The field order is that of the JSON report. */
export interface Finding extends Range {
  readonly ruleId: string;
  readonly aliases?: readonly string[];
  readonly family: Family;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly gate: Gate;
  readonly blocking: boolean;
  readonly provider?: string;
  readonly service?: string;
  readonly path: string;
  /** In the language of the request. */
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly redacted?: string;
  /** How the secret is encoded, the outermost first; absent where it stands in plain text. */
  readonly encoding?: readonly SecretEncoding[];
  readonly fingerprint: string;
  readonly status?: Status;
  readonly exposure: Exposure;
  /** Fingerprint of the finding that tells the same cause. */
  readonly coveredBy?: string;
  /** Fingerprint of the finding that tells this one too where people read: it only warns, and lies in the same folder of tests or the like. */
  readonly toldWith?: string;
  readonly commit?: string;
  /** When {@link Finding.commit} says that it was made: ISO 8601 in UTC. Known of a scan of history alone. */
  readonly date?: string;
  readonly accepted?: Accepted;
  /** What the provider says of the key. Absent: nobody asked. */
  readonly verification?: Verification;
  readonly related?: readonly RelatedFindingPlace[];
  /** Of several repositories: the one that holds it; `path` begins with its name. */
  readonly repository?: string;
  /** Of a shard: what the others may have in common with it. */
  readonly join?: ShardJoin;
  /** It only warns because its compose project is new. Not in the JSON. */
  readonly isSpared?: true;
  /** For people, not in the JSON: why it matters, and the masked line(s). */
  readonly why: string;
  readonly frames: readonly Frame[];
}

/** What accepts a finding: an entry of the policy, the baseline, or a comment beside it. */
export interface Accepted {
  readonly reason: string;
  /** The last day it holds, YYYY-MM-DD. */
  readonly until?: string;
  readonly owner?: string;
  readonly by: "policy" | "baseline" | "comment";
}

/** Something about exceptions or about how much is told, that changes no verdict. */
export interface Notice {
  readonly code:
    | "new-exception"
    | "expired-exception"
    | "unused-exception"
    | "malformed-allow"
    | "policy-elsewhere"
    | "policy-invalid"
    | "findings-cut"
    | "exit-zero"
    | "verified";
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  readonly text: string;
}

/** A problem with its sentence filled in. */
export interface ReportedProblem {
  readonly path?: string;
  readonly code: string;
  readonly reason: string;
}

export interface Coverage {
  /** Refs that a walk of history began from; 0 in a repository without any. */
  readonly refs?: number;
  readonly commits?: number;
  readonly blobs?: number;
  /** Those of `blobs` that a ledger knows to hold nothing; they were not read again. */
  readonly known?: number;
  /** The clone does not hold all of the history. */
  readonly shallow?: true;
  /** Only this part of what there is was looked at. */
  readonly shard?: Shard;
  /** So many reports were joined, of so many repositories. */
  readonly joined?: Pick<Merged, "reports"> & { readonly repositories: number };
  /** Contents of files; messages and names are none. */
  readonly documents: number;
  readonly bytes: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /**
   * Of contents: what looked like a secret and is none. Bytes at several places count once. Absent: nothing did, or nobody counted it,
   * as in a history whose packs are looked through by what is new in them.
   */
  readonly filtered?: FilteredCounts;
}

export interface Summary {
  readonly verdict: "clean" | "blocked" | "error";
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly blocking: number;
  readonly base?: string;
  readonly head?: string;
  readonly toolVersion: string;
  readonly rulesVersion: string;
  readonly coverage: Coverage;
}

/** All that a reporter is given. */
export interface ScanResult {
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[];
  /** Those that are printed and those that are not. Absent: all are printed. */
  readonly all?: readonly Finding[];
  /** The same for people: without those that others tell. Absent: nothing is told by another. */
  readonly folded?: readonly Finding[];
  readonly problems: readonly ReportedProblem[];
  readonly summary: Summary;
  /** The rules of `findings`, sorted by id. */
  readonly rules: readonly RuleInfo[];
  /** Weaknesses that base had and head has not. */
  readonly fixedCount: number;
  /** In the order in which they are told; absent: none. */
  readonly notices?: readonly Notice[];
  /** The same in the other language. Absent: not asked for. */
  readonly translated?: ScanResult;
  /** Absent: not asked for, or nothing was found. No report prints them. */
  readonly repairs?: Repairs;
  /** Absent: it is of all there is. */
  readonly shard?: ShardReport;
  /** The name of what was scanned, where one was given. */
  readonly repository?: string;
  /** Absent: it is of one scan. */
  readonly merged?: Merged;
}

/** What a result was joined from. */
export interface Merged {
  readonly reports: number;
  /** By name; those without one first. */
  readonly repositories: readonly MergedRepository[];
}

export interface MergedRepository {
  readonly name?: string;
  /** How many of them were to be joined; 1: it was scanned as a whole. */
  readonly shards: number;
  readonly verdict: Summary["verdict"];
  readonly blocking: number;
  readonly findings: number;
}

/** 0 nothing blocks, 1 something blocks, 2 the scan could not be done; 1 wins over 2. */
export function exitCodeOf(summary: Summary): 0 | 1 | 2 {
  switch (summary.verdict) {
    case "clean":
      return 0;
    case "blocked":
      return 1;
    case "error":
      return 2;
  }
}

/** The order of every report: path, line, column, rule; then fingerprint, so that it is one order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareTexts(a.path, b.path) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compareTexts(a.ruleId, b.ruleId) ||
    compareTexts(a.fingerprint, b.fingerprint)
  );
}

/** What blocks first, then by severity, then in the order of every report. */
export function worseFirst(a: Finding, b: Finding): number {
  return Number(b.blocking) - Number(a.blocking) || compareSeverity(a.severity, b.severity) || compareFindings(a, b);
}
