// A table for a spreadsheet (RFC 4180): a row a finding, and one for all that could not be checked.
import type { Finding, ReportedProblem, ScanResult } from "../model/finding.ts";
import { escapeTerminal, guardLine } from "./escape.ts";
import { isAboutFile, standingOf, worstFirst } from "./order.ts";

const COLUMNS = [
  "verdict",
  "severity",
  "rule",
  "path",
  "line",
  "column",
  "title",
  "message",
  "fix",
  "status",
  "confidence",
  "family",
  "provider",
  "service",
  "commit",
  "date",
  "fingerprint",
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

/** The worst first; in pieces that end with a line's end. */
export function* csv({ findings, problems }: ScanResult): Iterable<string> {
  yield line(COLUMNS);
  for (const problem of problems) yield line(cellsOf(problemRow(problem)));
  for (const finding of worstFirst(findings)) yield line(cellsOf(findingRow(finding)));
}

function findingRow(finding: Finding): Row {
  const { ruleId, startLine, startColumn, ...same } = finding;
  const place = isAboutFile(finding) ? {} : { line: startLine, column: startColumn };
  return { ...same, ...place, verdict: standingOf(finding), rule: ruleId };
}

function problemRow({ path, code, reason }: ReportedProblem): Row {
  return { verdict: "not-checked", rule: code, path, message: reason };
}

function cellsOf(row: Row): readonly string[] {
  return COLUMNS.map((column) => String(row[column] ?? ""));
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** Before any of these a spreadsheet takes a cell for a formula, or drops what stands before it (OWASP, CSV Injection). */
const FORMULA = /^[\s=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function cell(text: string): string {
  const shown = guardLine(escapeTerminal(text, MAX_CELL));
  // What was a tab or the end of a line is written out by now, and still no beginning.
  const plain = FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A spreadsheet takes 32,767 characters. */
const MAX_CELL = 8000;
