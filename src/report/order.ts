// Which findings a page for people tells, and in what order. The verdicts are policy's; nothing is decided here.
import type { Finding } from "../model/finding.ts";
import { compareSeverity } from "../model/rule.ts";
import type { Standing } from "./standing.ts";

export function standingOf({ blocking, accepted, status, gate }: Finding): Standing {
  if (blocking) return "blocks";
  if (accepted !== undefined) return "accepted";
  if (status === "existing") return "existing";
  return gate === "warn" || gate === "block" ? "warns" : "minor";
}

/** Worst first: what blocks before what does not, what is minor last, then by severity, one's own before what everybody knows; a finding about a whole file before those in files. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(b.blocking) - Number(a.blocking) ||
      Number(standingOf(a) === "minor") - Number(standingOf(b) === "minor") ||
      compareSeverity(a.severity, b.severity) ||
      Number(isEverybodys(a)) - Number(isEverybodys(b)) ||
      Number(isAboutFile(b)) - Number(isAboutFile(a)),
  );
}

/** A value that everybody knows: a key of one's own is worse, and there are few of those. */
function isEverybodys({ ruleId }: Finding): boolean {
  return ruleId === "published-default";
}

/** Files in the order of their worst finding; in a file the finding about all of it first, then the worst. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of worstFirst(findings)) {
    const file = files.get(finding.path);
    if (file === undefined) files.set(finding.path, [finding]);
    else file.push(finding);
  }
  for (const file of files.values()) file.sort((a, b) => Number(isAboutFile(b)) - Number(isAboutFile(a)));
  return files;
}

/** It has no place of its own in its file. */
export function isAboutFile({ startLine, startColumn, endLine, endColumn }: Finding): boolean {
  return startLine === endLine && startColumn === endColumn;
}

/** `path`, or `path:line:column` where it has a place in it. */
export function placeOf(finding: Finding): string {
  return isAboutFile(finding) ? finding.path : `${finding.path}:${finding.startLine}:${finding.startColumn}`;
}
