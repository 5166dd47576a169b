// Positions in a long file of which only parts are at hand.
import type { Excerpt, ExcerptPart } from "../model/document.ts";
import type { Range } from "../model/span.ts";
import { type TextView, textView } from "./text-view.ts";

/** The view of a document's bytes; of an excerpt its lines and columns are those of the file, its offsets those of the parts. */
export function documentView({ bytes, excerpt }: { readonly bytes: Uint8Array; readonly excerpt?: Excerpt }): TextView {
  const view = textView(bytes);
  return excerpt === undefined ? view : { ...view, ...positionsOf(view, excerpt) };
}

/** A part with its own lines: the first and the last of them, as the parts alone would count them. */
interface Lines extends ExcerptPart {
  readonly first: number;
  readonly last: number;
}

function positionsOf(view: TextView, { parts }: Excerpt): Pick<TextView, "rangeOf" | "lineSpan"> {
  let counted: readonly Lines[] | undefined;
  const lines = (): readonly Lines[] => {
    counted ??= parts.map((part, i) => {
      const end = (parts[i + 1]?.at ?? view.bytes.length + 1) - 1;
      return { ...part, first: lineAt(view, part.at), last: lineAt(view, end) };
    });
    return counted;
  };
  const inFile = (offset: number, line: number, column: number): readonly [number, number] => {
    const part = lines().findLast(({ at }) => at <= offset);
    if (part === undefined) return [line, column];
    return [part.line + line - part.first, line === part.first ? part.column + column - 1 : column];
  };
  return {
    rangeOf(span): Range {
      const own = view.rangeOf(span);
      const [startLine, startColumn] = inFile(span.start, own.startLine, own.startColumn);
      const [endLine, endColumn] = inFile(Math.max(span.start, span.end), own.endLine, own.endColumn);
      return { startLine, startColumn, endLine, endColumn };
    },
    lineSpan(line) {
      // A long line may have several parts.
      const held = lines().filter((part) => line >= part.line && line - part.line <= part.last - part.first);
      const [from, to] = [held[0], held.at(-1)];
      if (from === undefined || to === undefined) return { start: view.bytes.length, end: view.bytes.length };
      const { start } = view.lineSpan(from.first + line - from.line);
      return { start, end: view.lineSpan(to.first + line - to.line).end };
    },
  };
}

function lineAt(view: TextView, offset: number): number {
  return view.rangeOf({ start: offset, end: offset }).startLine;
}
