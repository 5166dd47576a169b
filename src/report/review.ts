// What is said on a pull request: a comment for a finding, and the page above the comments. Markdown that GitHub shows.
import { say } from "../messages/catalogue.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { counted } from "./counts.ts";
import { codeSpan, fenceFor, markdownText } from "./escape.ts";
import { markerLine, markerOf, type PageKind, pageLine } from "./marker.ts";
import { isAboutFile } from "./order.ts";
import { noticeList, tableHeader, tableRow, verdictLine } from "./summary.ts";

/** GitHub takes 65,536 characters; a page may hold markers for rows, which are short. */
const MAX_BODY = 60_000;
const MAX_ROWS = 100;
const MAX_RELATED = 5;
const MAX_NEW = 10;

/** Lines that may be written in place of those that a comment is on. */
export interface Offer {
  /** From 1, both ends replaced. */
  readonly startLine: number;
  readonly endLine: number;
  readonly lines: readonly string[];
  /** What that does, and what to know of it: a line each. */
  readonly said: readonly string[];
}

/**
 * A comment on a finding's line, or on its file; there the place is named, unless the finding is about the file as a whole. With an
 * `offer` the comment is on the offer's lines, and shows them as GitHub's suggestion.
 */
export function findingComment(finding: Finding, language: Language, on: "line" | "file", offer?: Offer): string {
  const { title, redacted, message, why, fix, ruleId, fingerprint, path, startLine, related = [] } = finding;
  const key = redacted === undefined || redacted === "******" ? "" : ` ${codeSpan(redacted)}`;
  const tags = [
    say(language, `report.severity.${finding.severity}`),
    ...(finding.status === "weakened" ? [say(language, "report.weakened")] : []),
    ...(finding.commit === undefined
      ? []
      : [say(language, "report.in-commit", { commit: codeSpan(finding.commit.slice(0, 7)) })]),
  ];
  const isElsewhere = offer !== undefined && (startLine < offer.startLine || startLine > offer.endLine);
  const isPlaced = (on === "file" && !isAboutFile(finding)) || isElsewhere;
  const place = isPlaced ? [`${codeSpan(`${path}:${startLine}`)}\n`] : [];
  const also = related
    .slice(0, MAX_RELATED)
    .map((one) => `- ${codeSpan(`${one.path}:${one.startLine}`)} ${markdownText(one.message)}\n`);
  return [
    `**${markdownText(title)}${key}** · ${tags.join(" · ")}\n\n`,
    ...place,
    `${markdownText(message)}\n${markdownText(why)}\n`,
    ...(also.length === 0 ? [] : [`\n${also.join("")}`]),
    `\n${say(language, "report.review.fix", { fix: markdownText(fix) })}\n`,
    ...(offer === undefined ? [] : [suggestion(offer, language)]),
    `\n<sub>${codeSpan(ruleId)} · ${codeSpan(fingerprint)}</sub>\n`,
    markerLine(markerOf(finding)),
  ].join("");
}

/** GitHub's own block; whoever may push can take it over. */
function suggestion({ lines, said }: Offer, language: Language): string {
  const what = say(language, "report.review.offer", { what: said.map(markdownText).join("\n") });
  const fence = fenceFor(lines);
  return `\n${what}\n\n${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}\n`;
}

export interface PageOptions {
  readonly language: Language;
  /** The event asks for a merge. */
  readonly merges: boolean;
}

/**
 * The page over the comments: the verdict, a row for each of `rows` (the findings that have no comment of their own), and how many do
 * have one; and the exceptions that the change brings, for its reviewer. Rows that do not fit are counted.
 */
export function reviewPage(
  result: ScanResult,
  options: PageOptions,
  { kind, rows, commented }: { readonly kind: PageKind; readonly rows: readonly Finding[]; readonly commented: number },
): string {
  const { language } = options;
  const head = `### ${verdictLine(result, options)}\n\n`;
  const told = commented === 0 ? "" : `${counted(language, "report.review.commented", commented)}\n\n`;
  const table: string[] = [];
  const markers: string[] = [];
  const fresh = [...noticeList(result.notices?.filter(({ code }) => code === "new-exception").slice(0, MAX_NEW))].join(
    "",
  );
  let left = MAX_BODY - head.length - told.length - fresh.length - 1000;
  for (const finding of rows.slice(0, MAX_ROWS)) {
    const [row, marker] = [tableRow(finding, language), markerLine(markerOf(finding))];
    left -= row.length + marker.length;
    if (left < 0) break;
    table.push(row);
    markers.push(marker);
  }
  const cut = rows.length - table.length;
  return [
    head,
    told,
    ...(table.length === 0 ? [] : [tableHeader(language), ...table, "\n"]),
    cut > 0 ? `${counted(language, "report.review.cut", cut)}\n\n` : "",
    fresh,
    pageLine(kind),
    ...markers,
  ].join("");
}

/** What takes the page's place once nothing blocks any more. */
export function settledPage(kind: PageKind, language: Language): string {
  return `### ✔ ${say(language, "report.review.settled")}\n\n${pageLine(kind)}`;
}
