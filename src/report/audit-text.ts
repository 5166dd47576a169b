import { auditNothing, nothingSeen } from "../messages/audit.ts";
import type { Audit, AuditEntry, AuditEvidence, AuditVerdict } from "../model/audit.ts";
import type { Language } from "../model/text.ts";
import {
  type AuditOptions,
  auditCounts,
  headOf,
  notesOf,
  openRows,
  SHOWN_IN_STORY,
  sayIn,
  storyOf,
  toldOnce,
} from "./audit-words.ts";
import { escapeTerminal, guardLine } from "./escape.ts";
import { marksOf, type Paint, paintOf } from "./paint.ts";
import { cells, cutStart, lineSize, padEnd, wrap } from "./width.ts";

const MIN_SIZE = 60;

/** The page for a terminal: the ten rows with their next steps, the layers, the incidents as stories, and the count at the end. */
export function* auditText(audit: Audit, options: AuditOptions): Iterable<string> {
  const say = sayIn(options.language);
  const paint = paintOf(options.colour);
  const size = lineSize(options.columns, MIN_SIZE);
  const { rows, layers, incidents } = toldOnce(audit);
  yield* lined([headOf(options), ...notesOf(options).flatMap((note) => wrap(note, size)), ""]);
  for (const [i, row] of rows.entries()) yield* lined(entryLines(row, String(i + 1), size, options, paint));
  yield* lined(["", paint.bold(say("layers"))]);
  for (const layer of layers) yield* lined(layerLines(layer, size, options, paint));
  yield* lined(["", ...wrap(say("incidents"), size).map(paint.bold)]);
  for (const incident of incidents) yield* lined(storyLines(incident, size, options, paint));
  yield* lined(["", ...endLines(audit, size, options, paint)]);
}

function* lined(lines: readonly string[]): Iterable<string> {
  for (const line of lines) yield `${guardLine(line)}\n`;
}

/** Of an entry of the verbose page. */
const MAX_EVIDENCE = 12;

/** Columns of the table: number, title, verdict; then where. */
const NUMBER = 4;
const TITLE = 20;
const VERDICT = 10;

function entryLines(
  entry: AuditEntry,
  number: string,
  size: number,
  options: AuditOptions,
  paint: Paint,
): readonly string[] {
  const { language, ascii, verbose } = options;
  const say = sayIn(language);
  const word = say(`verdict.${entry.verdict}`);
  const [first] = entry.evidence;
  const room = size - NUMBER - TITLE - VERDICT;
  const place = first === undefined ? "" : cutStart(placeOf(first), room, marksOf(ascii).cut);
  // A layer has no number that its title would stand out by.
  const indent = " ".repeat(number === "" ? NUMBER + 2 : NUMBER);
  const said = messagesOf(entry, verbose, language);
  const body = said.flatMap((line) => wrap(line, size - indent.length));
  return [
    `${padEnd(number.padStart(2), NUMBER)}${padEnd(entry.title, TITLE)}${painted(entry.verdict, paint)(padEnd(word, VERDICT))}${paint.dim(place)}`.trimEnd(),
    ...body.map((line) => indent + line),
    ...nextLines(entry, NUMBER, size, options, paint),
  ];
}

/** The step that leads on, below its label. */
function nextLines(
  { next }: AuditEntry,
  indent: number,
  size: number,
  { language }: AuditOptions,
  paint: Paint,
): readonly string[] {
  if (next === "") return [];
  const label = `${sayIn(language)("next")}  `;
  return wrap(escapeTerminal(next), size - indent - cells(label)).map(
    (line, i) => `${" ".repeat(indent)}${i === 0 ? paint.dim(label) : " ".repeat(cells(label))}${line}`,
  );
}

/** Without its next step: the rows have it. */
function layerLines(layer: AuditEntry, size: number, options: AuditOptions, paint: Paint): readonly string[] {
  return entryLines(
    { ...layer, evidence: options.verbose ? layer.evidence : layer.evidence.slice(0, 1), next: "" },
    "",
    size,
    options,
    paint,
  );
}

function messagesOf({ id, evidence }: AuditEntry, verbose: boolean, language: Language): readonly string[] {
  const [first, ...rest] = evidence;
  if (first === undefined) return [(auditNothing[id] ?? nothingSeen)[language]];
  const shown = verbose ? rest.slice(0, MAX_EVIDENCE - 1) : [];
  return [
    escapeTerminal(first.message),
    ...shown.map((one) => `${placeOf(one)}  ${escapeTerminal(one.message)}`),
    ...moreOf(rest.length - shown.length, verbose, language),
  ];
}

/** A large stack has thousands of places for a row; the page for machines has each. */
function moreOf(count: number, verbose: boolean, language: Language): readonly string[] {
  if (count === 0) return [];
  return [sayIn(language)(verbose ? "more-in-json" : "more", { count })];
}

function placeOf({ path, line }: AuditEvidence): string {
  return `${escapeTerminal(path)}:${line}`;
}

function painted(verdict: AuditVerdict, { red, yellow, green, dim }: Paint): (text: string) => string {
  switch (verdict) {
    case "fail":
      return red;
    case "partial":
      return yellow;
    case "pass":
      return green;
    case "not-decidable":
      return dim;
  }
}

function storyLines(entry: AuditEntry, size: number, options: AuditOptions, paint: Paint): readonly string[] {
  const { language, verbose } = options;
  const say = sayIn(language);
  const shown = entry.evidence.slice(0, verbose ? MAX_EVIDENCE : SHOWN_IN_STORY);
  const left = entry.evidence.length - shown.length;
  const evidence = shown.flatMap((one) => {
    const [head = "", ...rest] = wrap(`${placeOf(one)}  ${escapeTerminal(one.message)}`, size - 4);
    return [`  - ${head}`, ...rest.map((line) => `    ${line}`)];
  });
  return [
    `${paint.bold(entry.title)}  ${painted(entry.verdict, paint)(say(`incident.${entry.verdict}`))}`,
    ...wrap(storyOf(entry, language), size - 2).map((line) => `  ${line}`),
    ...evidence,
    ...moreOf(left, verbose, language).map((line) => `    ${line}`),
    ...nextLines(entry, 2, size, options, paint),
  ];
}

function endLines(audit: Audit, size: number, options: AuditOptions, paint: Paint): readonly string[] {
  const { language, unread, wanted, ascii } = options;
  const say = sayIn(language);
  const { fail, partial, pass, "not-decidable": unknown } = auditCounts(audit);
  const marks = marksOf(ascii);
  const [next] = openRows(audit);
  const total = say("total", { fail, partial, pass, unknown });
  const lines = [next === undefined ? total : `${total}   ${say("next-row", { row: audit.rows.indexOf(next) + 1 })}`];
  if (wanted !== undefined && pass < wanted)
    lines.push(`${paint.red(marks.blocks)} ${say("too-few", { pass, wanted })}`);
  if (unread > 0) lines.push(...wrap(`${marks.warns} ${say("incomplete", { count: unread })}`, size));
  return lines;
}
