// A JSON report as it comes from another machine. Whoever could write it may have written anything: nothing is taken over that the
// published schema does not name, and nothing of it is anything but data.
import { FILTER_REASONS } from "../../model/filter-reason.ts";
import type { Finding, Notice, RelatedFindingPlace, ReportedProblem, Summary } from "../../model/finding.ts";
import type { ShardReport } from "../../model/shard.ts";
import type { Values } from "../../model/text.ts";
import { validateReport } from "./validate.gen.ts";

/** A report of a scan, or of one shard of it. */
export interface ReadReport {
  /** As the user wrote it. */
  readonly path: string;
  readonly repository?: string;
  readonly shard?: ShardReport;
  /** Without what is for people only. */
  readonly findings: readonly Finding[];
  readonly problems: readonly ReportedProblem[];
  readonly notices: readonly Notice[];
  readonly summary: Summary;
}

/** Why a file is no report: the code of a problem, and the values for its sentence. */
export interface BadReport {
  readonly code: "merge-cut" | "merge-no-report" | "merge-merged";
  readonly values: Values;
}

/** What the schema lets through. */
interface ReportFile extends Omit<ReadReport, "path" | "findings"> {
  readonly findings: readonly Omit<Finding, "why" | "frames">[];
  readonly merged?: unknown;
}

/** The report that `text` holds. Never throws. */
export function readReport(text: string, path: string): ReadReport | BadReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { code: "merge-cut", values: { count: text.length } };
  }
  const [fault] = validateReport(value);
  if (fault !== undefined)
    return { code: "merge-no-report", values: { place: fault.instancePath || "/", rule: fault.keyword } };
  const file = value as ReportFile;
  if (file.merged !== undefined) return { code: "merge-merged", values: {} };
  const { repository, shard } = file;
  return {
    path,
    ...(repository === undefined ? {} : { repository }),
    ...(shard === undefined ? {} : { shard: shardOf(shard) }),
    findings: file.findings.map(findingOf),
    problems: file.problems.map(({ path: at, code, reason }) => ({
      ...(at === undefined ? {} : { path: at }),
      code,
      reason,
    })),
    notices: file.notices.map(noticeOf),
    summary: summaryOf(file.summary),
  };
}

/** Whether it is one. */
export function isReport(read: ReadReport | BadReport): read is ReadReport {
  return "findings" in read;
}

/** Those of `keys` that are there. */
function picked<Value extends object, const Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Pick<Value, Key> {
  const kept = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]] as const);
  return Object.fromEntries(kept) as unknown as Pick<Value, Key>;
}

const PLACE = ["path", "startLine", "startColumn", "endLine", "endColumn"] as const;

function findingOf(finding: ReportFile["findings"][number]): Finding {
  const own = picked(finding, [
    ...["ruleId", "aliases", "family", "severity", "confidence", "gate", "blocking", "provider", "service"],
    ...PLACE,
    ...[
      "title",
      "message",
      "fix",
      "redacted",
      "encoding",
      "fingerprint",
      "status",
      "exposure",
      "coveredBy",
      "toldWith",
    ],
    ...["commit", "date", "verification"],
  ] as const);
  const { accepted, related, join } = finding;
  return {
    ...own,
    ...(accepted === undefined ? {} : { accepted: picked(accepted, ["reason", "until", "owner", "by"]) }),
    ...(related === undefined ? {} : { related: related.map(placeOf) }),
    ...(join === undefined ? {} : { join: picked(join, ["same", "at", "covers", "coveredBy"]) }),
    why: "",
    frames: [],
  };
}

function placeOf(place: RelatedFindingPlace): RelatedFindingPlace {
  return picked(place, [...PLACE, "message"]);
}

function noticeOf(notice: Notice): Notice {
  return picked(notice, ["code", "path", "line", "text"]);
}

function summaryOf(summary: Summary): Summary {
  const { bySeverity, coverage } = summary;
  return {
    ...picked(summary, ["verdict", "blocking", "base", "head", "toolVersion", "rulesVersion"]),
    bySeverity: picked(bySeverity, ["critical", "high", "medium", "low", "info"]),
    coverage: {
      ...picked(coverage, ["refs", "commits", "blobs", "known", "shallow", "documents", "bytes"]),
      skipped: coverage.skipped.map((one) => picked(one, ["path", "reason"])),
      ...(coverage.filtered === undefined ? {} : { filtered: picked(coverage.filtered, FILTER_REASONS) }),
    },
  };
}

function shardOf(shard: ShardReport): ShardReport {
  const { rules, unused, baseline, words } = shard;
  return {
    ...picked(shard, [
      "index",
      "total",
      "kind",
      "policy",
      "scope",
      "language",
      "exitZero",
      "maxFindings",
      "sifted",
      "secrets",
    ]),
    rules: rules.map((rule) => picked(rule, ["id", "title", "why", "fix", "severity", "references"])),
    ...(words === undefined ? {} : { words: words.map((one) => picked(one, ["word", "name"])) }),
    ...(unused === undefined ? {} : { unused: unused.map((one) => picked(one, ["index", "path", "line"])) }),
    ...(baseline === undefined
      ? {}
      : {
          baseline: {
            ...picked(baseline, ["path", "unused"]),
            moved: baseline.moved.map((one) => picked(one, ["rule", "path", "fingerprint"])),
          },
        }),
  };
}
