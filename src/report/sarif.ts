// SARIF 2.1.0 (OASIS), with what GitHub's code scanning reads: security-severity, help, fingerprints, related locations.
import type { Finding, ReportedProblem, RuleInfo, ScanResult } from "../model/finding.ts";
import type { Severity } from "../model/rule.ts";
import type { Range } from "../model/span.ts";
import { jsonText } from "./escape.ts";
import { isAboutFile, standingOf, worstFirst } from "./order.ts";
import { ruleTags } from "./rule-tags.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub refuses a run with more results, and a result with more locations. */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;
/** GitHub calls 9.0 and more critical, 7.0 high, 4.0 medium, the rest low. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "0.0",
};

/** The report, a result a line. */
export function* sarif({ findings, problems, summary, rules }: ScanResult): Iterable<string> {
  const told = findings.length > MAX_RESULTS ? worstFirst(findings).slice(0, MAX_RESULTS) : findings;
  const used = new Map(told.map((finding) => [finding.ruleId, finding]));
  const listed = rules.filter(({ id }) => used.has(id));
  const index = new Map(listed.map(({ id }, i) => [id, i]));
  const driver = {
    name: "stackgate",
    semanticVersion: summary.toolVersion,
    properties: { rulesVersion: summary.rulesVersion },
    rules: listed.map((rule) => ruleObject(rule, used.get(rule.id))),
  };
  const invocation = {
    executionSuccessful: summary.verdict !== "error",
    toolExecutionNotifications: problems.map(notification),
  };
  yield `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${jsonText(driver)}},\n`;
  yield `"invocations":[${jsonText(invocation)}],"columnKind":"utf16CodeUnits","results":[\n`;
  const nth = occurrences();
  for (const [i, finding] of told.entries()) {
    const object = resultObject(finding, index.get(finding.ruleId), nth(finding));
    yield `${jsonText(object)}${i + 1 < told.length ? "," : ""}\n`;
  }
  yield `],"properties":${jsonText({ coverage: summary.coverage })}}]}\n`;
}

function ruleObject({ id, title, why, fix, severity, references }: RuleInfo, example: Finding | undefined): object {
  const links = references.map((url) => `- <${url}>`).join("\n");
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    helpUri: references[0],
    help: { text: [why, fix, ...references].join("\n"), markdown: `${why}\n\n${fix}\n\n${links}` },
    defaultConfiguration: {
      level: severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "note",
    },
    properties: {
      "security-severity": SCORES[severity],
      precision: example?.confidence,
      tags: example === undefined ? ["security"] : ruleTags(id, example.family),
    },
  };
}

/** How many of its like its file has held by then: one secret has one fingerprint, however often it stands in a file. */
function occurrences(): (finding: Finding) => number {
  const seen = new Map<string, number>();
  return ({ ruleId, path, fingerprint }) => {
    const key = `${ruleId}\0${path}\0${fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  };
}

function resultObject(finding: Finding, ruleIndex: number | undefined, nth: number): object {
  const { accepted, related } = finding;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levelOf(finding),
    message: { text: messageText(`${finding.title}\n${finding.message}\n${finding.fix}`) },
    locations: [{ physicalLocation: location(finding.path, isAboutFile(finding) ? undefined : finding) }],
    relatedLocations: related?.slice(0, MAX_RELATED).map((one, id) => ({
      id,
      physicalLocation: location(one.path, one),
      message: { text: messageText(one.message) },
    })),
    // Code scanning knows an alert again by the first alone, and makes one of the line's text where it is absent.
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:${nth}`,
      "stackgate/v1": finding.fingerprint,
    },
    suppressions:
      accepted === undefined ? undefined : [{ kind: "external", status: "accepted", justification: accepted.reason }],
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      blocking: finding.blocking,
      provider: finding.provider,
      service: finding.service,
      redacted: finding.redacted,
      status: finding.status,
      exposure: finding.exposure,
      commit: finding.commit,
      date: finding.date,
      aliases: finding.aliases,
      verification: finding.verification,
    },
  };
}

function levelOf(finding: Finding): "error" | "warning" | "note" {
  if (finding.blocking) return "error";
  return standingOf(finding) === "warns" ? "warning" : "note";
}

function location(path: string, range: Range | undefined): object {
  const region =
    range === undefined
      ? { startLine: 1 }
      : {
          startLine: range.startLine,
          startColumn: range.startColumn,
          endLine: range.endLine,
          endColumn: range.endColumn,
        };
  return { artifactLocation: { uri: uriOf(path), uriBaseId: "%SRCROOT%" }, region };
}

/** A relative reference (RFC 3986): no segment is taken for a scheme, and whatever a name holds is a name. */
function uriOf(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, "\ufffd")))
    .join("/");
}

/** In a message brackets make a link (SARIF 3.11.6) unless they are escaped. */
function messageText(text: string): string {
  return text.replaceAll(/[\\[\]]/g, "\\$&");
}

function notification({ path, code, reason }: ReportedProblem): object {
  return {
    level: "error",
    descriptor: { id: code },
    message: { text: messageText(reason) },
    locations:
      path === undefined
        ? undefined
        : [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: "%SRCROOT%" } } }],
  };
}
