import width from "fast-string-width";

/** Longer lines are hard to read. */
const MOST_CELLS = 100;

/** Cells of a line that people read on a terminal of `columns`; no fewer than `least`. */
export function lineSize(columns: number, least = 0): number {
  return Math.min(MOST_CELLS, Math.max(least, columns));
}

/** How many cells of a terminal `text` takes. */
export function cells(text: string): number {
  return width(text);
}

/** `text` with spaces after it up to `size` cells. */
export function padEnd(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - cells(text)));
}

/** The longest beginning of `text` that fits into `size` cells, with `mark` where it was cut. */
export function cutEnd(text: string, size: number, mark: string): string {
  if (cells(text) <= size) return text;
  let kept = "";
  let used = cells(mark);
  for (const character of text) {
    used += cells(character);
    if (used > size) break;
    kept += character;
  }
  return kept + mark;
}

/** The longest end of `text` that fits into `size` cells, with `mark` where it was cut. */
export function cutStart(text: string, size: number, mark: string): string {
  if (cells(text) <= size) return text;
  let kept = "";
  let used = cells(mark);
  for (const character of [...text].reverse()) {
    used += cells(character);
    if (used > size) break;
    kept = character + kept;
  }
  return mark + kept;
}

const WIDE =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef]";
const PIECE = new RegExp(`${WIDE}| +|(?:(?!${WIDE})[^ ])+`, "gu");
const NO_BREAK_BEFORE = /^[，。；：、）」》！？…]/u;
const NO_BREAK_AFTER = /[（「《]$/u;

/**
 * Breaks a sentence into lines of at most `size` cells: at spaces, between Han, and between Han and Latin; never inside a Latin
 * word, path or number (one that is longer than a line sticks out), and never before ，。； or after （.
 */
export function wrap(text: string, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of unitsOf(text)) {
    const isSpace = unit.startsWith(" ");
    if (isSpace) line += line === "" ? "" : unit;
    else if (line === "" || cells(line) + cells(unit) <= size) line += unit;
    else {
      lines.push(line.trimEnd());
      line = unit;
    }
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}

/** `lead` and behind it `text`, broken to `size` cells: further lines stand below the first one's text, or `indent` cells in. */
export function hanging(lead: string, text: string, size: number, indent = cells(lead)): readonly string[] {
  const least = Math.max(20, size - Math.max(indent, cells(lead)));
  const [first = "", ...rest] = wrap(text, least);
  return [lead + first, ...rest.map((line) => " ".repeat(indent) + line)];
}

/** Pieces between which a line may end. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const last = units.at(-1);
    if (last !== undefined && (NO_BREAK_BEFORE.test(piece) || NO_BREAK_AFTER.test(last)))
      units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}
