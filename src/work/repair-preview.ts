// What files look like before and after repairs, for people: lines with every secret on them masked.
import type { HiddenSecret } from "../detect/shown-line.ts";
import { maskLine, redactSecret } from "../model/redaction.ts";
import type { ChangedFile, DiffLine, Hunk, LineEdit, Repair } from "../model/repair.ts";
import type { TextView } from "../parse/text-view.ts";
import { applyChanges, lineEdits } from "../repair/line-edits.ts";

/** A text with where its secrets stand, in bytes of the view. */
export interface SecretText {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly view: TextView;
  readonly secrets: readonly HiddenSecret[];
}

const CONTEXT = 3;
const BOM = [0xef, 0xbb, 0xbf] as const;

/** The file with all of `repairs` made; `undefined` where they meet. */
export function changedFile(text: SecretText, repairs: readonly Repair[]): ChangedFile | undefined {
  const { path, bytes, view } = text;
  const source = view.string();
  const changes = repairs.flatMap((repair) => repair.changes);
  const after = applyChanges(source, changes);
  if (after === undefined) return undefined;
  const hasBom = BOM.every((byte, i) => bytes[i] === byte);
  const written = Buffer.from(after);
  return {
    path,
    before: bytes,
    after: hasBom ? Buffer.concat([Buffer.from(BOM), written]) : written,
    hunks: hunksOf(source.split(/\r?\n/), lineEdits(source, changes), masksOf(text)),
  };
}

interface Masks {
  /** Of a line that is there before, from 1. */
  readonly before: (line: number, text: string) => string;
  readonly after: (text: string) => string;
}

function masksOf({ view, secrets }: SecretText): Masks {
  const known = new Map<string, string>();
  const spans = new Map<number, { start: number; end: number; shown: string }[]>();
  for (const secret of secrets) {
    const text = view.textOf(secret);
    for (const part of text.split(/\r?\n/)) if (part.length > 3) known.set(part, secret.shown);
    const range = view.rangeOf(secret);
    for (let line = range.startLine; line <= range.endLine; line++) {
      const start = line === range.startLine ? range.startColumn - 1 : 0;
      const end = line === range.endLine ? range.endColumn - 1 : Number.MAX_SAFE_INTEGER;
      spans.set(line, [...(spans.get(line) ?? []), { start, end, shown: secret.shown }]);
    }
  }
  const longest = [...known].sort(([a], [b]) => b.length - a.length);
  return {
    before: (line, text) => {
      const hidden = (spans.get(line) ?? []).map((span) => ({ ...span, end: Math.min(span.end, text.length) }));
      return maskLine(text, hidden).text;
    },
    after: (text) =>
      longest.reduce((rest, [secret, shown]) => (rest.includes(secret) ? rest.replaceAll(secret, shown) : rest), text),
  };
}

/** Edits whose surroundings touch are one hunk. */
function hunksOf(lines: readonly string[], edits: readonly LineEdit[], masks: Masks): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let group: LineEdit[] = [];
  let shift = 0;
  const flush = (): void => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return;
    const hunk = hunkOf(lines, group, masks, shift);
    hunks.push(hunk);
    shift += hunk.newCount - hunk.oldCount;
    group = [];
  };
  for (const edit of edits.map((one) => trimmed(lines, one))) {
    const last = group.at(-1);
    if (last !== undefined && edit.startLine - last.endLine > 2 * CONTEXT) flush();
    group.push(edit);
  }
  flush();
  return hunks;
}

/** Without the lines at either end that stay. An edit that only adds then ends before it starts. */
function trimmed(lines: readonly string[], { startLine, endLine, lines: put }: LineEdit): LineEdit {
  let [from, to, cut, end] = [startLine, endLine, 0, put.length];
  while (from <= to && cut < end && lines[from - 1] === put[cut]) {
    from++;
    cut++;
  }
  while (to >= from && end > cut && lines[to - 1] === put[end - 1]) {
    to--;
    end--;
  }
  return { startLine: from, endLine: to, lines: put.slice(cut, end) };
}

function hunkOf(lines: readonly string[], edits: readonly LineEdit[], { before, after }: Masks, shift: number): Hunk {
  const made: DiffLine[] = [];
  const lastLine = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  const oldStart = Math.max(1, (edits[0]?.startLine ?? 1) - CONTEXT);
  const oldEnd = Math.min(lastLine, (edits.at(-1)?.endLine ?? 1) + CONTEXT);
  let at = oldStart;
  const old = (kind: DiffLine["kind"], until: number): void => {
    for (; at <= until; at++) made.push({ kind, text: before(at, lines[at - 1] ?? "") });
  };
  for (const { startLine, endLine, lines: put } of edits) {
    old("kept", startLine - 1);
    old("removed", endLine);
    for (const line of put) made.push({ kind: "added", text: after(line) });
  }
  old("kept", oldEnd);
  const count = (kind: DiffLine["kind"]): number => made.filter((line) => line.kind === kind).length;
  const kept = count("kept");
  return {
    oldStart,
    oldCount: kept + count("removed"),
    newStart: oldStart + shift,
    newCount: kept + count("added"),
    lines: made,
  };
}

/** As what stands for a secret of which nothing is known but its place. */
export const HIDDEN = redactSecret("", 0);
