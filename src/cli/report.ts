// From a result to the page that was asked for. Each format is loaded when it is.
import type { ScanResult } from "../model/finding.ts";
import type { ExplainedRule } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import type { Subject } from "../report/html/parts.ts";
import type { Links } from "../report/link.ts";
import type { Common, Format } from "./arguments.ts";
import type { Io } from "./io.ts";
import { type Look, lookOf } from "./terminal.ts";

/** What a page is made by, besides the result. */
export interface PageRequest {
  readonly format: Format;
  readonly language: Language;
  readonly look: Look;
  readonly common: Common;
  readonly links?: Links | undefined;
  /** When the run began and when its scan ended, in milliseconds since 1970. */
  readonly startedMs: number;
  readonly endedMs: number;
  readonly subject: Subject;
  readonly elapsedMs?: number;
  readonly peakBytes?: number;
}

export async function pageOf(
  each: ScanResult,
  { format, language, look, common, subject, startedMs, endedMs, links, elapsedMs, peakBytes }: PageRequest,
): Promise<Iterable<string>> {
  const result = format === "text" || format === "markdown" ? asTold(each) : each;
  const looked = { ...look, subject: subject.kind };
  const time = { ...(elapsedMs === undefined ? {} : { elapsedMs }), ...(peakBytes === undefined ? {} : { peakBytes }) };
  switch (format) {
    case "text": {
      if (hasNothingToTell(result) && !isAskedForMore(result, common, peakBytes)) {
        const { cleanPage } = await import("../report/end.ts");
        return common.detail === "quiet" ? [] : [cleanPage(result, { language, ...looked, ...time })];
      }
      const { text } = await import("../report/text.ts");
      const explained = common.explain === true ? { explained: await rulesById() } : {};
      return text(result, {
        language,
        ...looked,
        links,
        detail: common.detail,
        all: common.all,
        ...time,
        ...explained,
      });
    }
    case "json": {
      const { json } = await import("../report/json.ts");
      return json(result);
    }
    case "jsonl": {
      const { jsonLines } = await import("../report/json.ts");
      return jsonLines(result);
    }
    case "sarif": {
      const { sarif } = await import("../report/sarif.ts");
      return sarif(result);
    }
    case "github": {
      const { github } = await import("../report/github.ts");
      return github(result, { language, coverage: true });
    }
    case "gitlab-secret-detection": {
      const { gitlabSecretDetection } = await import("../report/gitlab.ts");
      return gitlabSecretDetection(result, { language, startedMs, endedMs });
    }
    case "gitlab-code-quality": {
      const { gitlabCodeQuality } = await import("../report/gitlab.ts");
      return gitlabCodeQuality(result, { language });
    }
    case "junit": {
      const { junit } = await import("../report/junit.ts");
      return junit(result, { language });
    }
    case "markdown": {
      const { summary } = await import("../report/summary.ts");
      return guarded(summary(result, { language, merges: false }));
    }
    case "csv": {
      const { csv } = await import("../report/csv.ts");
      return csv(result);
    }
    case "html": {
      const { html } = await import("../report/html/scan.ts");
      const { withoutKeys } = await import("../work/secret-mask.ts");
      return html(result, { language, subject: { ...subject, name: withoutKeys(subject.name) } });
    }
  }
}

/** For people: what one finding tells of others is not said once more. */
/** For whoever has the report in a file: what it comes to. */
export async function tellVerdict(result: ScanResult, language: Language, { env, stderr }: Io): Promise<void> {
  const { endLines } = await import("../report/end.ts");
  const [verdict] = endLines(result, { language, ...lookOf(env, stderr), detail: "verbose" });
  if (verdict !== undefined) stderr.write(`${verdict.paint(verdict.text)}\n`);
}

function asTold(result: ScanResult): ScanResult {
  return { ...result, findings: result.folded ?? result.findings };
}

async function rulesById(): Promise<ReadonlyMap<string, ExplainedRule>> {
  const { explainedRules } = await import("../work/explained-rules.ts");
  return new Map((await explainedRules()).map((explained) => [explained.rule.id, explained]));
}

/** The lines of a page that is made for files, for a log. */
async function guarded(pieces: Iterable<string>): Promise<Iterable<string>> {
  const { guardLine } = await import("../report/escape.ts");
  return [[...pieces].join("").split("\n").map(guardLine).join("\n")];
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
