import { sumOfFiltered } from "../model/filter-reason.ts";
import { type Coverage, compareFindings, type Finding, type ScanResult } from "../model/finding.ts";
import { assembleResult } from "./result.ts";

/** Several scans told as one: what two of them found at the same place is told once. */
export function joinedResult(results: readonly ScanResult[]): ScanResult {
  const [only, ...others] = results;
  if (only !== undefined && others.length === 0) return only;
  const findings = new Map(results.flatMap((result) => result.findings).map((finding) => [placeKey(finding), finding]));
  const rules = new Map(results.flatMap((result) => result.rules).map((rule) => [rule.id, rule]));
  return assembleResult({}, joinedCoverage(results.map(({ summary }) => summary.coverage)), {
    findings: [...findings.values()].sort(compareFindings),
    problems: results.flatMap(({ problems }) => problems),
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...joinedNotices(results),
    fixedCount: results.reduce((sum, { fixedCount }) => sum + fixedCount, 0),
  });
}

function joinedNotices(results: readonly ScanResult[]): Pick<ScanResult, "notices"> {
  const all = results.flatMap(({ notices = [] }) => notices);
  const byText = new Map(all.map((notice) => [`${notice.path}:${notice.line} ${notice.text}`, notice]));
  return byText.size === 0 ? {} : { notices: [...byText.values()] };
}

function placeKey({ ruleId, fingerprint, path, startLine, startColumn, commit }: Finding): string {
  return [ruleId, fingerprint, path, startLine, startColumn, commit].join("\0");
}

function joinedCoverage(all: readonly Coverage[]): Coverage {
  const sum = (of: (coverage: Coverage) => number | undefined): number =>
    all.reduce((total, coverage) => total + (of(coverage) ?? 0), 0);
  return {
    commits: sum(({ commits }) => commits),
    blobs: sum(({ blobs }) => blobs),
    documents: sum(({ documents }) => documents),
    bytes: sum(({ bytes }) => bytes),
    skipped: all.flatMap(({ skipped }) => skipped),
    ...(all.some(({ filtered }) => filtered !== undefined)
      ? { filtered: sumOfFiltered(all.map(({ filtered }) => filtered)) }
      : {}),
  };
}
