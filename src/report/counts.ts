// How many, how big, how long: the parts that every page for people counts in.
import { type SentenceId, say, sayCode } from "../messages/catalogue.ts";
import { FILTER_REASONS } from "../model/filter-reason.ts";
import type { Coverage, Finding, Summary } from "../model/finding.ts";
import { SEVERITIES } from "../model/rule.ts";
import type { Language } from "../model/text.ts";

/** `1 file`, `1,412 files`: the sentence `<id>-one` or `<id>-many`. */
export function counted(language: Language, id: PluralId, count: number): string {
  return say(language, `${id}-${count === 1 ? "one" : "many"}`, { count: grouped(count) });
}

type Stem<Id> = Id extends `${infer Start}-one` ? Start : never;
type PluralId = Stem<SentenceId>;

/** `3 critical, 2 high`; severities that nothing has are left out. */
export function severityCounts(language: Language, findings: readonly Pick<Finding, "severity">[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((one) => one.severity === severity).length,
  }));
  return listed(
    language,
    counts
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => say(language, `report.count.${severity}`, { count: grouped(count) })),
  );
}

/** The items of a list, with the language's comma between them. */
export function listed(language: Language, items: readonly string[]): string {
  return items.join(say(language, "report.comma"));
}

/** What was looked at: `3 files, 6.2 KB`, with refs and commits where there are any, and with the time where it is given. */
export function lookedAt(language: Language, { coverage }: Summary, elapsedMs?: number): string {
  return listed(language, [
    ...walked(language, coverage),
    counted(language, "report.count.file", coverage.documents),
    bytes(coverage.bytes),
    ...unwalked(language, coverage),
    ...(elapsedMs === undefined ? [] : [say(language, "report.seconds", { seconds: seconds(elapsedMs) })]),
  ]);
}

function walked(language: Language, { refs, commits, shard, joined }: Coverage): readonly string[] {
  return [
    ...(joined === undefined || joined.repositories < 2
      ? []
      : [counted(language, "report.count.repository", joined.repositories)]),
    ...(joined === undefined ? [] : [counted(language, "report.count.report", joined.reports)]),
    ...(shard === undefined ? [] : [say(language, "report.shard", { index: shard.index, total: shard.total })]),
    ...(refs === undefined ? [] : [counted(language, "report.count.ref", refs)]),
    ...(commits === undefined ? [] : [counted(language, "report.count.commit", commits)]),
  ];
}

/** What a walk of history did not look at, and why. */
function unwalked(language: Language, { refs, commits, known, shallow }: Coverage): readonly string[] {
  return [
    ...(known === undefined ? [] : [counted(language, "report.count.known", known)]),
    ...(shallow === true ? [say(language, "report.shallow")] : []),
    ...(refs === 0 && commits === 0 ? [say(language, "report.no-commits")] : []),
  ];
}

/** `in commit 1a2b3c4`, with the day where that is known. */
export function inCommit(language: Language, { commit = "", date }: Pick<Finding, "commit" | "date">): string {
  const values = { commit: commit.slice(0, 7) };
  if (date === undefined) return say(language, "report.in-commit", values);
  return say(language, "report.in-commit-of", { ...values, date: date.slice(0, 10) });
}

/** The whole of it, for the coverage statement: commits, files, different contents and bytes, as far as they are known. */
export function covered(language: Language, { coverage }: Summary): string {
  const { documents, blobs } = coverage;
  return listed(language, [
    ...walked(language, coverage),
    counted(language, "report.count.file", documents),
    ...(blobs === undefined ? [] : [counted(language, "report.count.blob", blobs)]),
    bytes(coverage.bytes),
    ...unwalked(language, coverage),
  ]);
}

/** `a (why), b (why), and 3 more`: what was left out, as far as `most`. */
export function leftOut(
  language: Language,
  { coverage: { skipped } }: Summary,
  most: number,
  written: (path: string, reason: string) => string,
): string {
  const told = skipped.slice(0, most).map(({ path, reason }) => written(path, reason));
  const more = skipped.length > most ? [say(language, "report.more-places", { count: skipped.length - most })] : [];
  return skipped.length === 0
    ? say(language, "report.summary.skipped-none")
    : say(language, "report.summary.skipped", { list: listed(language, [...told, ...more]) });
}

/** `an example (2), a path (1)`: what looked like a secret and is none; empty where nothing did. */
export function filteredCounts(language: Language, { coverage: { filtered = {} } }: Summary): string {
  const counts = FILTER_REASONS.flatMap((reason) => {
    const count = filtered[reason] ?? 0;
    const what = sayCode(language, "filtered", reason, {});
    return count === 0 ? [] : [say(language, "report.filtered-count", { what, count: grouped(count) })];
  });
  return counts.length === 0 ? "" : say(language, "report.filtered", { list: listed(language, counts) });
}

/** `0.05`, `12.3`. */
export function seconds(elapsedMs: number): string {
  return elapsedMs < 1000 ? (elapsedMs / 1000).toFixed(2) : (elapsedMs / 1000).toFixed(1);
}

/** `6.2 KB`; 1 KB is 1,024 bytes. */
function bytes(count: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** `12,345`. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
