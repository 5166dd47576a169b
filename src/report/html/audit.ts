// The report page of an audit: the ten rows with their evidence, the layers, the incidents, and the findings behind them.
import { type AuditSentenceId, auditNothing, nothingSeen } from "../../messages/audit.ts";
import type { Audit, AuditEntry, AuditVerdict } from "../../model/audit.ts";
import type { ScanResult } from "../../model/finding.ts";
import type { Language, Values } from "../../model/text.ts";
import { type AuditOptions, auditCounts, headOf, notesOf, openRows, sayIn, storyOf } from "../audit-words.ts";
import { type PageVersion, page } from "./document.ts";
import { type Markup, markup, prose } from "./markup.ts";
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

/** An audit as one language tells it. */
export interface AuditVersion extends AuditOptions {
  readonly audit: Audit;
  /** What the audit was made from. */
  readonly result: Pick<ScanResult, "findings" | "problems" | "rules" | "summary">;
}

/** The page, in pieces that end with a line's end; it shows the first version until another is asked for. */
export function auditHtml(versions: readonly [AuditVersion, ...AuditVersion[]], subject: Subject): Iterable<string> {
  const [first, ...others] = versions;
  const all = versions.map(({ language }) => language);
  const pageOf = (version: AuditVersion): PageVersion =>
    pageIn(version, { subject, languages: { all, shown: version.language }, isPlain: version === first });
  return page([pageOf(first), ...others.map(pageOf)], pageData([findingsOf(first), ...others.map(findingsOf)]));
}

function findingsOf({ language, audit, result: { findings, rules } }: AuditVersion): ToldFindings {
  return { language, findings, rules, rows: audit.rows };
}

interface PageParts {
  readonly subject: Subject;
  readonly languages: PageLanguages;
  readonly isPlain: boolean;
}

function pageIn(version: AuditVersion, { subject, languages, isPlain }: PageParts): PageVersion {
  const { language, audit, result } = version;
  const told = sayHtml(language);
  const words: Words = { told, say: sayIn(language), language };
  const { toolVersion, rulesVersion } = result.summary;
  const content = [
    band(words, audit, version),
    incompleteBar(told, result.problems),
    nextRows(words, audit),
    rowsSection(words, audit),
    sideSection(words, "layers", audit.layers),
    incidents(words, audit, version),
    findingsSection(told, { language, findings: result.findings, isPlain }, markup``),
  ];
  return {
    language,
    title: told("title", { name: subject.name }),
    body: bodyOf(
      told,
      "checklist",
      masthead(told, subject.name, [told("kind.audit"), subject.date], languages),
      content,
      colophon(told, subject, { version: toolVersion, rules: rulesVersion }, []),
    ),
  };
}

interface Words {
  readonly language: Language;
  readonly told: Say;
  readonly say: (id: AuditSentenceId, values?: Values) => string;
}

function band({ told, say }: Words, audit: Audit, options: AuditVersion): Markup {
  const { pass, partial, fail, "not-decidable": unknown } = auditCounts(audit);
  const tone: Tone = fail > 0 ? "bad" : partial + unknown > 0 ? "warn" : "good";
  const word = told("audit.counts", { pass, count: audit.rows.length });
  const tooFew =
    options.wanted !== undefined && pass < options.wanted
      ? [markup`<strong>${say("too-few", { pass, wanted: options.wanted })}</strong>`]
      : [];
  const total = markup`${say("total", { fail, partial, pass, unknown })}`;
  return verdictBand(
    tone,
    word,
    [...tooFew, total, ...notesOf(options).map((note) => markup`${note}`)],
    headOf(options),
  );
}

const MAX_STEPS = 3;

/** What to do first for the rows that fail, then for those that pass in part. */
function nextRows({ told }: Words, audit: Audit): Markup {
  const { rows } = audit;
  const steps = openRows(audit)
    .filter(({ next }) => next !== "")
    .slice(0, MAX_STEPS);
  if (steps.length === 0) return markup``;
  const items = steps.map((row) => {
    const name = told("row.next-row", { row: rows.indexOf(row) + 1, title: row.title });
    const [first] = row.evidence;
    const place =
      first === undefined || first.path === ""
        ? markup``
        : markup` <code class="place">${first.path}:${first.line}</code>`;
    const because = first === undefined ? markup`` : markup`<p>${prose(first.message)}${place}</p>`;
    return markup`<li><p><strong>${name}</strong></p>${because}<p>${prose(row.next)}</p></li>`;
  });
  return markup`<section class="next" aria-labelledby="next"><h2 id="next">${told("next")}</h2><ol>${items}</ol></section>`;
}

const TONES: Readonly<Record<AuditVerdict, string>> = {
  pass: "good",
  partial: "warn",
  fail: "bad",
  "not-decidable": "unknown",
};
const SIGNS: Readonly<Record<AuditVerdict, string>> = { pass: "✔", partial: "!", fail: "✖", "not-decidable": "?" };

function rowsSection(words: Words, { rows }: Audit): Markup {
  const items = rows.map((row, i) => {
    const first = firstOf(words, row);
    const show = markup`<p class="by-hand" hidden><button type="button" data-row="${i}">${words.told("row.findings")}</button></p>`;
    return markup`<li><details><summary><span class="number">${i + 1}</span><span class="row-title">${row.title}</span>${chip(words, row.verdict)}<span class="row-first">${prose(first)}</span></summary>
<div class="row-body">${evidenceOf(words, row)}${nextOf(words, row)}${show}</div></details></li>\n`;
  });
  return markup`<section class="rows" aria-labelledby="checklist"><h2 id="checklist">${words.say("checklist")}</h2><ol>${items}</ol></section>`;
}

/** What speaks for or against it first, or that nothing does. */
function firstOf({ language }: Words, { id, evidence }: AuditEntry): string {
  return evidence[0]?.message ?? (auditNothing[id] ?? nothingSeen)[language];
}

function chip({ say }: Words, verdict: AuditVerdict): Markup {
  return markup`<span class="chip ${TONES[verdict]}"><span aria-hidden="true">${SIGNS[verdict]} </span>${say(`verdict.${verdict}`)}</span>`;
}

const MAX_EVIDENCE = 20;

function evidenceOf({ told }: Words, { evidence }: AuditEntry, most = MAX_EVIDENCE): Markup {
  if (evidence.length === 0) return markup``;
  const items = evidence.slice(0, most).map(({ path, line, message }) => {
    const place = path === "" ? markup`` : markup`<code>${path}:${line}</code> `;
    return markup`<li>${place}${prose(message)}</li>`;
  });
  const cut = evidence.length - most;
  return markup`<h3>${told("evidence")}</h3><ul>${items}${cut > 0 ? markup`<li>${countedHtml(told, "cut", cut)}</li>` : markup``}</ul>`;
}

function nextOf({ told }: Words, { next }: AuditEntry): Markup {
  return next === "" ? markup`` : markup`<h3>${told("row.next")}</h3><p>${prose(next)}</p>`;
}

function sideSection(words: Words, id: "layers", entries: readonly AuditEntry[]): Markup {
  const items = entries.map(
    (one) =>
      markup`<li><details><summary><span class="row-title">${one.title}</span>${chip(words, one.verdict)}<span class="row-first">${prose(firstOf(words, one))}</span></summary><div class="row-body">${evidenceOf(words, one)}${nextOf(words, one)}</div></details></li>\n`,
  );
  return markup`<section class="rows" aria-labelledby="${id}"><h2 id="${id}">${words.say(id)}</h2><ul>${items}</ul></section>`;
}

function incidents(words: Words, audit: Audit, { language }: AuditVersion): Markup {
  const items = audit.incidents.map((one) => {
    const answer = words.say(`incident.${one.verdict}`);
    const sign = markup`<span class="chip ${TONES[one.verdict]}"><span aria-hidden="true">${SIGNS[one.verdict]} </span>${answer}</span>`;
    return markup`<li><p><strong>${one.title}</strong> ${sign}</p><p>${prose(storyOf(one, language))}</p>${nextOf(words, one)}</li>\n`;
  });
  return markup`<section class="incidents" aria-labelledby="incidents"><h2 id="incidents">${words.say("incidents")}</h2><ul>${items}</ul></section>`;
}
