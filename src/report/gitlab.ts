// Reports for GitLab: secrets for its security widget, everything for its code quality widget.
import { createHash } from "node:crypto";
import { say } from "../messages/catalogue.ts";
import type { Finding, ReportedProblem, RuleInfo, ScanResult } from "../model/finding.ts";
import type { Severity } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { counted } from "./counts.ts";
import { clip, escapeTerminal, jsonText, markdownText } from "./escape.ts";
import { placeOf, standingOf, worstFirst } from "./order.ts";
import { ruleTags } from "./rule-tags.ts";

/** What a report is about besides the result. */
export interface GitlabOptions {
  readonly language: Language;
  /** When the scan began and ended, in milliseconds since 1970. */
  readonly startedMs: number;
  readonly endedMs: number;
}

/** Of https://gitlab.com/gitlab-org/security-products/security-report-schemas */
const SCHEMA_VERSION = "15.2.1";
const MAX_NAME = 255;
const MAX_SOLUTION = 7000;
/** Of a file that no commit holds yet. */
const NO_COMMIT = "0000000";

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info",
};

/** Keys, tokens, passwords and the files that hold them, as `artifacts:reports:secret_detection`. What is accepted is left out, and counted. */
export function* gitlabSecretDetection(result: ScanResult, options: GitlabOptions): Iterable<string> {
  const { findings, summary, rules } = result;
  const secrets = findings.filter(({ family }) => family === "secret" || family === "env-file");
  const told = worstFirst(secrets.filter(({ accepted }) => accepted === undefined));
  const infos = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = idMaker();
  yield `{"version":${jsonText(SCHEMA_VERSION)},"scan":${jsonText(scanObject(result, secrets.length - told.length, options))},\n`;
  yield '"vulnerabilities":[\n';
  for (const [i, finding] of told.entries()) {
    const object = vulnerability(finding, infos.get(finding.ruleId), { id: ids(finding), head: summary.head });
    yield `${jsonText(object)}${i + 1 < told.length ? "," : ""}\n`;
  }
  yield `],"remediations":[]}\n`;
}

function scanObject(
  { problems, summary }: ScanResult,
  accepted: number,
  { language, startedMs, endedMs }: GitlabOptions,
): object {
  const tool = { id: "stackgate", name: "stackgate", version: summary.toolVersion, vendor: { name: "stackgate" } };
  const messages = [
    ...problems.map(({ path, reason }) => ({
      level: "fatal",
      value: path === undefined ? reason : `${path}: ${reason}`,
    })),
    ...(accepted === 0 ? [] : [{ level: "info", value: counted(language, "report.count.accepted", accepted) }]),
  ];
  return {
    analyzer: tool,
    scanner: tool,
    type: "secret_detection",
    start_time: timeOf(startedMs),
    end_time: timeOf(endedMs),
    status: problems.length > 0 ? "failure" : "success",
    ...(messages.length === 0 ? {} : { messages }),
  };
}

/** In UTC, to the second. */
function timeOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

function vulnerability(
  finding: Finding,
  rule: RuleInfo | undefined,
  { id, head }: { readonly id: string; readonly head: string | undefined },
): object {
  const { ruleId, family, title, message, why, fix, severity, commit, date } = finding;
  const cwe = ruleTags(ruleId, family).flatMap((tag) => /cwe-(\d+)$/.exec(tag)?.[1] ?? []);
  return {
    id,
    name: clip(rule?.title ?? title, MAX_NAME),
    description: [title, message, why].map(markdownText).join("\n\n"),
    severity: SEVERITY_NAMES[severity],
    solution: escapeTerminal(fix, MAX_SOLUTION),
    identifiers: [
      { type: "stackgate_rule_id", name: `stackgate ${ruleId}`, value: ruleId },
      ...cwe.map((number) => ({
        type: "cwe",
        name: `CWE-${number}`,
        value: number,
        url: `https://cwe.mitre.org/data/definitions/${number}.html`,
      })),
    ],
    ...(rule === undefined || rule.references.length === 0 ? {} : { links: rule.references.map((url) => ({ url })) }),
    location: {
      file: fileOf(finding.path),
      start_line: finding.startLine,
      end_line: finding.endLine,
      commit: { sha: commit ?? head ?? NO_COMMIT, ...(date === undefined ? {} : { date }) },
    },
  };
}

const DEGREES: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

/** Every finding that is not accepted, as `artifacts:reports:codequality`; what could not be checked is one too. */
export function* gitlabCodeQuality(
  result: ScanResult,
  { language }: Pick<GitlabOptions, "language">,
): Iterable<string> {
  const told = worstFirst(result.findings.filter(({ accepted }) => accepted === undefined));
  const ids = idMaker();
  const issues = [
    ...result.problems.map((problem) => problemIssue(problem, language)),
    ...told.map((finding) => findingIssue(finding, ids(finding), language)),
  ];
  yield "[\n";
  for (const [i, issue] of issues.entries()) yield `${jsonText(issue)}${i + 1 < issues.length ? "," : ""}\n`;
  yield "]\n";
}

function findingIssue(finding: Finding, fingerprint: string, language: Language): object {
  const { ruleId, title, message, fix, path, severity, startLine, endLine } = finding;
  const standing = finding.blocking ? "" : ` (${say(language, `report.standing.${standingOf(finding)}`)})`;
  const isMember = containersOf(path).length > 0;
  return {
    type: "issue",
    categories: ["Security"],
    check_name: ruleId,
    description: escapeTerminal(`${isMember ? `${placeOf(finding)} ` : ""}${title}${standing}`),
    content: { body: `${markdownText(message)}\n\n${markdownText(fix)}` },
    fingerprint,
    severity: DEGREES[severity],
    location: { path: fileOf(path), lines: isMember ? { begin: 1 } : { begin: startLine, end: endLine } },
  };
}

function problemIssue({ path, code, reason }: ReportedProblem, language: Language): object {
  return {
    type: "issue",
    categories: ["Security"],
    check_name: code,
    description: escapeTerminal(`${say(language, "report.annotation.problem")}: ${reason}`),
    fingerprint: hashOf(["problem", code, path ?? "", reason]),
    severity: "blocker",
    location: { path: path === undefined ? "." : fileOf(path), lines: { begin: 1 } },
  };
}

/** What the repository holds: of a member of an archive the archive itself. */
function fileOf(path: string): string {
  return containersOf(path)[0] ?? path;
}

/** GitLab keeps one of those that share an id, and one secret has one fingerprint wherever it stands: the nth at one path has its own. */
function idMaker(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ ruleId, path, fingerprint }) => {
    const key = [ruleId, path, fingerprint];
    const nth = (seen.get(key.join("\0")) ?? 0) + 1;
    seen.set(key.join("\0"), nth);
    return hashOf([...key, String(nth)]);
  };
}

function hashOf(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}
