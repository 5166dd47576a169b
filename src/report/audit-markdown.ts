import { auditNothing, nothingSeen } from "../messages/audit.ts";
import type { Audit, AuditEntry } from "../model/audit.ts";
import type { Language } from "../model/text.ts";
import {
  type AuditOptions,
  auditCounts,
  headOf,
  notesOf,
  SHOWN_IN_STORY,
  sayIn,
  storyOf,
  toldOnce,
} from "./audit-words.ts";
import { codeSpan, markdownText } from "./escape.ts";

const SHOWN_IN_CELL = 3;

/** For a page or a comment. */
export function* auditMarkdown(audit: Audit, options: AuditOptions): Iterable<string> {
  const { language } = options;
  const say = sayIn(language);
  const { rows, layers, incidents } = toldOnce(audit);
  const { fail, partial, pass, "not-decidable": unknown } = auditCounts(audit);
  yield `## ${say("md.title")}\n\n${markdownText(headOf(options))}\n\n${say("total", { fail, partial, pass, unknown })}\n\n`;
  for (const note of notesOf(options)) yield `${markdownText(note)}\n\n`;
  if (options.unread > 0) yield `${say("incomplete", { count: options.unread })}\n\n`;
  for (const [heading, entries] of [
    ["checklist", rows],
    ["layers", layers],
  ] as const) {
    yield `### ${say(heading)}\n\n| | ${say("md.row")} | ${say("md.verdict")} | ${say("md.evidence")} | ${say("md.next")} |\n| --- | --- | --- | --- | --- |\n`;
    for (const [i, entry] of entries.entries())
      yield `| ${i + 1} | ${entry.title} | ${say(`verdict.${entry.verdict}`)} | ${evidenceCell(entry, language)} | ${markdownText(entry.next)} |\n`;
    yield "\n";
  }
  yield `### ${say("incidents")}\n`;
  for (const entry of incidents) {
    const told = say(`incident.${entry.verdict}`);
    yield `\n${say("md.said", { what: `**${entry.title}**`, told })}\n\n${markdownText(storyOf(entry, language))}\n\n`;
    for (const one of entry.evidence.slice(0, SHOWN_IN_STORY))
      yield `- ${codeSpan(`${one.path}:${one.line}`)} ${markdownText(one.message)}\n`;
    const left = entry.evidence.length - SHOWN_IN_STORY;
    if (left > 0) yield `- ${say("more", { count: left })}\n`;
    if (entry.next !== "") yield `\n${say("md.said", { what: say("next"), told: markdownText(entry.next) })}\n`;
  }
}

function evidenceCell(entry: AuditEntry, language: Language): string {
  if (entry.evidence.length === 0) return (auditNothing[entry.id] ?? nothingSeen)[language];
  const shown = entry.evidence
    .slice(0, SHOWN_IN_CELL)
    .map((one) => `${codeSpan(`${one.path}:${one.line}`)} ${markdownText(one.message)}`);
  const left = entry.evidence.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [sayIn(language)("more", { count: left })])].join("<br>");
}
