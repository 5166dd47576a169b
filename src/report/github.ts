// Workflow commands for a GitHub runner: annotations on the lines. A step may give ten of a kind, and its own failure is one of them.
import { say } from "../messages/catalogue.ts";
import type { Finding, ReportedProblem, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { covered, filteredCounts, inCommit, leftOut } from "./counts.ts";
import { clip, escapeCommandData, escapeCommandProperty, escapeTerminal } from "./escape.ts";
import { isAboutFile, standingOf, worstFirst } from "./order.ts";

const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;
const MAX_TITLE = 60;
/** The runner cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;

/** What the commands are about besides the result. */
interface GithubOptions {
  readonly language: Language;
  /** A last notice says what was looked at and what was left out; for whoever has no summary that does. */
  readonly coverage?: true;
}

const MAX_LEFT_OUT = 20;

/** The commands, a line each: the worst 9 that block as errors, the next 10 as warnings, and a notice when that was not all. */
export function* github(
  { findings, problems, summary }: ScanResult,
  { language, coverage }: GithubOptions,
): Iterable<string> {
  const told = worstFirst(findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
  const blocking = told.filter((finding) => finding.blocking);
  const errors = blocking.slice(0, MAX_ERRORS).map((finding) => annotation("error", finding, language));
  const warnings = [
    ...(summary.verdict === "error" ? problems.map((problem) => problemAnnotation(problem, language)) : []),
    ...told.slice(errors.length).map((finding) => annotation("warning", finding, language)),
    ...(summary.verdict === "error" ? [] : problems.map((problem) => problemAnnotation(problem, language))),
  ];
  yield* errors;
  yield* warnings.slice(0, MAX_WARNINGS);
  const count = warnings.length - MAX_WARNINGS;
  if (count > 0) yield `::notice::${escapeCommandData(say(language, "report.annotation.more", { count }))}\n`;
  if (coverage === true) yield command("notice", { title: "stackgate" }, coverageText(summary, language));
}

function coverageText(summary: ScanResult["summary"], language: Language): string {
  const out = leftOut(language, summary, MAX_LEFT_OUT, (path, reason) => `${clip(path, 200)} (${reason})`);
  const values = { looked: covered(language, summary), leftOut: out };
  const filtered = filteredCounts(language, summary);
  return filtered === ""
    ? say(language, "report.annotation.coverage", values)
    : say(language, "report.annotation.coverage-filtered", { ...values, filtered });
}

function annotation(level: "error" | "warning", finding: Finding, language: Language): string {
  const { startLine, startColumn, endLine, endColumn } = finding;
  const columns = startLine === endLine && !isAboutFile(finding) ? { col: startColumn, endColumn } : {};
  const lines = { line: startLine, ...(endLine === startLine ? {} : { endLine }), ...columns };
  // The change shows the archive alone, as a whole.
  const [archive] = containersOf(finding.path);
  const place = archive === undefined ? { file: finding.path, ...lines } : { file: archive };
  return command(level, { ...place, title: annotationTitle(finding) }, annotationMessage(finding, language));
}

/** What, why and what to do, in plain lines; at most 4,000 characters. */
export function annotationMessage(finding: Finding, language: Language): string {
  const isInArchive = containersOf(finding.path).length > 0;
  const commit = finding.commit === undefined ? [] : [inCommit(language, finding)];
  const message = [
    ...(isInArchive ? [`${finding.path}:${finding.startLine}`] : []),
    finding.message,
    finding.why,
    say(language, "report.annotation.fix", { fix: finding.fix }),
    ...commit,
    `[${finding.ruleId}]`,
  ].map((line) => escapeTerminal(line, MAX_MESSAGE));
  return clip(withoutMarkdown(message.join("\n")), MAX_MESSAGE);
}

/** The title with the masked key behind it, as far as there is room. */
export function annotationTitle({ title, redacted }: Finding): string {
  const short = clip(title, MAX_TITLE);
  const withKey = `${short} ${redacted ?? ""}`;
  return redacted === undefined || redacted === "******" || withKey.length > MAX_TITLE ? short : withKey;
}

function withoutMarkdown(text: string): string {
  return text.replaceAll("`", "");
}

function problemAnnotation({ path, reason }: ReportedProblem, language: Language): string {
  return command(
    "warning",
    { ...(path === undefined ? {} : { file: path }), title: say(language, "report.annotation.problem") },
    reason,
  );
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeCommandProperty(String(value))}`);
  return `::${level} ${written.join(",")}::${escapeCommandData(clip(message, MAX_MESSAGE))}\n`;
}
