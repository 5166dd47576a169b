// Env files by the grammar of compose-go's dotenv package (github.com/compose-spec/compose-go, dotenv/parser.go), which differs
// from others in what people meet: ` #` begins a comment only in unquoted values, quoted values run over lines, `NAME: value`
// assigns, and what follows a closing quote is read as the next statement. Where compose-go gives up, this goes on a line later.

const LF = 10;
const BOM = 0xfeff;

/** One `NAME=value` of an env file. Indices are UTF-16 indices into the parsed text. */
export interface DotenvEntry {
  /** May be empty: compose-go reads `="value"` as an assignment. */
  readonly name: string;
  readonly nameStart: number;
  /**
   * After unquoting and unescaping; `${...}` stays as written. In double quotes `\$` has become `$$`, which is how interpolation
   * spells a dollar.
   */
  readonly value: string;
  /** The raw value without its quotes. Both equal the end of the name where it is passed through. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: "none" | "single" | "double";
  /** From 1; of the name. */
  readonly line: number;
  /** `NAME` without `=`: passed through from the environment. */
  readonly passedThrough: boolean;
}

export interface DotenvFile {
  readonly entries: readonly DotenvEntry[];
  /**
   * Lines that are neither an assignment, a comment nor empty. A quote that is never closed is one too; its entry is kept, with the
   * value that ends with its line.
   */
  readonly failures: readonly { readonly index: number; readonly line: number }[];
}

/** Reads dotenv as compose-go does. Never throws; linear in `text`. */
export function parseDotenv(text: string): DotenvFile {
  const entries: DotenvEntry[] = [];
  const failures: { index: number; line: number }[] = [];
  const lineAt = lineCounter(text);
  let at = text.charCodeAt(0) === BOM ? 1 : 0;
  for (;;) {
    at = statementStart(text, at);
    if (at >= text.length) return { entries, failures };
    const nameStart = skipExport(text, at);
    const line = lineAt(nameStart);
    const name = readName(text, nameStart);
    if (name === undefined) {
      failures.push({ index: at, line });
      at = lineEnd(text, nameStart);
      continue;
    }
    const head = { name: text.slice(nameStart, name.end), nameStart, line };
    if (name.separator === "none" && name.next >= text.length) {
      // Without a line's end behind it compose-go takes a name for the value of no name.
      if (head.name === "") failures.push({ index: at, line });
      else {
        const { end: _end, closed: _closed, ...value } = unquoted(text, nameStart);
        entries.push({ ...head, name: "", ...value, passedThrough: false });
      }
      return { entries, failures };
    }
    if (name.separator === "none") {
      if (head.name !== "")
        entries.push({
          ...head,
          value: "",
          valueStart: name.end,
          valueEnd: name.end,
          quote: "none",
          passedThrough: true,
        });
      at = lineEnd(text, name.end);
      continue;
    }
    const value = readValue(text, skipBlanks(text, name.next));
    if (!value.closed) failures.push({ index: at, line });
    const { end, closed: _closed, ...rest } = value;
    entries.push({ ...head, ...rest, passedThrough: false });
    at = end;
  }
}

const NAME_CHARACTER = /[\p{L}\p{N}_.\-[\]]/u;

/** Lines only ever go forward, so that all calls together read the text once. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (index) => {
    while (next !== -1 && next < index) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

/** Past blank lines and comment lines. */
function statementStart(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === LF)) at++;
    if (text[at] !== "#") return at;
    at = lineEnd(text, at);
  }
}

function skipExport(text: string, at: number): number {
  if (!text.startsWith("export", at) || !isSpace(text.charCodeAt(at + 6))) return at;
  return skipBlanks(text, at + 6);
}

/** The name without its trailing blanks, and where the value may begin; `undefined` for what is no name. */
function readName(
  text: string,
  start: number,
): { readonly end: number; readonly next: number; readonly separator: "=" | ":" | "none" } | undefined {
  let end = start;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LF) break;
    const character = text[at] ?? "";
    if (character === "=" || character === ":")
      return hasSpace(text, start, end) ? undefined : { end, next: at + 1, separator: character };
    const width = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    if (!isSpace(code)) {
      if (!isNameCode(code) && !NAME_CHARACTER.test(text.slice(at, at + width))) return undefined;
      end = at + width;
    }
    at += width;
  }
  return at < text.length && hasSpace(text, start, end) ? undefined : { end, next: at, separator: "none" };
}

/** compose-go refuses a space in a name, and no other blank. */
function hasSpace(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes(" ");
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
}

interface Value {
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: DotenvEntry["quote"];
  readonly closed: boolean;
  /** Where the next statement may begin. */
  readonly end: number;
}

function readValue(text: string, start: number): Value {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return unquoted(text, start);
  const close = closingQuote(text, start + 1, quote);
  const valueStart = start + 1;
  const valueEnd = close ?? trimmedEnd(text, valueStart, lineEnd(text, valueStart));
  const raw = text.slice(valueStart, valueEnd).replaceAll(`\\${quote}`, quote);
  return {
    value: quote === '"' ? expandEscapes(text.slice(valueStart, valueEnd)) : raw,
    valueStart,
    valueEnd,
    quote: quote === '"' ? "double" : "single",
    closed: close !== undefined,
    end: close === undefined ? lineEnd(text, valueStart) : close + 1,
  };
}

function unquoted(text: string, start: number): Value {
  const end = lineEnd(text, start);
  const line = text.slice(start, end);
  const comment = line.indexOf(" #");
  const valueEnd = trimmedEnd(text, start, comment === -1 ? end : start + comment);
  return { value: text.slice(start, valueEnd), valueStart: start, valueEnd, quote: "none", closed: true, end };
}

/**
 * Where the quote ends that began before `from`. A search that fails reads to the end of the text, but then no later value can
 * begin with that quote, so there are at most two such searches in a file.
 */
function closingQuote(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === quote) return at;
    if (character === "\\") at++;
  }
  return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  '"': '"',
  $: "$$",
};

/** The escapes of compose-go, and no others: `\c` and `\x07` stay as they are. */
function expandEscapes(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter: string | undefined, digits = "") => {
    if (letter !== undefined) return ESCAPES[letter] ?? match;
    const isOctal = /^[0-3][0-7]{2}$/.test(digits);
    return isOctal ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
  });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What may stand around names and separators. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || (code >= 11 && code <= 13) || code === 0x85 || code === 0xa0;
}

/** What Go's `unicode.IsSpace` says, line feed left out: what may stand before a statement and after a value. */
function isBlank(code: number): boolean {
  if (code < 0x1680) return isSpace(code);
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || WIDE_BLANKS.includes(code);
}

const WIDE_BLANKS: readonly number[] = [0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
