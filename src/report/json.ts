// The JSON that scripts and tests read: version 1, keys in this order, a finding a line, the same bytes for the same result. Described by
// schema/report.json and schema/report-line.json.
import type { Finding, Notice, ReportedProblem, ScanResult, Summary } from "../model/finding.ts";
import { SEVERITIES } from "../model/rule.ts";
import { jsonText } from "./escape.ts";

/** The report, in pieces that end with a line's end. */
export function* json(result: ScanResult): Iterable<string> {
  const { findings, problems, summary, notices = [] } = result;
  yield '{"version":1,"findings":[\n';
  for (const [i, finding] of findings.entries())
    yield `${jsonText({ ...findingObject(finding), join: finding.join })}${i + 1 < findings.length ? "," : ""}\n`;
  yield `],"problems":${jsonText(problems.map(problemObject))},\n`;
  yield `"notices":${jsonText(notices.map(noticeObject))},\n`;
  yield `"summary":${jsonText(summaryObject(summary))}`;
  for (const key of ["repository", "shard", "merged"] as const)
    if (result[key] !== undefined) yield `,\n"${key}":${jsonText(result[key])}`;
  yield "}\n";
}

/** The same as one object a line: the findings, then what could not be checked, the summary last. */
export function* jsonLines(result: ScanResult): Iterable<string> {
  for (const [i, finding] of result.findings.entries())
    yield lineOf("finding", { number: i + 1, ...findingObject(finding) });
  yield* endLines(result);
}

/** Fields in their order; those without a value are not written. */
export type JsonLine = Readonly<Record<string, unknown>>;

export function lineOf(
  type: "finding" | "revision" | "withdrawal" | "problem" | "notice" | "summary",
  fields: JsonLine,
): string {
  return `${jsonText({ version: 1, type, ...fields })}\n`;
}

/** The lines that follow the findings. */
export function* endLines({ problems, summary, notices = [] }: ScanResult): Iterable<string> {
  for (const problem of problems) yield lineOf("problem", problemObject(problem));
  for (const notice of notices) yield lineOf("notice", noticeObject(notice));
  yield lineOf("summary", summaryObject(summary));
}

/** Keys whose value is `undefined` are left out. */
export function findingObject(finding: Finding): JsonLine {
  const { startLine, startColumn, endLine, endColumn } = finding;
  return {
    ruleId: finding.ruleId,
    aliases: finding.aliases,
    family: finding.family,
    severity: finding.severity,
    confidence: finding.confidence,
    blocking: finding.blocking,
    provider: finding.provider,
    service: finding.service,
    path: finding.path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    title: finding.title,
    message: finding.message,
    fix: finding.fix,
    redacted: finding.redacted,
    encoding: finding.encoding,
    fingerprint: finding.fingerprint,
    status: finding.status,
    exposure: finding.exposure,
    coveredBy: finding.coveredBy,
    toldWith: finding.toldWith,
    commit: finding.commit,
    related: finding.related?.map((one) => ({
      path: one.path,
      startLine: one.startLine,
      startColumn: one.startColumn,
      endLine: one.endLine,
      endColumn: one.endColumn,
      message: one.message,
    })),
    gate: finding.gate,
    accepted: finding.accepted,
    date: finding.date,
    verification: finding.verification,
    repository: finding.repository,
  };
}

function problemObject({ path, code, reason }: ReportedProblem): JsonLine {
  return { path, code, reason };
}

function noticeObject({ code, path, line, text }: Notice): JsonLine {
  return { code, path, line, text };
}

function summaryObject({
  verdict,
  bySeverity,
  blocking,
  base,
  head,
  toolVersion,
  rulesVersion,
  coverage,
}: Summary): JsonLine {
  const { commits, blobs, documents, bytes, skipped, refs, known, shallow, filtered } = coverage;
  return {
    verdict,
    bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, bySeverity[severity]])),
    blocking,
    base,
    head,
    toolVersion,
    rulesVersion,
    coverage: {
      commits,
      blobs,
      documents,
      bytes,
      skipped: skipped.map(({ path, reason }) => ({ path, reason })),
      refs,
      known,
      shallow,
      filtered,
    },
  };
}
