// The report page of a scan: how it ended, what to do next, when it entered, and every finding.
import type { Finding, Notice, ScanResult, Summary } from "../../model/finding.ts";
import { type Language, otherLanguage } from "../../model/text.ts";
import { counted, covered, filteredCounts, leftOut, lookedAt, severityCounts } from "../counts.ts";
import { placeOf, standingOf, worstFirst } from "../order.ts";
import type { Standing } from "../standing.ts";
import { type PageVersion, page } from "./document.ts";
import { type Markup, markup, prose } from "./markup.ts";
import type { PageData } from "./page-data.ts";
import {
  bodyOf,
  colophon,
  countedHtml,
  findingsSection,
  incompleteBar,
  masthead,
  type PageLanguages,
  type Say,
  type Subject,
  sayHtml,
  type Tone,
  verdictBand,
} from "./parts.ts";
import { pageData, type ToldFindings } from "./scan-data.ts";

/** How the page is told. */
export interface HtmlOptions {
  readonly language: Language;
  readonly subject: Subject;
}

interface Version {
  readonly language: Language;
  readonly result: ScanResult;
}

/** The page, in pieces that end with a line's end; in two languages where the result is. */
export function html(result: ScanResult, { language, subject }: HtmlOptions): Iterable<string> {
  const first: Version = { language, result };
  const other = result.translated;
  const others = other === undefined ? [] : [{ language: otherLanguage(language), result: other }];
  const data = pageData([toldIn(first), ...others.map(toldIn)]);
  const all = [first, ...others].map(({ language }) => language);
  const versionOf = (version: Version): PageVersion => {
    const languages = { all, shown: version.language };
    return pageIn(version, { subject, data, languages, isPlain: version === first });
  };
  return page([versionOf(first), ...others.map(versionOf)], data);
}

function toldIn({ language, result: { findings, rules } }: Version): ToldFindings {
  return { language, findings, rules };
}

interface PageParts {
  readonly subject: Subject;
  readonly data: PageData;
  readonly languages: PageLanguages;
  readonly isPlain: boolean;
}

function pageIn({ language, result }: Version, { subject, data, languages, isPlain }: PageParts): PageVersion {
  const told = sayHtml(language);
  const { findings, problems, summary } = result;
  const head = masthead(told, subject.name, [kindOf(told, subject, summary), subject.date], languages);
  const content = [
    band(told, result, language),
    incompleteBar(told, problems),
    nextSteps(told, findings, subject, data),
    noticeList(told, result.notices),
    findingsSection(told, { language, findings, isPlain }, emptyState(told, summary, subject)),
  ];
  const versions = { version: summary.toolVersion, rules: summary.rulesVersion };
  const foot = colophon(told, subject, versions, [coverage(told, result, language)]);
  return {
    language,
    title: told("title", { name: subject.name }),
    body: bodyOf(told, findings.length === 0 ? undefined : "findings", head, content, foot),
  };
}

function kindOf(told: Say, { kind }: Subject, { base, head }: Summary): string {
  if (kind !== "range") return told(`kind.${kind}`);
  return told("kind.range", { base: (base ?? "").slice(0, 7), head: (head ?? "").slice(0, 7) });
}

function band(told: Say, { findings, summary, fixedCount }: ScanResult, language: Language): Markup {
  const { tone, word } = verdictOf(told, summary, findings.length);
  const blocking = findings.filter((finding) => finding.blocking);
  const others = (["warns", "minor", "existing", "accepted"] as const).flatMap((standing) =>
    countOf(findings, standing, language),
  );
  const counts = [
    ...(blocking.length > 0 ? [markup`<strong>${severityCounts(language, blocking)}</strong>`] : []),
    ...others,
    ...(fixedCount > 0 ? [markup`${counted(language, "report.count.fixed", fixedCount)}`] : []),
  ];
  return verdictBand(
    tone,
    word,
    counts,
    told(lookedId(summary, findings.length), { looked: lookedAt(language, summary) }),
  );
}

const COUNT_IDS = {
  warns: "report.count.warn",
  minor: "report.count.minor",
  existing: "report.count.existing",
  accepted: "report.count.accepted",
} as const satisfies Partial<Record<Standing, string>>;

function countOf(
  findings: readonly Finding[],
  standing: keyof typeof COUNT_IDS,
  language: Language,
): readonly Markup[] {
  const count = findings.filter((finding) => standingOf(finding) === standing).length;
  return count === 0 ? [] : [markup`${counted(language, COUNT_IDS[standing], count)}`];
}

function lookedId({ verdict }: Summary, found: number): "verdict.checked" | "empty.error" | "empty.clean" {
  if (found > 0) return "verdict.checked";
  return verdict === "error" ? "empty.error" : "empty.clean";
}

function verdictOf(told: Say, { verdict }: Summary, found: number): { tone: Tone; word: string } {
  switch (verdict) {
    case "blocked":
      return { tone: "bad", word: told("verdict.blocked") };
    case "error":
      return { tone: "warn", word: told("verdict.error") };
    case "clean":
      return { tone: "good", word: told(found > 0 ? "verdict.passes" : "verdict.clean") };
  }
}

const MAX_STEPS = 4;

/** The worst of what blocks, one of a kind each; else of what warns. */
function nextSteps(told: Say, findings: readonly Finding[], { kind }: Subject, { rules }: PageData): Markup {
  const worst = worstFirst(findings);
  const blocking = worst.filter((finding) => finding.blocking);
  const concerned = blocking.length > 0 ? blocking : worst.filter((finding) => standingOf(finding) === "warns");
  const kinds = new Map<string, Finding[]>();
  const steps = new Set(concerned.map(({ fingerprint }) => fingerprint));
  const separate = concerned.filter(({ coveredBy = "" }) => !steps.has(coveredBy));
  for (const finding of separate) {
    const alike = kinds.get(finding.ruleId);
    if (alike === undefined) kinds.set(finding.ruleId, [finding]);
    else alike.push(finding);
  }
  const shown = [...kinds.values()].slice(0, MAX_STEPS);
  if (shown.length === 0) return markup``;
  const rest = separate.length - shown.reduce((sum, alike) => sum + alike.length, 0);
  const canRepair = kind === "tracked" && concerned.some(({ family }) => family === "compose" || family === "env-file");
  return markup`<section class="next" aria-labelledby="next"><h2 id="next">${told("next")}</h2><ol>${shown.map((alike) => step(told, alike, rules))}</ol>
${rest > 0 && blocking.length > 0 ? markup`<p>${countedHtml(told, "next.others", rest)}</p>` : markup``}${canRepair ? markup`<p>${told("next.repair")} <code class="command">npx stackgate fix</code></p>` : markup``}
</section>`;
}

function step(told: Say, [finding, ...others]: readonly Finding[], rules: PageData["rules"]): Markup {
  if (finding === undefined) return markup``;
  const { ruleId, fingerprint } = finding;
  const isAlone = others.length === 0;
  const more = isAlone
    ? markup``
    : markup` <span class="more">${countedHtml(told, "next.alike", others.length)}</span>`;
  const open = `${fingerprint}.${rules.findIndex(({ id }) => id === ruleId)}`;
  const link = `#${new URLSearchParams({ rule: ruleId, open })}`;
  return markup`<li><p><strong>${finding.title}</strong> <code class="place">${placeOf(finding)}</code>${more}</p>
<p>${prose(finding.fix)} <a class="show by-hand" href="${link}" hidden>${told(isAlone ? "next.show" : "next.show-all")}</a></p></li>`;
}

/** Nothing was found: what is worth doing all the same. What was not looked at comes before it. */
function emptyState(told: Say, { verdict }: Summary, { kind }: Subject): Markup {
  if (verdict === "error") return markup``;
  const step = (id: "empty.history" | "empty.init", command: string): Markup =>
    markup`<li><p>${told(id)}</p><p><code class="command">${command}</code></p></li>`;
  const past = kind === "tracked" ? step("empty.history", "npx stackgate scan --history") : markup``;
  return markup`<section class="next" aria-labelledby="next"><h2 id="next">${told("next")}</h2><ol>${past}${step("empty.init", "npx stackgate init")}</ol></section>`;
}

const MAX_NOTICES = 50;

/** What is to be known of exceptions, and of what the page does not list. */
function noticeList(told: Say, notices: readonly Notice[] = []): Markup {
  if (notices.length === 0) return markup``;
  const items = notices.slice(0, MAX_NOTICES).map(({ path, line, text }) => {
    const place =
      path === undefined ? markup`` : markup`<code>${line === undefined ? path : `${path}:${line}`}</code> `;
    return markup`<li>${place}${prose(text)}</li>`;
  });
  const cut = notices.length - MAX_NOTICES;
  return markup`<section class="notices" aria-labelledby="notices"><h2 id="notices">${told("notices")}</h2>
<ul>${items}${cut > 0 ? markup`<li>${countedHtml(told, "cut", cut)}</li>` : markup``}</ul></section>`;
}

const MAX_LEFT_OUT = 200;

function coverage(told: Say, { summary }: ScanResult, language: Language): Markup {
  const filtered = filteredCounts(language, summary);
  const lines = [
    covered(language, summary),
    leftOut(language, summary, MAX_LEFT_OUT, (path, reason) => `${path} (${reason})`),
    ...(filtered === "" ? [] : [filtered]),
  ];
  return markup`<details class="coverage"><summary>${told("coverage")}</summary><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></details>`;
}
