// Results of several repositories as one: the path of each place begins with the name of its repository.
import { sumOfFiltered } from "../../model/filter-reason.ts";
import {
  type Coverage,
  compareFindings,
  type Finding,
  type ReportedProblem,
  type ScanResult,
} from "../../model/finding.ts";
import { assembleResult } from "../result.ts";

export interface OfRepository {
  /** Empty: it has none. */
  readonly name: string;
  readonly result: ScanResult;
}

/** `problems` are those of the reports themselves. */
export function joinRepositories(
  all: readonly OfRepository[],
  problems: readonly ReportedProblem[],
  several: boolean,
): ScanResult {
  const [first] = all;
  if (!several && first !== undefined) return ofOne(first, problems);
  const named = all.map(({ name, result }) => (name === "" ? result : withName(result, name)));
  const rules = new Map(named.flatMap((result) => result.rules).map((rule) => [rule.id, rule]));
  const folded = named.flatMap((result) => result.folded ?? result.findings);
  const findings = named.flatMap((result) => result.findings).sort(compareFindings);
  const notices = named.flatMap((result) => result.notices ?? []);
  return assembleResult({}, sumOfCoverage(named.map(({ summary }) => summary.coverage)), {
    findings,
    ...(folded.length === findings.length ? {} : { folded: folded.sort(compareFindings) }),
    problems: [...problems, ...named.flatMap((result) => result.problems)],
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    fixedCount: 0,
    ...(notices.length === 0 ? {} : { notices }),
  });
}

/** As its own scan would tell it. */
function ofOne({ name, result }: OfRepository, problems: readonly ReportedProblem[]): ScanResult {
  const { summary, ...told } = result;
  const joined = assembleResult(summary, summary.coverage, { ...told, problems: [...problems, ...told.problems] });
  return name === "" ? joined : { ...joined, repository: name };
}

function withName(result: ScanResult, name: string): ScanResult {
  const { findings, folded, problems, notices, summary } = result;
  const at = (path: string): string => `${name}/${path}`;
  const finding = (one: Finding): Finding => ({
    ...one,
    path: at(one.path),
    repository: name,
    ...(one.related === undefined ? {} : { related: one.related.map((place) => ({ ...place, path: at(place.path) })) }),
  });
  return {
    ...result,
    findings: findings.map(finding),
    ...(folded === undefined ? {} : { folded: folded.map(finding) }),
    problems: problems.map((problem) => ({ ...problem, path: problem.path === undefined ? name : at(problem.path) })),
    ...(notices === undefined
      ? {}
      : {
          notices: notices.map((notice) => (notice.path === undefined ? notice : { ...notice, path: at(notice.path) })),
        }),
    summary: {
      ...summary,
      coverage: {
        ...summary.coverage,
        skipped: summary.coverage.skipped.map((one) => ({ ...one, path: at(one.path) })),
      },
    },
  };
}

function sumOfCoverage(all: readonly Coverage[]): Coverage {
  const sum = <Key extends "refs" | "commits" | "blobs" | "known">(key: Key): Partial<Record<Key, number>> => {
    const counts = all.flatMap((coverage) => coverage[key] ?? []);
    return counts.length === 0 ? {} : ({ [key]: counts.reduce((a, b) => a + b, 0) } as Record<Key, number>);
  };
  const filtered = all.flatMap((coverage) => coverage.filtered ?? []);
  return {
    ...sum("refs"),
    ...sum("commits"),
    ...sum("blobs"),
    ...sum("known"),
    ...(all.some(({ shallow }) => shallow === true) ? { shallow: true } : {}),
    documents: all.reduce((total, { documents }) => total + documents, 0),
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
    ...(filtered.length === 0 ? {} : { filtered: sumOfFiltered(filtered) }),
  };
}
