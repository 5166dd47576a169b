// Reports of shards and of repositories as one result. A report that does not belong to the others is told, and they are joined without it.
import { sayCode } from "../../messages/catalogue.ts";
import type { MergedRepository, ReportedProblem, ScanResult } from "../../model/finding.ts";
import type { Language, Values } from "../../model/text.ts";
import { RULES_VERSION, TOOL_VERSION } from "../../model/version.gen.ts";
import { DEFAULT_POLICY, type Policy } from "../../policy/policy.ts";
import { joinRepositories, type OfRepository } from "./join-repositories.ts";
import { joinShards, type ShardOf } from "./join-shards.ts";
import type { ReadReport } from "./read-report.ts";
import { toldAs } from "./told-as.ts";

/** A repository of which there must be a report, or as many as it has shards. */
export interface Expected {
  readonly name: string;
  readonly shards?: number;
}

export interface MergeRequest {
  /** In any order: what comes out is the same. */
  readonly reports: readonly ReadReport[];
  /** Files that are no reports. */
  readonly bad: readonly ReportedProblem[];
  readonly expected: readonly Expected[];
  readonly language: Language;
  readonly foldsAlike: boolean;
}

export interface MergedReports {
  readonly result: ScanResult;
  /** Each report was there, was one, and belonged to the others. */
  readonly isWhole: boolean;
  /** What the scans' own policies say of how much is told and of the exit code, where all say the same. */
  readonly policy: Policy;
}

export function mergeReports({ reports, bad, expected, language, foldsAlike }: MergeRequest): MergedReports {
  const problems: ReportedProblem[] = [...bad];
  const tell = (path: string | undefined, code: string, values: Values = {}): void => {
    const reason = sayCode(language, "problem", code, values);
    problems.push(path === undefined ? { code, reason } : { path, code, reason });
  };
  const byName = groupsOf(reports, tell);
  for (const { name } of expected) if (!byName.has(name)) byName.set(name, []);
  const shardsOf = new Map(expected.map(({ name, shards }) => [name, shards]));
  const several = byName.size > 1;
  const all: OfRepository[] = [];
  const told: MergedRepository[] = [];
  const policies: Group[] = [];
  for (const [name, own] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = problems.length;
    if (name === "" && several) for (const { path } of own) tell(path, "merge-unnamed");
    const group = groupOf(own, shardsOf.get(name), tell);
    const at = name === "" ? undefined : name;
    const [example] = group.missing;
    if (example !== undefined)
      tell(at, "merge-missing", {
        ...{ missing: group.missing, total: group.total, example },
        history: group.kept[0]?.shard?.kind === "history" ? " --history" : "",
      });
    if (own.length === 0) tell(at, "merge-none");
    const result = resultOf(group, language, foldsAlike);
    const isWhole = problems.length === before;
    told.push({
      ...(at === undefined ? {} : { name: at }),
      shards: group.total,
      verdict: isWhole ? result.summary.verdict : "error",
      blocking: result.summary.blocking,
      findings: result.findings.length,
    });
    all.push({ name, result });
    policies.push(group);
  }
  const joined = joinRepositories(all, problems, several);
  const count = policies.reduce((sum, { kept }) => sum + kept.length, 0);
  const coverage = { ...joined.summary.coverage, joined: { reports: count, repositories: told.length } };
  return {
    result: {
      ...joined,
      summary: { ...joined.summary, coverage },
      merged: { reports: count, repositories: told },
    },
    isWhole: problems.length === 0,
    policy: policyOf(policies),
  };
}

type Tell = (path: string | undefined, code: string, values?: Values) => void;

/** By name; only of this version, whose rules and words we know. */
function groupsOf(reports: readonly ReadReport[], tell: Tell): Map<string, ReadReport[]> {
  const byName = new Map<string, ReadReport[]>();
  for (const report of [...reports].sort(inOrder)) {
    const { toolVersion, rulesVersion } = report.summary;
    const name = report.repository ?? "";
    const own = byName.get(name) ?? [];
    byName.set(name, own);
    if (toolVersion === TOOL_VERSION && rulesVersion === RULES_VERSION) own.push(report);
    else
      tell(report.path, "merge-other-version", {
        ...{ found: toolVersion, foundRules: rulesVersion },
        ...{ expected: TOOL_VERSION, expectedRules: RULES_VERSION },
      });
  }
  return byName;
}

function inOrder(a: ReadReport, b: ReadReport): number {
  return (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || (a.path < b.path ? -1 : 1);
}

/** The reports of one repository that belong together. */
interface Group {
  readonly kept: readonly ReadReport[];
  readonly total: number;
  /** Shards without a report, but for those whose report was told to be of something else. */
  readonly missing: readonly number[];
}

function groupOf(reports: readonly ReadReport[], expected: number | undefined, tell: Tell): Group {
  const shards = reports.filter((report): report is ShardOf => report.shard !== undefined);
  const reference = mostOf(shards, expected);
  if (reference === undefined) return wholeOf(reports, expected, tell);
  const kept = new Map<number, ShardOf>();
  const told = new Set<number>();
  for (const report of reports) {
    const { path, shard } = report;
    if (!isSharded(report) || shard === undefined) {
      tell(path, "merge-not-sharded", { other: reference.path });
      continue;
    }
    const difference = differenceOf(report, reference, expected);
    const known = kept.get(shard.index);
    if (difference !== undefined) {
      tell(path, difference, {
        ...{ other: reference.path, index: shard.index, found: shard.total },
        ...{ expected: expected ?? reference.shard.total, language: reference.shard.language },
      });
      told.add(shard.index);
    } else if (known === undefined) kept.set(shard.index, report);
    else if (contentOf(known) !== contentOf(report))
      tell(path, "merge-twice", { other: known.path, index: shard.index, total: shard.total });
  }
  const { total } = reference.shard;
  const missing = Array.from({ length: total }, (_, i) => i + 1).filter(
    (index) => !kept.has(index) && !told.has(index),
  );
  return { kept: [...kept.values()], total, missing };
}

function isSharded(report: ReadReport): report is ShardOf {
  return report.shard !== undefined;
}

/** One of those that most agree with; of as many, that of the lowest index. */
function mostOf(shards: readonly ShardOf[], expected: number | undefined): ShardOf | undefined {
  const sets = new Map<string, ShardOf[]>();
  for (const report of shards) {
    const key = JSON.stringify(setOf(report));
    const known = sets.get(key);
    if (known === undefined) sets.set(key, [report]);
    else known.push(report);
  }
  const rank = ([first, ...others]: readonly ShardOf[]): number =>
    others.length + (first?.shard.total === expected ? shards.length : 0);
  const [most] = [...sets.values()].sort((a, b) => rank(b) - rank(a));
  return most?.[0];
}

function setOf({ shard, summary }: ShardOf): readonly unknown[] {
  const { total, kind, policy, scope, language } = shard;
  return [total, kind, policy, scope, language, summary.head];
}

function differenceOf(report: ShardOf, reference: ShardOf, expected: number | undefined): string | undefined {
  const [a, b] = [report.shard, reference.shard];
  if (a.total !== (expected ?? b.total) || a.index > a.total) return "merge-other-total";
  if (a.kind !== b.kind || a.scope !== b.scope || report.summary.head !== reference.summary.head)
    return "merge-other-scope";
  if (a.policy !== b.policy) return "merge-other-policy";
  return a.language === b.language ? undefined : "merge-other-language";
}

/** What a shard that ran twice has to tell the same both times; a ledger may have spared the second run some reading. */
function contentOf({ shard, findings, problems }: ReadReport): string {
  return JSON.stringify([shard, findings, problems]);
}

/** Without shards there is one report of a repository. */
function wholeOf(reports: readonly ReadReport[], expected: number | undefined, tell: Tell): Group {
  const [first, ...others] = reports;
  if (first === undefined) return { kept: [], total: expected ?? 1, missing: [] };
  for (const other of others)
    if (contentOf(first) !== contentOf(other))
      tell(other.path, "merge-twice", { other: first.path, index: 1, total: 1 });
  if (first.notices.some(({ code }) => code === "findings-cut")) tell(first.path, "merge-findings-cut");
  if (expected !== undefined && expected !== 1) tell(first.path, "merge-other-total", { index: 1, found: 1, expected });
  return { kept: [first], total: 1, missing: [] };
}

function resultOf({ kept }: Group, language: Language, foldsAlike: boolean): ScanResult {
  const [first, ...others] = kept;
  if (first === undefined)
    return toldAs(
      {},
      { documents: 0, bytes: 0, skipped: [] },
      { findings: [], problems: [], notices: [] },
      { rules: [], language, foldsAlike },
    );
  if (isSharded(first)) return joinShards([first, ...others.filter(isSharded)], foldsAlike);
  const { findings, problems, notices, summary } = first;
  return toldAs(
    summary,
    summary.coverage,
    {
      findings: findings.map(({ toldWith: _, ...finding }) => finding),
      problems,
      notices: notices.filter(({ code }) => code !== "exit-zero"),
    },
    { rules: [], language, foldsAlike },
  );
}

/** What blocks in one of them blocks in all; what is printed is cut where there is one. */
function policyOf(groups: readonly Group[]): Policy {
  const endsWithZero = ({ kept }: Group): boolean =>
    kept.every(
      ({ shard, summary, notices }) =>
        shard?.exitZero === true || summary.verdict !== "blocked" || notices.some(({ code }) => code === "exit-zero"),
    );
  const [only, ...others] = groups;
  const maxFindings = others.length === 0 ? only?.kept[0]?.shard?.maxFindings : undefined;
  return {
    ...DEFAULT_POLICY,
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(groups.every(endsWithZero) ? { exitZero: true } : {}),
  };
}
