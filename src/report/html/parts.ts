// The parts that a page about a scan and one about an audit share.
import { say } from "../../messages/catalogue.ts";
import { type HtmlSentenceId, htmlSentences } from "../../messages/html.ts";
import type { Finding, ReportedProblem } from "../../model/finding.ts";
import { fillText, type Language, type Values } from "../../model/text.ts";
import { grouped } from "../counts.ts";
import { placeOf, standingOf, worstFirst } from "../order.ts";
import { type Markup, markup, prose } from "./markup.ts";

/** What was looked at, for the head of the page. */
export interface Subject {
  readonly kind: "tracked" | "folder" | "staged" | "range" | "history" | "stdin" | "archive" | "audit" | "repositories";
  /** Of the repository or the folder. */
  readonly name: string;
  /** YYYY-MM-DD, the day of the report. */
  readonly date: string;
}

export type Say = (id: HtmlSentenceId, values?: Values) => string;

export function sayHtml(language: Language): Say {
  return (id, values = {}) => fillText(htmlSentences[id], values, language);
}

/** The sentence `<id>-one` or `<id>-many`. */
export function countedHtml(told: Say, id: "incomplete" | "cut" | "next.alike" | "next.others", count: number): string {
  return told(`${id}-${count === 1 ? "one" : "many"}`, { count: grouped(count) });
}

/** Of the `lang` attribute. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };
/** As those who read them call them. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** The languages of a page: those that it can be read in, and the one that this part of it is in. */
export interface PageLanguages {
  readonly all: readonly Language[];
  readonly shown: Language;
}

/** The first line: whose page it is, of what, and how it looks. */
export function masthead(told: Say, name: string, what: readonly string[], { all, shown }: PageLanguages): Markup {
  const languages = all.map(
    (one) =>
      markup`<button type="button" lang="${LANGUAGE_TAGS[one]}" data-language="${one}" aria-pressed="${String(one === shown)}">${LANGUAGE_NAMES[one]}</button>`,
  );
  const choice =
    all.length < 2
      ? markup``
      : markup`<div class="choices" role="group" aria-label="${told("language")}">${languages}</div>\n`;
  const theme = (id: "auto" | "light" | "dark"): Markup =>
    markup`<button type="button" data-theme-choice="${id}">${told(`theme.${id}`)}</button>`;
  return markup`<header class="masthead">
<div><p class="brand">stackgate</p><h1>${name}</h1><p class="about">${what.join(" · ")}</p></div>
<div class="tools" hidden>${choice}<div class="choices" role="group" aria-label="${told("theme")}">${(["auto", "light", "dark"] as const).map(theme)}</div>
<button type="button" class="quiet" id="keys-button">${told("keys")} <kbd>?</kbd></button></div>
</header>`;
}

export type Tone = "bad" | "warn" | "good";

const MARKS: Readonly<Record<Tone, string>> = { bad: "✖", warn: "!", good: "✔" };

/** How it ended, in the largest letters of the page. */
export function verdictBand(tone: Tone, word: string, counts: readonly Markup[], looked: string): Markup {
  return markup`<section class="verdict ${tone}" aria-labelledby="verdict">
<p class="mark" aria-hidden="true">${MARKS[tone]}</p>
<div><h2 id="verdict">${word}</h2><ul class="counts">${counts.map((count) => markup`<li>${count}</li>`)}</ul><p class="looked">${looked}</p></div>
</section>`;
}

const MAX_PROBLEMS = 200;

/** What could not be looked at. It stays where it is: nothing else on the page may be taken for the whole. */
export function incompleteBar(told: Say, problems: readonly ReportedProblem[]): Markup {
  if (problems.length === 0) return markup``;
  const shown = problems.slice(0, MAX_PROBLEMS).map(({ path, reason }) => {
    const where = path === undefined ? markup`` : markup`<code>${path}</code> `;
    return markup`<li>${where}${prose(reason)}</li>`;
  });
  const cut = problems.length - MAX_PROBLEMS;
  return markup`<section class="incomplete" aria-labelledby="incomplete">
<h2 id="incomplete"><span aria-hidden="true">! </span>${countedHtml(told, "incomplete", problems.length)}</h2>
<ul>${shown}${cut > 0 ? markup`<li>${countedHtml(told, "cut", cut)}</li>` : markup``}</ul>
<p>${told("incomplete.next")}</p>
</section>`;
}

/**
 * Where the script shows when findings entered, what they can be filtered by, and the findings; with `isPlain` also a table for where no
 * script runs.
 */
export function findingsSection(
  told: Say,
  { language, findings, isPlain }: { language: Language; findings: readonly Finding[]; isPlain: boolean },
  empty: Markup,
): Markup {
  if (findings.length === 0) return empty;
  const order = (id: "worst" | "new" | "old" | "path"): Markup =>
    markup`<option value="${id}">${told(`sort.${id}`)}</option>`;
  const orders = findings.some(({ date }) => date !== undefined)
    ? (["worst", "new", "old", "path"] as const)
    : (["worst", "path"] as const);
  return markup`<section class="timeline" id="timeline" aria-labelledby="timeline-title" hidden><h2 id="timeline-title">${told("timeline")}</h2></section>
<section class="findings" id="findings" aria-labelledby="findings-title" tabindex="-1">
<div class="findings-head"><h2 id="findings-title">${told("findings")}</h2><p id="count" role="status"></p>
<div class="by-hand" hidden><label class="order"><span>${told("sort")}</span> <select id="order" aria-label="${told("sort")}">${orders.map(order)}</select></label></div></div>
<div class="columns"><div class="side by-hand" hidden>
<label class="search"><span>${told("search")} <kbd>/</kbd></span><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${told("search.hint")}"></label>
<details id="filters" open><summary>${told("filters")}</summary><div id="facets"></div></details>
</div><div class="main"><div id="active"></div><ul id="list"></ul><p id="print-cut" hidden></p>
${isPlain ? markup`<noscript>${plainTable(told, language, findings)}</noscript>` : markup``}</div></div>
</section>`;
}

const MAX_PLAIN = 500;

function plainTable(told: Say, language: Language, findings: readonly Finding[]): Markup {
  const rows = worstFirst(findings)
    .slice(0, MAX_PLAIN)
    .map((finding) => {
      const severity = say(language, `report.severity.${finding.severity}`);
      const mark = MARKS[toneOf(finding)];
      return markup`<tr><td>${mark} ${severity}</td><td><code>${placeOf(finding)}</code></td><td>${finding.title}</td><td>${prose(finding.fix)}</td></tr>\n`;
    });
  const count = { count: grouped(rows.length), all: grouped(findings.length) };
  const heads = (["verdict", "where", "what", "fix"] as const).map(
    (id) => markup`<th scope="col">${told(`plain.${id}`)}</th>`,
  );
  const cut = rows.length < findings.length ? markup`<p>${told("plain.first", count)}</p>` : markup``;
  return markup`${cut}<table><thead><tr>${heads}</tr></thead><tbody>\n${rows}</tbody></table>`;
}

function toneOf(finding: Finding): Tone {
  const standing = standingOf(finding);
  return standing === "blocks" ? "bad" : standing === "accepted" ? "good" : "warn";
}

/** The last lines: what was looked at in full, and by what. */
export function colophon(told: Say, subject: Subject, versions: Values, parts: readonly Markup[]): Markup {
  return markup`<footer>${parts}<p>${told("made", { ...versions, date: subject.date })}</p></footer>`;
}

/** The whole body; `skipTo` is the id of what most people come for. */
export function bodyOf(
  told: Say,
  skipTo: "findings" | "checklist" | undefined,
  head: Markup,
  content: readonly Markup[],
  foot: Markup,
): Markup {
  const skip =
    skipTo === undefined ? markup`` : markup`<a class="skip" href="#${skipTo}">${told(`skip.${skipTo}`)}</a>`;
  return markup`${skip}
${head}
<main>
${content}
</main>
${foot}
<dialog id="keys" aria-labelledby="keys-title"></dialog>`;
}
