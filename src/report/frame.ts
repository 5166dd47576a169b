import type { Finding, Frame } from "../model/finding.ts";
import { escapeTerminal } from "./escape.ts";
import { cells, cutEnd, cutStart } from "./width.ts";

/** A line of code as it is shown, and the line below it that points at the place. */
export interface FrameLines {
  readonly code: string;
  readonly caret?: string;
}

const GUTTER = 7;

/** The frame within `size` cells; what does not fit is cut so that the place stays. `mark` stands where something was cut. */
export function frameLines(frame: Frame, size: number, mark: string): FrameLines {
  const { text, startColumn, endColumn } = frame;
  const number = String(frame.line).padStart(GUTTER);
  const room = Math.max(20, size - number.length - 3);
  const from = (startColumn ?? 1) - 1;
  const to = startColumn === undefined ? from : Math.max(from + 1, (endColumn ?? startColumn) - 1);
  const before = shown(text.slice(0, from), mark);
  const marked = shown(text.slice(from, to), mark);
  const kept = cutStart(before, Math.max(room - Math.max(1, cells(marked)), Math.floor(room / 3)), mark);
  const code = `${number} ${frame.removed === true ? "-" : "|"} ${cutEnd(kept + marked + shown(text.slice(to), mark), room, mark)}`;
  if (startColumn === undefined || frame.removed === true) return { code: code.trimEnd() };
  const carets = Math.min(Math.max(1, cells(marked)), Math.max(1, room - cells(kept)));
  return {
    code: code.trimEnd(),
    caret: `${" ".repeat(number.length)} | ${" ".repeat(cells(kept))}${"^".repeat(carets)}`,
  };
}

/** The file of `frame`, to stand above it where the lines of its finding are of two files. */
export function fileLine({ frames, path }: Pick<Finding, "frames" | "path">, frame: Frame, mark: string): string[] {
  const isOfTwo = frames.some((one) => one.path !== undefined);
  return isOfTwo ? [`${" ".repeat(GUTTER + 1)}${shown(frame.path ?? path, mark)}`] : [];
}

function shown(text: string, mark: string): string {
  return escapeTerminal(text.replaceAll("\t", "    ")).replaceAll("…", mark);
}
