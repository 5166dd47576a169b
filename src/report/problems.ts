import type { ReportedProblem } from "../model/finding.ts";
import { escapeTerminal, guardLine } from "./escape.ts";

/** A line each, for the stream of errors. */
export function* problemLines(problems: readonly ReportedProblem[]): Iterable<string> {
  for (const { path, reason } of problems)
    yield `${guardLine(`! ${path === undefined ? "" : `${escapeTerminal(path)}  `}${escapeTerminal(reason)}`)}\n`;
}
