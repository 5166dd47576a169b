// Which findings are shown: what is searched for and what is filtered by. Without the DOM.
import type { PageFinding } from "../page-data.ts";
import type { PageView } from "./view.ts";

export const FACETS = ["standing", "severity", "family", "provider", "verification", "where", "row", "rule"] as const;
export type Facet = (typeof FACETS)[number];
export type Order = "worst" | "new" | "old" | "path";

/** What the reader chose. An empty set filters nothing. */
export interface Choice {
  readonly text: string;
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  /** Every path that begins with it; ends with `/`, or is empty. */
  readonly folder: string;
  /** YYYY-MM-DD, both inclusive; empty: from ever, to ever. */
  readonly from: string;
  readonly to: string;
  readonly order: Order;
}

export const NO_CHOICE: Choice = {
  text: "",
  facets: {
    standing: new Set(),
    severity: new Set(),
    family: new Set(),
    provider: new Set(),
    verification: new Set(),
    where: new Set(),
    row: new Set(),
    rule: new Set(),
  },
  folder: "",
  from: "",
  to: "",
  order: "worst",
};

/** The parts of a choice that can be left out one at a time. */
export type Part = Facet | "folder" | "days" | "text";

/** Finds what a choice lets through. */
export interface Matcher {
  /** Indexes of findings, in the order that is chosen. */
  matching(choice: Choice): readonly number[];
  /** As if `part` were not chosen: what its counts are about. */
  without(choice: Choice, part: Part): readonly number[];
  valuesOf(finding: PageFinding, facet: Facet): readonly string[];
}

export function matcherOf({ findings, texts, rules, rows }: PageView): Matcher {
  const rowsByRule = new Map<number, string[]>();
  for (const [i, row] of rows.entries())
    for (const rule of row.rules) rowsByRule.set(rule, [...(rowsByRule.get(rule) ?? []), String(i)]);
  const valuesOf = (finding: PageFinding, facet: Facet): readonly string[] => {
    switch (facet) {
      case "standing":
        return [finding.standing];
      case "severity":
        return [finding.severity];
      case "family":
        return [finding.family];
      case "provider":
        return finding.provider === undefined ? [] : [finding.provider];
      case "verification":
        return finding.verification === undefined ? [] : [finding.verification];
      case "where":
        return [finding.exposure];
      case "row":
        return rowsByRule.get(finding.rule) ?? [];
      case "rule":
        return [rules[finding.rule]?.id ?? ""];
    }
  };
  const searched: string[] = [];
  const searchedOf = (i: number): string => {
    const known = searched[i];
    if (known !== undefined) return known;
    const one = findings[i];
    if (one === undefined) return "";
    const parts = [texts[one.path], texts[one.title], texts[one.message], rules[one.rule]?.id, one.provider];
    const text = [...parts, one.service, one.redacted, one.fingerprint, one.commit, texts[one.accepted ?? -1]].join(
      "\n",
    );
    const lower = text.toLowerCase();
    searched[i] = lower;
    return lower;
  };
  const passes = (choice: Choice, part: Part | undefined): readonly number[] => {
    const words = part === "text" ? [] : wordsOf(choice.text);
    const facets = FACETS.filter((facet) => facet !== part && choice.facets[facet].size > 0);
    const folder = part === "folder" ? "" : choice.folder;
    const [from, to] = part === "days" ? ["", ""] : [choice.from, choice.to];
    const kept: number[] = [];
    for (const [i, finding] of findings.entries()) {
      if (folder !== "" && !(texts[finding.path] ?? "").startsWith(folder)) continue;
      if ((from !== "" || to !== "") && !isWithin(finding.date, from, to)) continue;
      if (!facets.every((facet) => valuesOf(finding, facet).some((value) => choice.facets[facet].has(value)))) continue;
      if (words.length > 0 && !words.every((word) => searchedOf(i).includes(word))) continue;
      kept.push(i);
    }
    return kept;
  };
  return {
    valuesOf,
    matching: (choice) => sorted(passes(choice, undefined), choice.order, findings, texts),
    without: passes,
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function isWithin(date: string | undefined, from: string, to: string): boolean {
  return date !== undefined && date >= from && (to === "" || date <= to);
}

/** Findings come the worst first: an order that keeps equals as they are has the worst of each date or path first too. */
function sorted(
  indexes: readonly number[],
  order: Order,
  findings: readonly PageFinding[],
  texts: readonly string[],
): readonly number[] {
  const date = (i: number): string => findings[i]?.date ?? "";
  const path = (i: number): string => texts[findings[i]?.path ?? -1] ?? "";
  switch (order) {
    case "worst":
      return indexes;
    case "new":
      return [...indexes].sort((a, b) => compare(date(b), date(a)));
    case "old":
      return [...indexes].sort((a, b) => compare(date(a) || "9", date(b) || "9"));
    case "path":
      return [...indexes].sort(
        (a, b) => compare(path(a), path(b)) || (findings[a]?.line ?? 0) - (findings[b]?.line ?? 0),
      );
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Findings about the same secret, since one rotation ends them all: the first of each in their order, with the others behind it. */
export function groupsOf(indexes: readonly number[], findings: readonly PageFinding[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const i of indexes) {
    const finding = findings[i];
    if (finding === undefined) continue;
    const key = `${finding.rule} ${finding.fingerprint}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}
