// From findings to what the page's script shows of them.
import { type PageSentenceId, pageSentences } from "../../messages/html.ts";
import type { Finding, Frame, RuleInfo } from "../../model/finding.ts";
import type { Language } from "../../model/text.ts";
import { escapeTerminal } from "../escape.ts";
import { isAboutFile, standingOf, worstFirst } from "../order.ts";
import { acceptance, encodingsOf, type FindingLayout, fixOf } from "../text-finding.ts";
import type { PageData, PageFinding, PageFrame, PageRow, PageText } from "./page-data.ts";

/** A row of an audit with the ids of its rules. */
export interface NamedRow {
  readonly title: string;
  readonly rules: readonly string[];
}

/** The findings of a page in one language. */
export interface ToldFindings {
  readonly language: Language;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleInfo[];
  readonly rows?: readonly NamedRow[];
}

/** The data of a page that tells the same findings in each of these languages, the first one first. */
export function pageData(told: readonly [ToldFindings, ...ToldFindings[]]): PageData {
  const [{ findings, rules, rows = [] }] = told;
  const pool = textPool();
  const references = new Map(rules.map((rule) => [rule.id, rule.references.filter(isWebPage)]));
  const versions = told.map(({ language, findings }) => ({
    sorted: worstFirst(findings),
    telling: { language, coverOf: coversIn(findings.filter(({ accepted }) => accepted === undefined)) },
  }));
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  const indexes = new Map(ids.map((id, i) => [id, i]));
  return {
    languages: told.map(({ language }) => language),
    words: pageWords(told.map(({ language }) => language)),
    rules: ids.map((id) => ({ id, references: references.get(id) ?? [] })),
    findings: worstFirst(findings).map(({ fingerprint, ruleId }, i) => {
      const told = versions.flatMap(({ sorted, telling }) => {
        const finding = sorted[i];
        if (finding?.fingerprint !== fingerprint) throw new Error(`no finding ${i} in ${telling.language}`);
        return toldFinding(finding, telling);
      });
      return pageFinding(told, indexes.get(ruleId) ?? 0, pool.index);
    }),
    texts: pool.texts,
    rows: rows.map(({ rules }, row): PageRow => {
      const titles = told.map(({ rows }) => rows?.[row]?.title ?? "");
      return { title: shownText(titles), rules: rules.flatMap((id) => indexes.get(id) ?? []) };
    }),
  };
}

function pageWords(languages: readonly Language[]): PageData["words"] {
  const said = Object.entries(pageSentences).map(
    ([id, text]) => [id, shownText(languages.map((language) => text[language]))] as const,
  );
  return Object.fromEntries(said) as Record<PageSentenceId, PageText>;
}

/** On one line of printable characters. */
function shownText(texts: readonly string[]): PageText {
  const [first = "", ...others] = texts.map((text) => escapeTerminal(text));
  return others.every((text) => text === first) ? first : [first, ...others];
}

function isWebPage(url: string): boolean {
  return url.startsWith("https://");
}

interface TextPool {
  readonly texts: readonly PageText[];
  /** Where what is said in each language is in `texts`. */
  index(said: readonly string[]): number;
}

function textPool(): TextPool {
  const texts: PageText[] = [];
  const known = new Map<string, number>();
  return {
    texts,
    index(said) {
      const shown = shownText(said);
      const key = typeof shown === "string" ? shown : shown.join("\n");
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, texts.length);
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

/** What of a finding is told in a language of its own. */
interface Told {
  readonly finding: Finding;
  readonly fix: string;
  readonly encoding: string;
  readonly accepted: string;
}

function toldFinding(finding: Finding, telling: Telling): Told {
  const { encoding = [], accepted } = finding;
  return {
    finding,
    fix: fixOf(finding, telling),
    encoding: encodingsOf(encoding, telling.language),
    accepted: accepted === undefined ? "" : acceptance(accepted, telling.language),
  };
}

/** `told`: the same finding in each language. */
function pageFinding(told: readonly Told[], rule: number, index: TextPool["index"]): PageFinding {
  const [first] = told;
  if (first === undefined) throw new Error("no language");
  const { finding } = first;
  const {
    provider,
    service,
    redacted,
    encoding = [],
    verification,
    status,
    commit,
    date,
    frames,
    related = [],
  } = finding;
  const said = (textOf: (told: Told) => string | undefined): number => index(told.map((one) => textOf(one) ?? ""));
  return {
    rule,
    family: finding.family,
    severity: finding.severity,
    standing: standingOf(finding),
    confidence: finding.confidence,
    title: said(({ finding }) => finding.title),
    message: said(({ finding }) => finding.message),
    why: said(({ finding }) => finding.why),
    fix: said(({ fix }) => fix),
    path: index([finding.path]),
    ...(isAboutFile(finding) ? {} : { line: finding.startLine, column: finding.startColumn }),
    ...(provider === undefined ? {} : { provider: escapeTerminal(provider) }),
    ...(service === undefined ? {} : { service: escapeTerminal(service) }),
    ...(redacted === undefined ? {} : { redacted: escapeTerminal(redacted) }),
    ...(encoding.length === 0 ? {} : { encoding: said(({ encoding }) => encoding) }),
    fingerprint: finding.fingerprint,
    ...(verification === undefined ? {} : { verification }),
    ...(status === undefined ? {} : { status }),
    exposure: finding.exposure,
    ...(commit === undefined ? {} : { commit }),
    ...(date === undefined ? {} : { date: date.slice(0, 10) }),
    ...(finding.accepted === undefined ? {} : { accepted: said(({ accepted }) => accepted) }),
    ...(frames.length === 0 ? {} : { frames: frames.map((frame) => pageFrame(frame, index)) }),
    ...(related.length === 0
      ? {}
      : {
          related: related.map((one, i) => ({
            path: index([one.path]),
            line: one.startLine,
            column: one.startColumn,
            message: said(({ finding }) => finding.related?.[i]?.message),
          })),
        }),
  };
}

function pageFrame({ line, text, startColumn, endColumn, removed, path }: Frame, index: TextPool["index"]): PageFrame {
  const from = (startColumn ?? text.length + 1) - 1;
  const to = startColumn === undefined ? from : Math.max(from + 1, (endColumn ?? startColumn) - 1);
  const [before, marked, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(shownCode);
  return {
    line,
    before: before ?? "",
    ...(marked === undefined || marked === "" ? {} : { marked }),
    ...(after === undefined || after === "" ? {} : { after }),
    ...(removed === true ? { removed } : {}),
    ...(path === undefined ? {} : { path: index([path]) }),
  };
}

function shownCode(text: string): string {
  return escapeTerminal(text.replaceAll("\t", "    "));
}
