// Which lines differ between base and head, as far as choosing a place needs it: a line is old when the other side has its like.
import type { Snapshot } from "../model/document.ts";
import { type FileReader, type Mark, readSource } from "../parse/compose-source-text.ts";

/** Picks among places the one that stands on a line the other side does not have. */
export interface LineComparison {
  /** Of head's marks; a mark over several lines is cut to its first changed one. The first mark when nothing changed. */
  inHead(marks: readonly [Mark, ...Mark[]]): Mark;
  /** Of base's marks, on a line that head has lost. */
  inBase(marks: readonly [Mark, ...Mark[]]): Mark;
}

/** Lines are compared file by file, by path. */
export function compareLines(base: Snapshot | undefined, head: Snapshot): LineComparison {
  const ofBase = lineSets(base);
  const ofHead = lineSets(head);
  return {
    inHead: (marks) => firstOn(marks, ofBase),
    inBase: (marks) => firstOn(marks, ofHead),
  };
}

type LineSet = (path: string) => ReadonlySet<string>;

function lineSets(files: FileReader | undefined): LineSet {
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const text = files === undefined ? undefined : readSource(files, path);
    const lines = new Set(text === undefined ? [] : text.view.string().split(/\r\n|\r|\n/));
    known.set(path, lines);
    return lines;
  };
}

function firstOn(marks: readonly [Mark, ...Mark[]], other: LineSet): Mark {
  for (const mark of marks) {
    const lines = other(mark.text.path);
    const changed = changedPart(mark, lines);
    if (changed !== undefined) return changed;
  }
  return marks[0];
}

/** The first line of `mark` that is not among `lines`; `mark` itself when it fits on that line. */
function changedPart(mark: Mark, lines: ReadonlySet<string>): Mark | undefined {
  const source = mark.text.view.string();
  let at = source.lastIndexOf("\n", mark.start - 1) + 1;
  for (;;) {
    let end = source.indexOf("\n", at);
    if (end < 0) end = source.length;
    const line = source.slice(at, end).replace(/\r$/, "");
    if (!lines.has(line) && line.trim() !== "") {
      const start = Math.max(mark.start, at + line.length - line.trimStart().length);
      const stop = Math.min(mark.end, at + line.length);
      return mark.start >= at && mark.end <= end ? mark : { ...mark, start, end: Math.max(start, stop) };
    }
    at = end + 1;
    if (at >= mark.end) return undefined;
  }
}
