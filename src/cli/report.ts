// From a result to the page that was asked for. Each format is loaded when it is.
import type { ScanResult } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import type { Subject } from "../report/html/parts.ts";
import type { Common, Format } from "./arguments.ts";
import type { Look } from "./terminal.ts";

/** What a page is made by, besides the result. */
export interface PageRequest {
  readonly format: Format;
  readonly language: Language;
  readonly look: Look;
  readonly common: Common;
  readonly subject: Subject;
  readonly elapsedMs?: number;
  readonly peakBytes?: number;
}

export async function pageOf(
  result: ScanResult,
  { format, language, look, common, subject, elapsedMs, peakBytes }: PageRequest,
): Promise<Iterable<string>> {
  const time = { ...(elapsedMs === undefined ? {} : { elapsedMs }), ...(peakBytes === undefined ? {} : { peakBytes }) };
  switch (format) {
    case "text": {
      if (hasNothingToTell(result) && !isAskedForMore(result, common, peakBytes)) {
        const { cleanPage } = await import("../report/end.ts");
        return common.detail === "quiet" ? [] : [cleanPage(result, { language, ...look, ...time })];
      }
      const { text } = await import("../report/text.ts");
      return text(result, { language, ...look, detail: common.detail, all: common.all, ...time });
    }
    case "json": {
      const { json } = await import("../report/json.ts");
      return json(result);
    }
    case "sarif": {
      const { sarif } = await import("../report/sarif.ts");
      return sarif(result);
    }
    case "github": {
      const { github } = await import("../report/github.ts");
      return github(result, { language, coverage: true });
    }
    case "html": {
      const { html } = await import("../report/html/scan.ts");
      return html(result, { language, subject });
    }
  }
}

/** What was dropped, and what it took, is told to whoever asks. */
function isAskedForMore({ summary }: ScanResult, { detail }: Common, peakBytes: number | undefined): boolean {
  return detail === "verbose" && (summary.coverage.filtered !== undefined || peakBytes !== undefined);
}

/** Then one line says it all, and what lays out pages is not loaded. */
export function hasNothingToTell({ findings, problems, summary, notices = [] }: ScanResult): boolean {
  return (
    findings.length === 0 && notices.length === 0 && problems.length === 0 && summary.coverage.skipped.length === 0
  );
}
