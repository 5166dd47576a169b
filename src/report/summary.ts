// The job summary: verdict, a row a finding with what to do, the lines, and what was looked at. Markdown that GitHub shows.
import { say } from "../messages/catalogue.ts";
import type { Finding, Notice, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { counted, covered, filteredCounts, leftOut, listed, lookedAt, severityCounts } from "./counts.ts";
import { codeSpan, fenceFor, markdownText } from "./escape.ts";
import { fileLine, frameLines } from "./frame.ts";
import { placeOf, standingOf, worstFirst } from "./order.ts";
import type { Standing } from "./standing.ts";

/** What the summary is about besides the result. */
export interface SummaryOptions {
  readonly language: Language;
  /** The event asks for a merge. */
  readonly merges: boolean;
}

const SIGNS: Readonly<Record<Standing, string>> = { blocks: "✖", warns: "!", minor: "·", existing: "!", accepted: "✔" };
/** GitHub refuses a summary of more than 1 MiB; this leaves room for what other parts of the step write. */
const MAX_BYTES = 900 * 1024;
const MAX_FRAMES = 20;
const MAX_SKIPPED = 50;
const FRAME_SIZE = 110;

/** The summary, in pieces that end with a line's end. Rows that do not fit are counted. */
export function* summary(result: ScanResult, options: SummaryOptions): Iterable<string> {
  const { language } = options;
  const isRow = (standing: Standing): boolean => standing === "blocks" || standing === "warns" || standing === "minor";
  const told = worstFirst(result.findings).filter((finding) => isRow(standingOf(finding)));
  const framed = told.filter((finding) => standingOf(finding) !== "minor");
  const head = `### ${verdictLine(result, options)}\n\n`;
  const lines = [...framesSection(framed.slice(0, MAX_FRAMES), language)].join("");
  const end = [...otherCounts(result, language), ...noticeList(result.notices), ...coverage(result, language)].join("");
  yield head;
  let left = MAX_BYTES - size(head) - size(lines) - size(end) - 2000;
  const tables: readonly (readonly [string, readonly string[]])[] = [
    [
      `${say(language, "report.summary.problems")}\n|---|---|\n`,
      result.problems.map(({ path, reason }) => `| ${codeSpan(path ?? "-")} | ${markdownText(reason)} |\n`),
    ],
    [tableHeader(language), told.map((finding) => tableRow(finding, language))],
  ];
  for (const [header, rows] of tables) {
    if (rows.length === 0) continue;
    yield header;
    let count = 0;
    for (const one of rows) {
      left -= size(one);
      if (left < 0) break;
      count++;
      yield one;
    }
    yield "\n";
    if (count < rows.length) yield `${counted(language, "report.summary.cut", rows.length - count)}\n\n`;
  }
  yield lines;
  yield end;
}

/** The first line of every page: the verdict, and how bad it is. */
export function verdictLine(result: ScanResult, { language, merges }: SummaryOptions): string {
  const { verdict, blocking } = result.summary;
  switch (verdict) {
    case "blocked": {
      const severities = severityCounts(
        language,
        result.findings.filter((finding) => finding.blocking),
      );
      const told = counted(language, merges ? "report.summary.blocked-merge" : "report.summary.blocked", blocking);
      return `✖ ${say(language, "report.summary.severities", { told, severities })}`;
    }
    case "error":
      return `✖ ${say(language, "report.summary.error", { count: result.problems.length })}`;
    case "clean":
      return `✔ ${say(language, result.findings.length === 0 ? "report.summary.clean" : "report.summary.passes", { looked: lookedAt(language, result.summary) })}`;
  }
}

export function tableHeader(language: Language): string {
  return `${say(language, "report.summary.table")}\n|---|---|---|---|\n`;
}

/** A finding as a row: verdict, where, what, and what to do. */
export function tableRow(finding: Finding, language: Language): string {
  const severity = say(language, `report.severity.${finding.severity}`);
  const tags = [
    ...(finding.status === "weakened" ? [say(language, "report.weakened")] : []),
    ...(finding.commit === undefined
      ? []
      : [say(language, "report.in-commit", { commit: codeSpan(finding.commit.slice(0, 7)) })]),
  ];
  const place = placeOf(finding).replace(/:\d+$/, "");
  const key = finding.redacted === undefined || finding.redacted === "******" ? "" : ` ${codeSpan(finding.redacted)}`;
  const what = listed(language, [`${markdownText(finding.title)}${key}`, ...tags]);
  return `| ${SIGNS[standingOf(finding)]} ${severity} | ${codeSpan(place)} | ${what} | ${markdownText(finding.fix)} |\n`;
}

/** The lines of the worst findings, folded away. */
function* framesSection(told: readonly Finding[], language: Language): Iterable<string> {
  const framed = told.filter(({ frames }) => frames.length > 0);
  if (framed.length === 0) return;
  yield `<details><summary>${say(language, "report.summary.lines")}</summary>\n\n`;
  for (const finding of framed) {
    const lines = finding.frames.flatMap((frame) => {
      const { code, caret } = frameLines(frame, FRAME_SIZE, "…");
      return [...fileLine(finding, frame, "…"), code, ...(caret === undefined ? [] : [caret])];
    });
    const fence = fenceFor(lines);
    yield `${codeSpan(placeOf(finding))} ${markdownText(finding.title)}\n`;
    yield `${fence}text\n${lines.join("\n")}\n${fence}\n`;
    // A full-width stop brings its own room.
    const gap = finding.message.endsWith("。") ? "" : " ";
    yield `${markdownText(finding.message)}${gap}${markdownText(finding.why)}\n\n`;
  }
  yield "</details>\n\n";
}

function* otherCounts({ findings, fixedCount }: ScanResult, language: Language): Iterable<string> {
  const of = (standing: Standing): number => findings.filter((finding) => standingOf(finding) === standing).length;
  const counts = [
    ...(fixedCount > 0 ? [counted(language, "report.count.fixed", fixedCount)] : []),
    ...(of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : []),
    ...(of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : []),
  ];
  if (counts.length > 0) yield `${listed(language, counts)}\n\n`;
}

const MAX_NOTICES = 50;

/** What is to be known of exceptions. */
export function* noticeList(notices: readonly Notice[] = []): Iterable<string> {
  for (const { path, line, text } of notices.slice(0, MAX_NOTICES)) {
    const place = path === undefined ? "" : `${codeSpan(line === undefined ? path : `${path}:${line}`)} `;
    yield `- ${place}${markdownText(text)}\n`;
  }
  if (notices.length > 0) yield "\n";
}

function* coverage({ summary }: ScanResult, language: Language): Iterable<string> {
  const { base, head, toolVersion, rulesVersion } = summary;
  yield `<details><summary>${say(language, "report.summary.coverage")}</summary>\n\n`;
  if (head !== undefined) {
    const ids = { base: codeSpan((base ?? "").slice(0, 12)), head: codeSpan(head.slice(0, 12)) };
    yield `- ${say(language, base === undefined ? "report.summary.tree" : "report.summary.range", ids)}\n`;
  }
  yield `- ${covered(language, summary)}\n`;
  yield `- ${leftOut(language, summary, MAX_SKIPPED, (path, reason) => `${codeSpan(path)} (${markdownText(reason)})`)}\n`;
  const filtered = filteredCounts(language, summary);
  if (filtered !== "") yield `- ${filtered}\n`;
  yield `- ${say(language, "report.summary.versions", { version: toolVersion, rules: rulesVersion })}\n\n`;
  yield "</details>\n";
}

function size(text: string): number {
  return Buffer.byteLength(text);
}
