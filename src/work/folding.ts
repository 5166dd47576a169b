// What warns where nothing is deployed: one finding of secrets, one of compose files and so on for each folder of tests, examples or
// documents, which tells how many it stands for and where each of them is. What blocks, or what a change brings, is always told by itself.
import { say } from "../messages/catalogue.ts";
import { type Finding, type RelatedFindingPlace, worseFirst } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import { fileKindOf, isDocumentation, isPipelinePath, isTestPath } from "../parse/file-kind.ts";

export interface FoldingOptions {
  readonly language: Language;
  /** A rule's title without the values of one finding. */
  titleOf(ruleId: string): string;
}

export interface Folded {
  /** Each of them; one that another tells says so by its {@link Finding.toldWith}. */
  readonly each: readonly Finding[];
  /** In their order but for those that are told by another, the worst of its kind. */
  readonly told: readonly Finding[];
}

export function folded(findings: readonly Finding[], options: FoldingOptions): Folded {
  const folds = new Map<string, { readonly fold: Fold; readonly members: Finding[] }>();
  for (const finding of findings) {
    const fold = foldOf(finding);
    if (fold === undefined) continue;
    const known = folds.get(fold.key);
    if (known === undefined) folds.set(fold.key, { fold, members: [finding] });
    else known.members.push(finding);
  }
  const leads = new Map<Finding, Finding>();
  const tellers = new Map<Finding, string>();
  for (const { fold, members } of folds.values()) {
    const [first, ...others] = [...members].sort(worseFirst);
    if (first === undefined || members.length < fold.least) continue;
    for (const one of others) tellers.set(one, first.fingerprint);
    leads.set(first, foldedInto(first, others, fold.place, options));
  }
  const each = findings.map((finding) => {
    const toldWith = tellers.get(finding);
    return toldWith === undefined ? finding : { ...finding, toldWith };
  });
  return { each, told: findings.flatMap((finding) => (tellers.has(finding) ? [] : (leads.get(finding) ?? finding))) };
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
  // Its provider says that it opens something, wherever it stands.
  if (rest.verification === "live") return undefined;
  // A change is looked at line by line, and of history each commit is named.
  if (rest.status !== undefined || rest.commit !== undefined) return undefined;
  const shown = shownPlace(path);
  if (shown === undefined) return inUse({ ruleId, family, gate, confidence, fingerprint, path });
  // Whatever rule has it: nothing that runs depends on it, and a vendor's key, which blocks there too, is no part of it.
  return { key: ["shown", family, gate, shown].join("\0"), place: shown, least: 2 };
}

/** One secret of a file, and what is doubtful in it, is looked at once. */
function inUse({ ruleId, family, gate, confidence, fingerprint, path }: InUse): Fold | undefined {
  const isSecret = family === "secret";
  if (!isSecret && gate !== "warn") return undefined;
  const key = [isSecret ? confidence : "", isSecret && confidence !== "low" ? fingerprint : "", ruleId, path];
  return { key: key.join("\0"), place: path, least: isSecret ? 2 : LEAST_IN_USE };
}

type InUse = Pick<Finding, "ruleId" | "family" | "gate" | "confidence" | "fingerprint" | "path">;

/**
 * The topmost folder of tests, examples, documents or pipelines that holds `path`; of a test that lies beside what it tests, its folder; of a
 * document elsewhere, itself.
 */
function shownPlace(path: string): string | undefined {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    const folder = path.slice(0, at + 1);
    if (isTestPath(folder) || isDocumentation(folder) || isPipelinePath(folder) || DEVELOPED_IN.test(folder))
      return folder;
  }
  if (isTestPath(path)) return path.slice(0, path.lastIndexOf("/") + 1) || "./";
  return fileKindOf(path) === "text" ? path : undefined;
}

/** A container that its developers work in: https://containers.dev/implementors/spec/ */
const DEVELOPED_IN = /(?:^|\/)\.devcontainer\/$/;

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
