// From findings to what the page's script shows of them.
import { type PageSentenceId, pageSentences } from "../../messages/html.ts";
import type { Finding, Frame, RuleInfo } from "../../model/finding.ts";
import type { Language } from "../../model/text.ts";
import { escapeTerminal } from "../escape.ts";
import { isAboutFile, standingOf, worstFirst } from "../order.ts";
import { acceptance, encodingsOf, type FindingLayout, fixOf } from "../text-finding.ts";
import type { PageData, PageFinding, PageFrame, PageRow } from "./page-data.ts";

/** A row of an audit with the ids of its rules. */
export interface NamedRow {
  readonly title: string;
  readonly rules: readonly string[];
}

/** The data of a page about `findings`. */
export function pageData(
  findings: readonly Finding[],
  rules: readonly RuleInfo[],
  language: Language,
  rows: readonly NamedRow[] = [],
): PageData {
  const pool = textPool();
  const references = new Map(rules.map((rule) => [rule.id, rule.references.filter(isWebPage)]));
  const telling: Telling = { language, coverOf: coversIn(findings.filter(({ accepted }) => accepted === undefined)) };
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const indexes = new Map(ids.map((id, i) => [id, i]));
  return {
    language,
    words: wordsIn(language),
    rules: ids.map((id) => ({ id, references: references.get(id) ?? [] })),
    findings: worstFirst(findings).map((one) => pageFinding(one, indexes.get(one.ruleId) ?? 0, pool.index, telling)),
    texts: pool.texts,
    rows: rows.map((row) => pageRow(row, indexes)),
  };
}

function pageRow({ title, rules }: NamedRow, indexes: ReadonlyMap<string, number>): PageRow {
  return { title, rules: rules.flatMap((id) => indexes.get(id) ?? []) };
}

function wordsIn(language: Language): PageData["words"] {
  const said = Object.entries(pageSentences).map(([id, text]) => [id, text[language]] as const);
  return Object.fromEntries(said) as Record<PageSentenceId, string>;
}

function isWebPage(url: string): boolean {
  return url.startsWith("https://");
}

interface TextPool {
  readonly texts: readonly string[];
  /** Where `text` is in `texts`, on one line of printable characters. */
  index(text: string): number;
}

function textPool(): TextPool {
  const texts: string[] = [];
  const known = new Map<string, number>();
  return {
    texts,
    index(text) {
      const shown = escapeTerminal(text);
      const before = known.get(shown);
      if (before !== undefined) return before;
      known.set(shown, texts.length);
      return texts.push(shown) - 1;
    },
  };
}

type Telling = Pick<FindingLayout, "language" | "coverOf">;

/** Of the findings that another one's repair ends: the path of that one, in the same file if it is there. */
function coversIn(findings: readonly Finding[]): FindingLayout["coverOf"] {
  const paths = new Map(findings.map(({ fingerprint, path }) => [fingerprint, path]));
  const ownFile = new Set(findings.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
  return (fingerprint, path) => (ownFile.has(`${fingerprint} ${path}`) ? path : paths.get(fingerprint));
}

function pageFinding(finding: Finding, rule: number, index: (text: string) => number, telling: Telling): PageFinding {
  const { language } = telling;
  const {
    provider,
    service,
    redacted,
    encoding = [],
    verification,
    status,
    commit,
    date,
    accepted,
    frames,
    related = [],
  } = finding;
  return {
    rule,
    family: finding.family,
    severity: finding.severity,
    standing: standingOf(finding),
    confidence: finding.confidence,
    title: index(finding.title),
    message: index(finding.message),
    why: index(finding.why),
    fix: index(fixOf(finding, telling)),
    path: index(finding.path),
    ...(isAboutFile(finding) ? {} : { line: finding.startLine, column: finding.startColumn }),
    ...(provider === undefined ? {} : { provider: escapeTerminal(provider) }),
    ...(service === undefined ? {} : { service: escapeTerminal(service) }),
    ...(redacted === undefined ? {} : { redacted: escapeTerminal(redacted) }),
    ...(encoding.length === 0 ? {} : { encoding: encodingsOf(encoding, language) }),
    fingerprint: finding.fingerprint,
    ...(verification === undefined ? {} : { verification }),
    ...(status === undefined ? {} : { status }),
    exposure: finding.exposure,
    ...(commit === undefined ? {} : { commit }),
    ...(date === undefined ? {} : { date: date.slice(0, 10) }),
    ...(accepted === undefined ? {} : { accepted: escapeTerminal(acceptance(accepted, language)) }),
    ...(frames.length === 0 ? {} : { frames: frames.map(pageFrame) }),
    ...(related.length === 0
      ? {}
      : {
          related: related.map((one) => ({
            path: index(one.path),
            line: one.startLine,
            column: one.startColumn,
            message: index(one.message),
          })),
        }),
  };
}

function pageFrame({ line, text, startColumn, endColumn, removed }: Frame): PageFrame {
  const from = (startColumn ?? text.length + 1) - 1;
  const to = startColumn === undefined ? from : Math.max(from + 1, (endColumn ?? startColumn) - 1);
  const [before, marked, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(shownCode);
  return {
    line,
    before: before ?? "",
    ...(marked === undefined || marked === "" ? {} : { marked }),
    ...(after === undefined || after === "" ? {} : { after }),
    ...(removed === true ? { removed } : {}),
  };
}

function shownCode(text: string): string {
  return escapeTerminal(text.replaceAll("\t", "    "));
}
