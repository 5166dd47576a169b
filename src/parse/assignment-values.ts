// The value behind an operator: quoted in one of many ways, or bare to the next delimiter.
import { valueBelow } from "./assignment-below.ts";
import { startsLine } from "./assignment-names.ts";
import {
  AMPERSAND,
  type Assignment,
  afterBlanks,
  assignmentOf,
  BACKSLASH,
  BACKTICK,
  BRACE,
  CLOSING_BRACE,
  COLON,
  COMMA,
  CR,
  DOLLAR,
  EQUALS,
  endsLine,
  isBlank,
  LESS,
  LETTER,
  LF,
  MAX_VALUE,
  type Name,
  QUOTE,
  type Reader,
  type Run,
  SEMICOLON,
  SINGLE,
  tableOf,
  textOf,
} from "./assignment-reader.ts";

const ASTERISK = 0x2a;
/** Marks 2: where what follows says so, as {@link isEnd} tells. */
const UNSURE = tableOf("\\", 2);
UNSURE[0xe2] = 2;
UNSURE[0xe3] = 2;
UNSURE[0xef] = 2;

const endsOf = (characters: string, unsure: readonly number[]): Uint8Array => {
  const ends = tableOf(characters);
  for (const byte of unsure) ends[byte] = 2;
  return ends;
};
/** Where a bare value ends when it does not stand on a line of its own. */
const DELIMITERS = endsOf(" \t\r\n,;)}]>\"'`&<", [BACKSLASH, 0xe2, 0xe3, 0xef]);
const BLANKS = endsOf(" \t\r\n", [0xe2, 0xe3, 0xef]);
/** Between the semicolons of a connection string. */
const SECTION_ENDS = endsOf(" \t\r\n;\"'`<", [BACKSLASH, 0xe2, 0xe3, 0xef]);

/** `f"..."`, `r'...'`, `@"..."`, `N'...'` */
const STRING_MARK = tableOf("fFrRbBuULN$@");
const SCHEME =
  /^(?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Tt]oken|OAuth|JWT|Api-Key|ApiKey|[Aa]pikey|Bot|SSWS|GenieKey|Splunk)(?:[ \t]{1,4}|%20)/;
const SCHEME_START = tableOf("BTtbASOJaG");
/** What YAML puts before a value: an anchor, a tag that changes nothing. */
const DECORATION = /^(?:&[A-Za-z0-9_-]{1,40}|!!str|!!binary)[ \t]{1,8}/;
/** Calls and words that pass a string on, as it is or as its hash. */
const WRAPPER =
  /^(?:\[\]byte\(|(?:System\.Text\.)?Encoding\.[A-Za-z0-9]{3,10}\.GetBytes\(|(?:new |const )?(?:String|SecretStr|SecretString|Secret|CString|OsString|Cow|Box|Zeroizing|Some|Optional|Buffer|Output|pulumi|aws|to|str|string|bytes|sensitive|quote|quote_plus|encodeURIComponent|StringValue|Password|bcrypt|md5|sha1|sha256|password_hash|make_password|generate_password_hash|hashpw|Hash::make|passwordEncoder(?:\(\))?\.encode)(?:(?:::|\.)(?:from|new|of|owned|secret|String|Ptr))?\(|ConvertTo-SecureString[ \t](?:-String[ \t])?)/;
const WRAPPER_START = tableOf("SCOBZpatsbqencPo[EmghH");

/** The assignment of what follows `from`; `undefined` when nothing does on its line. */
export function valueAfter(reader: Reader, operator: number, from: number, name: Name): Assignment | undefined {
  const at = valueStart(reader.bytes, from);
  const quote = quoteAt(reader.bytes, at);
  const found =
    quote === undefined ? bareValue(reader, operator, at, name) : quotedValue(reader.bytes, operator, quote, name);
  return found ?? below(reader, operator, at, name);
}

function below(reader: Reader, operator: number, at: number, name: Name): Assignment | undefined {
  const found = valueBelow(reader, operator, at, name);
  if (found === undefined || !("string" in found)) return found;
  const quote = openingQuote(reader.bytes, found.string);
  return quote === undefined ? undefined : quotedValue(reader.bytes, operator, quote, name);
}

/** Of a string alone: a bare value is none. */
export function stringAfter({ bytes }: Reader, operator: number, from: number, name: Name): Assignment | undefined {
  const quote = quoteAt(bytes, valueStart(bytes, from));
  return quote === undefined ? undefined : quotedValue(bytes, operator, quote, name);
}

function quoteAt(bytes: Uint8Array, at: number): OpenQuote | undefined {
  const quote = openingQuote(bytes, at);
  if (quote !== undefined) return quote;
  const length = wrapperLength(bytes, at);
  return length === 0 ? undefined : openingQuote(bytes, at + length);
}

function valueStart(bytes: Uint8Array, from: number): number {
  let at = afterBlanks(bytes, from);
  // `**name:** value` of Markdown.
  if (bytes[at] === ASTERISK && bytes[at + 1] === ASTERISK && isBlank(bytes[at + 2])) at = afterBlanks(bytes, at + 2);
  if (bytes[at] === AMPERSAND || bytes[at] === 0x21) at += DECORATION.exec(textOf(bytes, at, at + 50))?.[0].length ?? 0;
  return at + schemeLength(bytes, at);
}

function schemeLength(bytes: Uint8Array, at: number): number {
  if (SCHEME_START[bytes[at] ?? 0] === 0) return 0;
  return SCHEME.exec(textOf(bytes, at, at + 14))?.[0].length ?? 0;
}

function wrapperLength(bytes: Uint8Array, at: number): number {
  if (WRAPPER_START[bytes[at] ?? 0] === 0) return 0;
  return WRAPPER.exec(textOf(bytes, at, at + 40))?.[0].length ?? 0;
}

/** The quote that begins a string, its marks and backslashes included. */
interface OpenQuote {
  /** Behind it. */
  readonly end: number;
  readonly quoting: Assignment["quoting"];
  readonly closing: readonly number[];
  /** No backslash keeps a quote from closing it: the string lies in another one, or is none of code. */
  readonly isRaw: boolean;
}

function openingQuote(bytes: Uint8Array, at: number): OpenQuote | undefined {
  const first = bytes[at] ?? 0;
  if (first === AMPERSAND) return entityQuote(bytes, at);
  if (first === 0xe2 || first === 0xe3) return chineseQuote(bytes, at);
  let end = at;
  while (end - at < 2 && STRING_MARK[bytes[end] ?? 0] === 1) end++;
  const marked = end;
  if (bytes[end] === 0x23 && bytes[end - 1] === 0x72) end++;
  while (end - marked < 3 && bytes[end] === BACKSLASH) end++;
  const quote = bytes[end] ?? 0;
  if (QUOTE[quote] === 0) return undefined;
  const isEscaped = bytes[end - 1] === BACKSLASH && end > marked;
  const isTriple = !isEscaped && bytes[end + 1] === quote && bytes[end + 2] === quote;
  const quoting = quote === SINGLE ? "single" : quote === BACKTICK ? "backtick" : "double";
  return isTriple
    ? { end: end + 3, quoting, closing: [quote, quote, quote], isRaw: false }
    : { end: end + 1, quoting, closing: [quote], isRaw: isEscaped };
}

function entityQuote(bytes: Uint8Array, at: number): OpenQuote | undefined {
  const entity = /^&(?:quot|apos|#34|#39);/.exec(textOf(bytes, at, at + 6))?.[0];
  if (entity === undefined) return undefined;
  const quoting = entity === "&quot;" || entity === "&#34;" ? "double" : "single";
  return { end: at + entity.length, quoting, closing: [...Buffer.from(entity)], isRaw: true };
}

/** “ ‘ 「 『 */
function chineseQuote(bytes: Uint8Array, at: number): OpenQuote | undefined {
  const [first, second, third] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2] ?? 0];
  if (second !== 0x80) return undefined;
  const isOpening = first === 0xe2 ? third === 0x9c || third === 0x98 : third === 0x8c || third === 0x8e;
  const quoting = first === 0xe2 && third === 0x98 ? "single" : "double";
  return isOpening ? { end: at + 3, quoting, closing: [first, second, third + 1], isRaw: true } : undefined;
}

function quotedValue(bytes: Uint8Array, operator: number, quote: OpenQuote, name: Name): Assignment | undefined {
  const { closing, isRaw, quoting } = quote;
  const start = quote.end + schemeLength(bytes, quote.end);
  const [first = 0] = closing;
  let at = start;
  for (; at < bytes.length && at - quote.end < MAX_VALUE; at++) {
    const byte = bytes[at];
    if (byte === first) {
      if (closing.length === 1) {
        // Twice is the quote itself, in SQL and in YAML.
        if (byte !== SINGLE || isRaw || bytes[at + 1] !== SINGLE || at === start) break;
        at++;
      } else if (closing.every((one, i) => bytes[at + i] === one) || isSameOpening(bytes, at, closing)) break;
    }
    if (byte === LF || byte === CR) break;
    if (byte === BACKSLASH && !isRaw && bytes[at + 1] !== LF && bytes[at + 1] !== CR) at++;
  }
  let end = Math.min(at, bytes.length);
  if (isRaw) while (end > start && bytes[end - 1] === BACKSLASH) end--;
  return end === start ? undefined : assignmentOf(bytes, name, { start, end, quoting }, operator);
}

/** Another opening of a pair of quotes ends the first, so that no two are read over the same bytes. */
function isSameOpening(bytes: Uint8Array, at: number, [first = 0, second, third = 0]: readonly number[]): boolean {
  return first >= 0x80 && bytes[at + 1] === second && bytes[at + 2] === third - 1;
}

function bareValue(reader: Reader, operator: number, at: number, name: Name): Assignment | undefined {
  const { bytes } = reader;
  if (endsLine(bytes[at])) return undefined;
  let end = bareEnd(reader, operator, at, name);
  while (end > at && (bytes[end - 1] === COMMA || bytes[end - 1] === SEMICOLON)) end--;
  if (end === at || isNoValue(bytes, operator, at, end) || opensBelow(bytes, at, end)) return undefined;
  const hasBraces = bytes[at] === BRACE && bytes[end - 1] === CLOSING_BRACE && end - at > 2;
  const value = hasBraces && isInSection(bytes, name) ? { start: at + 1, end: end - 1 } : { start: at, end };
  return assignmentOf(bytes, name, { ...value, quoting: "none" }, operator);
}

function bareEnd(reader: Reader, operator: number, at: number, name: Name): number {
  const { bytes } = reader;
  if (startsLine(bytes, name)) return runFrom(reader.blankRun, bytes, at, BLANKS);
  if (bytes[operator] === EQUALS && isInSection(bytes, name))
    return runFrom(reader.sectionRun, bytes, at, SECTION_ENDS);
  const end = runFrom(reader.delimitedRun, bytes, at, DELIMITERS);
  const isInString = bytes[operator] === EQUALS && name.end === operator && QUOTE[bytes[name.start - 1] ?? 0] === 1;
  return isInString ? endOfString(bytes, at, end, bytes[name.start - 1] ?? 0) : end;
}

/** `"NAME=value"`: what is no blank belongs to the value as far as the string goes, unless another name comes after a delimiter. */
function endOfString(bytes: Uint8Array, start: number, end: number, quote: number): number {
  const stop = bytes[end];
  if (stop === quote || stop === BACKSLASH || endsLine(stop) || isBlank(stop)) return end;
  if (/^[;&,][ \t]?(?:amp;)?[A-Za-z_][A-Za-z0-9_. -]{0,40}=/.test(textOf(bytes, end, end + 50))) return end;
  let at = end;
  while (at - start < MAX_VALUE && !endsLine(bytes[at]) && !isBlank(bytes[at]) && bytes[at] !== quote) at++;
  return bytes[at] === quote ? at : end;
}

/** Whether the name stands behind a semicolon, as in a connection string; not behind one of HTML's `&amp;`. */
function isInSection(bytes: Uint8Array, { start }: Name): boolean {
  let at = start - 1;
  if (isBlank(bytes[at])) at--;
  return bytes[at] === SEMICOLON && !/&(?:amp|lt|gt|quot|nbsp);$/.test(textOf(bytes, at - 5, at + 1));
}

/** Where the bare value at `from` ends that is delimited as in code. */
export function delimitedEnd({ bytes, delimitedRun }: Reader, from: number): number {
  return runFrom(delimitedRun, bytes, from, DELIMITERS);
}

function runFrom(known: Run, bytes: Uint8Array, from: number, ends: Uint8Array): number {
  const isKnown = from >= known.from && from < known.to && (known.ends || from + MAX_VALUE <= known.to);
  if (!isKnown) {
    let to = from;
    const limit = Math.min(bytes.length, from + 2 * MAX_VALUE);
    for (; to < limit; to++) {
      const mark = ends[bytes[to] ?? 0];
      if (mark === 1 || (mark === 2 && isEnd(bytes, to))) break;
    }
    known.from = from;
    known.to = to;
    known.ends = to < limit || to === bytes.length;
  }
  return Math.min(known.to, from + MAX_VALUE);
}

/** `\n` or `\"` of the string that the value lies in, however often it is escaped; punctuation of Chinese, which no password holds. */
function isEnd(bytes: Uint8Array, at: number): boolean {
  const [first, second, third] = [bytes[at], bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
  if (first === BACKSLASH) return ESCAPED[second] === 1 || (second === BACKSLASH && ESCAPED[third] === 1);
  if (first === 0xe2) return second === 0x80 && (third === 0x9d || third === 0x99);
  if (first === 0xe3) return second === 0x80 && third <= 0x91;
  return second === 0xbc && (third === 0x88 || third === 0x89 || third === 0x8c || third === 0x9b);
}

const ESCAPED = tableOf("nrt\"'`");

/** Brackets that only open, a comment, a block of YAML that follows, or the type of a name whose value comes later or never. */
function isNoValue(bytes: Uint8Array, operator: number, at: number, end: number): boolean {
  const first = bytes[at] ?? 0;
  if (first === 0x23 && (end - at === 1 || isBlank(bytes[at + 1]))) return true;
  if (LETTER[first] === 0) return end - at <= 3 && NO_VALUE.test(textOf(bytes, at, end));
  if (bytes[operator] !== COLON || end - at > 60) return false;
  return isTyped(bytes, end) || (TYPE_START[first] === 1 && TYPE_ALONE.test(textOf(bytes, at, end)));
}

/** A here-document, and the sign that a line goes on. */
function opensBelow(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] === LESS) return bytes[at + 1] === LESS;
  return (
    (bytes[at] === BACKSLASH && end - at === 1) ||
    (bytes[at] === DOLLAR && HERE_OF_SHELL.test(textOf(bytes, at, at + 14)))
  );
}

const HERE_OF_SHELL = /^\$\(cat[ \t]{1,4}<</;

/** Whether `= value` follows what was read of a type. */
function isTyped(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at - from < 40 && TYPE_SIGN[bytes[at] ?? 0] === 1) at++;
  return bytes[at] === EQUALS && isBlank(bytes[at - 1]) && isBlank(bytes[at + 1]);
}

const TYPE_SIGN = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,<>[]?| \t");
const TYPE_START = tableOf("sScTavnbiuOULDARP");

const NO_VALUE = /^(?:[{}[\]()]{1,3}|[|>][+-]?[1-9]?)$/;
const TYPE_ALONE =
  /^(?:string|str|String|char|SecretStr|Text|const|auto|var|any|number|boolean|bool|int|unknown|(?:Optional|Union|List|Dict|Array|Record|Promise)(?:[[<].{0,50})?)\??$/;
