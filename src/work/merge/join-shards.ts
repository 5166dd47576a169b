// All shards of one scan as that scan would have told them.
import { say } from "../../messages/catalogue.ts";
import { sumOfFiltered } from "../../model/filter-reason.ts";
import { type Coverage, compareFindings, type Finding, type Notice, type ScanResult } from "../../model/finding.ts";
import type { ShardReport } from "../../model/shard.ts";
import { compareTexts, type Language } from "../../model/text.ts";
import { unusedNotices } from "../exceptions.ts";
import { othersAmong, type SecretAt, withOthers } from "../same-secret.ts";
import { problemWithout, type SecretMask, secretMask, withoutSecrets } from "../secret-mask.ts";
import type { ReadReport } from "./read-report.ts";
import { toldAs } from "./told-as.ts";

/** A report of a shard. */
export interface ShardOf extends ReadReport {
  readonly shard: ShardReport;
}

/** `shards` are of one scan, by their index; what is missing among them is told by whoever knows. */
export function joinShards(shards: readonly [ShardOf, ...ShardOf[]], foldsAlike: boolean): ScanResult {
  const [{ shard: first, summary }] = shards;
  const { language } = first;
  const mask = maskOf(shards);
  const problems = eachOnce(shards.flatMap((one) => one.problems.map((problem) => problemWithout(problem, mask))));
  const { findings, left } = withMoved(withCauses(withPlaces(distinct(shards), language)), shards);
  const notices = joinedNotices(shards, problems.length === 0 ? unusedOf(shards, left) : []);
  return toldAs(
    summary,
    coverageOf(shards),
    { findings: findings.map(({ join: _, ...finding }) => withoutSecrets(finding, mask)), problems, notices },
    { rules: shards.flatMap(({ shard }) => shard.rules), language, foldsAlike },
  );
}

/** What one shard quotes and another knows as a secret. */
function maskOf(shards: readonly ShardOf[]): SecretMask {
  const names = new Set(shards.flatMap(({ shard }) => shard.secrets ?? []));
  const words = shards.flatMap(({ shard }) => shard.words ?? []);
  return secretMask(
    [],
    words.filter(({ name }) => names.has(name)).map(({ word }) => word),
  );
}

/** In the order of every report; what two shards tell of one place is one. */
function distinct(shards: readonly ShardOf[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const { findings } of shards)
    for (const finding of findings) {
      const { ruleId, fingerprint, path, startLine, startColumn, commit } = finding;
      const key = [ruleId, fingerprint, path, startLine, startColumn, commit].join("\0");
      if (!byPlace.has(key)) byPlace.set(key, finding);
    }
  return [...byPlace.values()].sort(compareFindings);
}

/** Each names where its secret stands too. */
function withPlaces(findings: readonly Finding[], language: Language): readonly Finding[] {
  const known = new Map(findings.flatMap((finding) => secretOf(finding) ?? []));
  const others = othersAmong(known.values());
  return findings.map((finding) => withOthers(finding, others(known.get(finding)), language));
}

function secretOf(finding: Finding): readonly [readonly [Finding, SecretAt]] | undefined {
  const { path, join } = finding;
  if (join?.same === undefined || join.at === undefined) return undefined;
  const [startLine, startColumn, endLine, endColumn] = join.at;
  return [[finding, [join.same, { path, startLine, startColumn, endLine, endColumn }]]];
}

/** Each refers to the finding of its cause. */
function withCauses(findings: readonly Finding[]): readonly Finding[] {
  const byCause = new Map<string, string>();
  for (const { join, fingerprint } of findings)
    if (join?.covers !== undefined && !byCause.has(join.covers)) byCause.set(join.covers, fingerprint);
  return findings.map((finding) => {
    const cover = finding.join?.coveredBy === undefined ? undefined : byCause.get(finding.join.coveredBy);
    return cover === undefined || cover === finding.fingerprint ? finding : { ...finding, coveredBy: cover };
  });
}

/**
 * A baseline's entry for a file that is gone accepts the same text where it was moved to, in whichever shard that is; `left`: so many
 * accept nothing.
 */
function withMoved(
  findings: readonly Finding[],
  shards: readonly ShardOf[],
): { readonly findings: readonly Finding[]; readonly left: number } {
  const baselines = shards.flatMap(({ shard }) => shard.baseline ?? []);
  const [first] = shards;
  const [baseline] = baselines;
  if (first === undefined || baseline === undefined) return { findings, left: 0 };
  const left = new Map<string, number>();
  const keyOf = (rule: string, fingerprint: string): string => `${rule}\0${fingerprint}`;
  for (const { moved } of baselines)
    for (const { rule, fingerprint } of moved)
      left.set(keyOf(rule, fingerprint), (left.get(keyOf(rule, fingerprint)) ?? 0) + 1);
  const accepted = new Set<Finding>();
  for (const finding of findings) {
    const key = keyOf(finding.ruleId, finding.fingerprint);
    const count = finding.accepted?.by === "baseline" ? 0 : (left.get(key) ?? 0);
    if (count === 0) continue;
    left.set(key, count - 1);
    accepted.add(finding);
  }
  const reason = say(first.shard.language, "policy.in-baseline", { path: baseline.path });
  return {
    findings: findings.map((finding) =>
      accepted.has(finding) && finding.accepted?.by !== "policy"
        ? { ...finding, blocking: false, accepted: { reason, by: "baseline" } }
        : finding,
    ),
    left: [...left.values(), ...baselines.map(({ unused }) => unused)].reduce((sum, count) => sum + count, 0),
  };
}

/** As a scan tells them: what is over, what is written in files, what nothing needs, what is elsewhere. */
const NOTICE_ORDER = ["verified", "expired-exception", "new-exception", "malformed-allow", "unused-exception"];
/** Of the shard alone: whoever tells the whole says them anew. */
const OF_SHARD = new Set(["findings-cut", "exit-zero"]);

function joinedNotices(shards: readonly ShardOf[], unused: readonly Notice[]): readonly Notice[] {
  const told = eachOnce(shards.flatMap(({ notices }) => notices.filter(({ code }) => !OF_SHARD.has(code))));
  const rank = ({ code }: Notice): number =>
    NOTICE_ORDER.includes(code) ? NOTICE_ORDER.indexOf(code) : NOTICE_ORDER.length;
  return [...told, ...unused].sort((a, b) => rank(a) - rank(b));
}

/** Exceptions that no shard needed, and what is left of the baseline. */
function unusedOf(shards: readonly ShardOf[], left: number): readonly Notice[] {
  const [first, ...others] = shards.map(({ shard }) => shard);
  if (first?.unused === undefined) return [];
  const elsewhere = others.map(({ unused = [] }) => new Set(unused.map(({ index }) => index)));
  const entries = first.unused.filter(({ index }) => elsewhere.every((unused) => unused.has(index)));
  const path = shards.find(({ shard }) => shard.baseline !== undefined)?.shard.baseline?.path ?? "";
  return unusedNotices(entries, { path, unused: left }, first.language);
}

function eachOnce<Value>(all: readonly Value[]): readonly Value[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function coverageOf(shards: readonly ShardOf[]): Coverage {
  const all = shards.map(({ summary }) => summary.coverage);
  const sum = (key: "commits" | "blobs" | "known" | "documents" | "bytes"): number =>
    all.reduce((total, coverage) => total + (coverage[key] ?? 0), 0);
  const isAny = (key: keyof Coverage): boolean => all.some((coverage) => coverage[key] !== undefined);
  const refs = all.find((coverage) => coverage.refs !== undefined)?.refs;
  const isCounted = isAny("filtered") && !shards.some(({ shard }) => shard.sifted === true);
  const skipped = eachOnce(all.flatMap((coverage) => coverage.skipped));
  return {
    ...(refs === undefined ? {} : { refs }),
    ...(isAny("commits") ? { commits: sum("commits") } : {}),
    ...(isAny("blobs") ? { blobs: sum("blobs") } : {}),
    ...(isAny("known") ? { known: Math.min(sum("known"), sum("blobs")) } : {}),
    ...(isAny("shallow") ? { shallow: true } : {}),
    documents: sum("documents"),
    bytes: sum("bytes"),
    skipped: [...skipped].sort((a, b) => compareTexts(a.path, b.path)),
    ...(isCounted ? { filtered: sumOfFiltered(all.map(({ filtered }) => filtered)) } : {}),
  };
}
