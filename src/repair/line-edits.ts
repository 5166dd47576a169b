// Changes of a text as characters, and as whole lines.
import type { LineEdit, TextChange } from "../model/repair.ts";

/** `source` with all changes made; `undefined` where two of them meet. Insertions at one place come in the order given, deeper lines first. */
export function applyChanges(source: string, changes: readonly TextChange[]): string | undefined {
  let made = "";
  let at = 0;
  for (const { start, end, insert } of underOneKey(inOrder(changes))) {
    if (start < at) return undefined;
    made += source.slice(at, start) + insert;
    at = end;
  }
  return made + source.slice(at);
}

/** By place; of lines that come to one place those first that are indented most, else what they belong to would have ended before. */
function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end || indentOf(b) - indentOf(a));
}

/** Two that bring the same key to one place, each with something below it, bring it once. */
function underOneKey(changes: readonly TextChange[]): readonly TextChange[] {
  const made: TextChange[] = [];
  for (const change of changes) {
    const head = /^\r?\n *[\w-]+:(?=\r?\n)/.exec(change.insert)?.[0];
    let same = made.length - 1;
    const isInsertion = ({ start, end }: TextChange): boolean =>
      start === change.start && end === start && change.end === start;
    while (head !== undefined && same >= 0 && isInsertion(made[same] ?? change) && !made[same]?.insert.startsWith(head))
      same--;
    if (head !== undefined && same >= 0 && !isInsertion(made[same] ?? change)) same = -1;
    const known = made[same];
    if (head === undefined || known === undefined) made.push(change);
    else made[same] = { ...known, insert: known.insert + change.insert.slice(head.length) };
  }
  return made;
}

/** Columns before the first line that is inserted; what goes on the line itself comes before all of them. */
function indentOf({ insert }: TextChange): number {
  const lineStart = insert.startsWith("\r\n") ? 2 : insert.startsWith("\n") ? 1 : 0;
  return lineStart === 0
    ? Number.MAX_SAFE_INTEGER
    : insert.length - lineStart - insert.slice(lineStart).trimStart().length;
}

/** The lines of `source` that the changes touch, and what stands there afterwards. Lines end at LF, with or without CR. */
export function lineEdits(source: string, changes: readonly TextChange[]): readonly LineEdit[] {
  const edits: LineEdit[] = [];
  let group: TextChange[] = [];
  let [from, to] = [0, -1];
  const flush = (): void => {
    if (group.length === 0) return;
    const shifted = group.map(({ start, end, insert }) => ({ start: start - from, end: end - from, insert }));
    const after = applyChanges(source.slice(from, to), shifted) ?? "";
    const startLine = lineOf(source, from);
    edits.push({
      startLine,
      endLine: lineOf(source, to),
      lines: after.split(/\r?\n/),
    });
    group = [];
  };
  for (const change of inOrder(changes)) {
    const start = source.lastIndexOf("\n", change.start - 1) + 1;
    if (group.length > 0 && start > to) flush();
    if (group.length === 0) from = start;
    group.push(change);
    to = Math.max(to, endOfLine(source, change.end));
  }
  flush();
  return edits;
}

/** The text whose lines were counted last: many repairs of one file ask one after the other. */
let counted: { readonly source: string; readonly starts: readonly number[] } = { source: "", starts: [0] };

/** From 1. */
function lineOf(source: string, index: number): number {
  if (counted.source !== source)
    counted = { source, starts: [0, ...[...source.matchAll(/\n/g)].map((found) => found.index + 1)] };
  const { starts } = counted;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Before the line's end, be it LF or CRLF. */
export function endOfLine(source: string, from: number): number {
  const found = source.indexOf("\n", from);
  if (found < 0) return source.length;
  return found > 0 && source[found - 1] === "\r" ? found - 1 : found;
}
