// What warns for the same reason where nothing is deployed: one finding a rule and folder of tests, examples or documents, which tells
// how many it stands for and where each of them is. What blocks, or what a change brings, is always told by itself.
import { say } from "../messages/catalogue.ts";
import { compareFindings, type Finding, type RelatedFindingPlace } from "../model/finding.ts";
import { compareSeverity } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import { fileKindOf, isTestPath } from "../parse/file-kind.ts";

export interface FoldingOptions {
  readonly language: Language;
  /** A rule's title without the values of one finding. */
  titleOf(ruleId: string): string;
}

/** Findings in their order but for those that are told by another, the worst of its kind. */
export function folded(findings: readonly Finding[], options: FoldingOptions): readonly Finding[] {
  const folds = new Map<string, { readonly fold: Fold; readonly members: Finding[] }>();
  for (const finding of findings) {
    const fold = foldOf(finding);
    if (fold === undefined) continue;
    const known = folds.get(fold.key);
    if (known === undefined) folds.set(fold.key, { fold, members: [finding] });
    else known.members.push(finding);
  }
  const told = new Map<Finding, Finding | undefined>();
  for (const { fold, members } of folds.values()) {
    const [first, ...others] = [...members].sort(worstFirst);
    if (first === undefined || members.length < fold.least) continue;
    for (const one of others) told.set(one, undefined);
    told.set(first, foldedInto(first, others, fold.place, options));
  }
  return findings.flatMap((finding) => (told.has(finding) ? (told.get(finding) ?? []) : finding));
}

interface Fold {
  readonly key: string;
  /** A folder with its final slash, or a file. */
  readonly place: string;
  /** Fewer are told one by one. */
  readonly least: number;
}

/** As many of one rule in one file that is no example say the same of each service. */
const LEAST_IN_USE = 4;

function foldOf({ ruleId, family, gate, confidence, fingerprint, path, ...rest }: Finding): Fold | undefined {
  if (rest.blocking || rest.accepted !== undefined || family === "policy") return undefined;
  // A change is looked at line by line, and of history each commit is named.
  if (rest.status !== undefined || rest.commit !== undefined) return undefined;
  const shown = shownPlace(path);
  const keyed = (...parts: readonly string[]): string => [ruleId, gate, ...parts].join("\0");
  // Advice for a stack that nobody runs, whatever rule gives it.
  if (shown !== undefined && gate === "summary")
    return { key: ["advice", family, shown].join("\0"), place: shown, least: 2 };
  if (shown !== undefined) return { key: keyed("shown", confidence, shown), place: shown, least: 2 };
  if (family === "secret") return { key: keyed("same", fingerprint, path), place: path, least: 2 };
  return gate === "warn" ? { key: keyed("file", path), place: path, least: LEAST_IN_USE } : undefined;
}

/** The topmost folder of tests, examples or documents that holds `path`, or the file itself where its name alone says so. */
function shownPlace(path: string): string | undefined {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    const folder = path.slice(0, at + 1);
    if (isTestPath(folder) || DOCUMENTS.test(folder)) return folder;
  }
  return isTestPath(path) || fileKindOf(path) === "text" ? path : undefined;
}

const DOCUMENTS = /(?:^|\/)docs?\/$/i;

function worstFirst(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || compareFindings(a, b);
}

function foldedInto(
  first: Finding,
  others: readonly Finding[],
  place: string,
  { language, titleOf }: FoldingOptions,
): Finding {
  const rules = new Set([first, ...others].map(({ ruleId }) => ruleId));
  const values = { rule: titleOf(first.ruleId), count: others.length + 1, place, more: rules.size - 1 };
  return {
    ...first,
    title: say(language, rules.size === 1 ? "report.fold" : "report.fold.rules", values),
    message: say(language, "report.fold.all", values),
    related: [...(first.related ?? []).filter(isNoneOf(others)), ...others.flatMap(placesOf)],
  };
}

function placesOf(finding: Finding): readonly RelatedFindingPlace[] {
  const {
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    title,
    ruleId,
    fingerprint,
    family,
    related = [],
  } = finding;
  const own = { path, startLine, startColumn, endLine, endColumn, message: title, ruleId, fingerprint };
  // Where a secret stands too is told as a place of its own.
  return family === "secret" ? [own] : [own, ...related];
}

function isNoneOf(others: readonly Finding[]): (place: RelatedFindingPlace) => boolean {
  const places = new Set(others.map(({ path, startLine }) => `${path}:${startLine}`));
  return ({ path, startLine }) => !places.has(`${path}:${startLine}`);
}
