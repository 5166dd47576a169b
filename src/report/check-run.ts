// A check run's page and annotations, within what GitHub takes.
import type { Finding, ScanResult } from "../model/finding.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { clip, escapeTerminal } from "./escape.ts";
import { annotationMessage, annotationTitle } from "./github.ts";
import { isAboutFile, standingOf, worstFirst } from "./order.ts";
import { type PageOptions, reviewPage } from "./review.ts";
import { verdictLine } from "./summary.ts";

export interface CheckPage {
  /** Plain text of at most 255 characters. */
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly {
    readonly path: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly start_column?: number;
    readonly end_column?: number;
    readonly annotation_level: "failure" | "warning";
    readonly title: string;
    readonly message: string;
  }[];
}

const MAX_TITLE = 255;
/** Ten requests of 50. */
const MAX_ANNOTATIONS = 500;

/** What blocks and what warns, worst first. */
export function checkPage(result: ScanResult, options: PageOptions): CheckPage {
  const told = worstFirst(result.findings).filter((finding) => finding.blocking || standingOf(finding) === "warns");
  const shown = told.slice(0, MAX_ANNOTATIONS);
  return {
    title: clip(verdictLine(result, options), MAX_TITLE),
    summary: reviewPage(result, options, { kind: "check", rows: told, commented: 0 }),
    annotations: shown.map((finding) => ({
      ...placeOf(finding),
      annotation_level: finding.blocking ? "failure" : "warning",
      title: escapeTerminal(annotationTitle(finding)),
      message: annotationMessage(finding, options.language),
    })),
  };
}

type Place = Omit<CheckPage["annotations"][number], "annotation_level" | "title" | "message">;

function placeOf(finding: Finding): Place {
  const { path, startLine, endLine, startColumn, endColumn } = finding;
  const [archive] = containersOf(path);
  if (archive !== undefined) return { path: archive, start_line: 1, end_line: 1 };
  const columns =
    startLine === endLine && !isAboutFile(finding) ? { start_column: startColumn, end_column: endColumn } : {};
  return { path, start_line: startLine, end_line: endLine, ...columns };
}
