// Values that begin on the line below their operator: blocks of YAML, here-documents, strings of many lines, and lines that go on.
// An empty value is none: what is below counts only where the grammar says that it belongs to the name.
import {
  type Assignment,
  assignmentOf,
  BACKSLASH,
  COLON,
  CR,
  endsLine,
  isBlank,
  LF,
  type Name,
  QUOTE,
  type Reader,
  tableOf,
  textOf,
} from "./assignment-reader.ts";

/** A line without the blanks at its ends. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Where the next one begins. */
  readonly next: number;
}

const MAX_LINE = 600;
/** What the rest of a line may begin with whose value is below. */
const OPENING_SIGN = tableOf("|><(\\`\"'@$fFrRbBuU");
const BLOCK = /^[|>][+-]?[1-9]?[+-]?[ \t]{0,8}$/;
const HERE =
  /^(?:\$\(cat[ \t]{1,4})?<<[<~-]?[ \t]?["']?([A-Za-z][A-Za-z0-9_]{1,24})["']?\)?(?:\.[a-z_]{1,20})?[ \t]{0,4};?[ \t]{0,4}$/;
const QUOTES = /^[fFrRbBuU]{0,2}(`|"""|'''|@["'])[ \t]{0,4}$/;
const GOES_ON = /^[(\\][ \t]{0,4}$/;
const LONGEST_OPENING = 60;

/**
 * Whether something below a line, told from the line alone, may be the value of a name in it; also of an element. More is said to be
 * so than is.
 */
export function mayGoOnBelow(line: string): boolean {
  return OPEN_END.test(line);
}

/** What an operator ends with, and {@link BLOCK}, {@link HERE}, {@link QUOTES} and {@link GOES_ON}; a line of text in latin1. */
const OPEN_END =
  /(?:[:=>(\\`"'|\x9a\x9d\xba]|[|>][+-]?[1-9]?[+-]?|<<[<~-]?[ \t]?["']?[A-Za-z][A-Za-z0-9_]{1,24}["']?\)?(?:\.[a-z_]{1,20})?[ \t]{0,4};?|[ \t])[ \t]{0,64}[\r\n]{0,2}$/;

/** Of a string below `operator` alone, where nothing but blanks stands from `at` on. */
export function stringStartBelow(bytes: Uint8Array, at: number): number | undefined {
  if (!endsLine(bytes[at])) return undefined;
  const line = lineFrom(bytes, behindLineEnd(bytes, at));
  return line !== undefined && QUOTE[bytes[line.start] ?? 0] === 1 ? line.start : undefined;
}

/** What stands on the line below, if the rest of the operator's own line says so; `at` is behind the blanks that follow it. */
export function valueBelow(
  { bytes }: Reader,
  operator: number,
  at: number,
  name: Name,
): { readonly string: number } | Assignment | undefined {
  if (endsLine(bytes[at])) return plainBelow(bytes, operator, at, name);
  if (OPENING_SIGN[bytes[at] ?? 0] === 0) return undefined;
  let lineEnd = at;
  while (lineEnd - at < LONGEST_OPENING && !endsLine(bytes[lineEnd])) lineEnd++;
  if (!endsLine(bytes[lineEnd])) return undefined;
  const opening = textOf(bytes, at, lineEnd);
  const line = lineFrom(bytes, behindLineEnd(bytes, lineEnd));
  if (line === undefined || line.start === line.end) return undefined;
  if (BLOCK.test(opening)) return bytes[operator] === COLON ? blockBelow(bytes, operator, name, line) : undefined;
  if (GOES_ON.test(opening)) {
    if (QUOTE[bytes[line.start] ?? 0] === 1) return { string: line.start };
    return opening[0] === "\\" && isWord(bytes, line) ? told(bytes, operator, name, line, "none") : undefined;
  }
  const terminator = HERE.exec(opening)?.[1];
  if (terminator !== undefined) return hereBelow(bytes, operator, name, line, terminator);
  const quotes = QUOTES.exec(opening)?.[1];
  return quotes === undefined ? undefined : quotedBelow(bytes, operator, name, line, quotes);
}

/** `name:` or `name =`, then a string or a word that is indented deeper than the name's line. */
function plainBelow(
  bytes: Uint8Array,
  operator: number,
  at: number,
  name: Name,
): { readonly string: number } | Assignment | undefined {
  const line = lineFrom(bytes, behindLineEnd(bytes, at));
  if (line === undefined || line.start === line.end || line.indent <= indentAt(bytes, name.start)) return undefined;
  if (QUOTE[bytes[line.start] ?? 0] === 1) return isStringAlone(bytes, line) ? { string: line.start } : undefined;
  if (bytes[line.start] === 0x40 && QUOTE[bytes[line.start + 1] ?? 0] === 1) return { string: line.start };
  return bytes[operator] === COLON && line.end - line.start >= 8 && isWord(bytes, line)
    ? told(bytes, operator, name, line, "none")
    : undefined;
}

/** Nothing but punctuation follows it: it is no key. */
function isStringAlone(bytes: Uint8Array, { start, end }: Line): boolean {
  const quote = bytes[start];
  let at = end;
  while (at > start && bytes[at - 1] !== quote) at--;
  if (at - start < 3) return false;
  for (let i = at; i < end; i++) if (bytes[i] === COLON || bytes[i] === 0x3d) return false;
  // One string, not the first and the last of several.
  for (let i = start + 1; i < at - 1; i++) if (bytes[i] === quote && bytes[i - 1] !== BACKSLASH) return false;
  return true;
}

/** A block of one line: one of many is a text, which is read by itself. */
function blockBelow(bytes: Uint8Array, operator: number, name: Name, line: Line): Assignment | undefined {
  const own = indentAt(bytes, name.start);
  if (line.indent <= own) return undefined;
  const after = lineFrom(bytes, line.next);
  const isOnly = after === undefined || after.start === after.end || after.indent < line.indent;
  return isOnly ? told(bytes, operator, name, line, "none") : undefined;
}

function hereBelow(
  bytes: Uint8Array,
  operator: number,
  name: Name,
  line: Line,
  terminator: string,
): Assignment | undefined {
  const after = lineFrom(bytes, line.next);
  if (after === undefined) return undefined;
  const end = textOf(bytes, after.start, Math.min(after.end, after.start + terminator.length));
  return end === terminator ? told(bytes, operator, name, line, "double") : undefined;
}

function quotedBelow(
  bytes: Uint8Array,
  operator: number,
  name: Name,
  line: Line,
  quotes: string,
): Assignment | undefined {
  const closing = quotes.startsWith("@") ? `${quotes[1]}@` : quotes;
  const quoting = closing[0] === "`" ? "backtick" : closing.startsWith("'") ? "single" : "double";
  const mark = quotes.startsWith("@") ? quotes.charCodeAt(1) : closing.charCodeAt(0);
  let end = line.start;
  while (end < line.end && bytes[end] !== mark) end++;
  if (end < line.end) return end > line.start ? told(bytes, operator, name, { ...line, end }, quoting) : undefined;
  const after = lineFrom(bytes, line.next);
  return after !== undefined && bytes[after.start] === mark ? told(bytes, operator, name, line, quoting) : undefined;
}

function told(
  bytes: Uint8Array,
  operator: number,
  name: Name,
  { start, end }: Line,
  quoting: Assignment["quoting"],
): Assignment | undefined {
  return assignmentOf(bytes, name, { start, end, quoting }, operator);
}

/** Without a blank or a sign of another assignment in it. */
function isWord(bytes: Uint8Array, { start, end }: Line): boolean {
  for (let at = start; at < end; at++) if (NO_WORD[bytes[at] ?? 0] === 1) return false;
  return true;
}

const NO_WORD = tableOf(" \t:{}[]()<>,;\"'`");

/** `undefined` where nothing follows, or a line is too long to be a value. */
function lineFrom(bytes: Uint8Array, from: number): Line | undefined {
  if (from >= bytes.length) return undefined;
  let start = from;
  while (start - from < 64 && isBlank(bytes[start])) start++;
  let end = start;
  while (end - start < MAX_LINE && !endsLine(bytes[end])) end++;
  if (!endsLine(bytes[end])) return undefined;
  const next = behindLineEnd(bytes, end);
  while (end > start && isBlank(bytes[end - 1])) end--;
  return { start, end, indent: start - from, next };
}

function behindLineEnd(bytes: Uint8Array, at: number): number {
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** How far the line that holds `at` is indented; a dash of a list counts. */
function indentAt(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_LINE && bytes[start - 1] !== LF && bytes[start - 1] !== CR) start--;
  let indent = 0;
  while (isBlank(bytes[start + indent])) indent++;
  return indent;
}
