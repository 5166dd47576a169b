// The name before an operator.
import {
  AT,
  BACKSLASH,
  BRACE,
  beforeBlanks,
  CLOSING_BRACE,
  COLON,
  CR,
  DASH,
  DOLLAR,
  DOT,
  EQUALS,
  isBlank,
  LESS,
  LETTER,
  LF,
  type Name,
  QUESTION,
  QUOTE,
  SEMICOLON,
  SLASH,
  SPACE,
  tableOf,
  textOf,
} from "./assignment-reader.ts";

const MAX_NAME = 100;
/** What may lie between a name and its operator: columns are aligned. */
const MAX_BETWEEN = 40;
const MAX_ANNOTATION = 60;

export const NAME = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-$").fill(1, 128);
/** What may stand between a name and its operator: `"name":`, `env["NAME"] =`, `\"name\":`, `name +=`. */
export const CLOSERS = tableOf("\"'`]\\ \t+?|*");

/** Types that stand between a name and its value: `key: string = "..."`, `var key string = "..."`. */
const TYPE = /^(?:string|str|String|char|SecretStr|Text|text|const|auto|var|any)$/;
export const TYPE_START = tableOf("sScTtav");
export const TYPE_MARKS = tableOf(" \t:&*");
const MAX_TYPE = 9;
/** One with arguments, an alternative, a package: `Optional[str]`, `Option<String>`, `str | None`. */
const ANNOTATION =
  /^[ \t]{0,2}&?(?:'static )?(?:str|string|(?:[a-z]{1,20}\.)?[A-Z][A-Za-z0-9_]{0,40})(?:[<[][A-Za-z0-9_.,|<>[\] ]{0,40}[\]>])?\??(?: ?\| ?[A-Za-z]{1,20}){0,3}[ \t]{1,4}$/;
const ANNOTATION_SIGN = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,|<>[]?&' \t");
/** Where JavaScript has the variables of the environment. */
export const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Bun\.env)\./;

/** The name that ends before `operator`, a type between them left out if `byte` is `=`. Digits alone are none. */
export function nameBefore(bytes: Uint8Array, operator: number, byte: number): Name | undefined {
  if (byte === EQUALS && isBlank(bytes[operator - 1])) {
    const colon = colonOfType(bytes, operator);
    if (colon !== undefined) return nameBefore(bytes, colon, COLON);
  }
  let end = operator;
  while (end > 0 && operator - end < MAX_BETWEEN && CLOSERS[bytes[end - 1] ?? 0] === 1) end--;
  if (byte === EQUALS && bytes[end - 1] === CLOSING_BRACE) end = endOfProperty(bytes, end);
  // C's `name[] =`; a `:` there would be a slice.
  if (byte === EQUALS && bytes[end - 1] === 0x5b && bytes[end] === 0x5d) end--;
  end -= entityBefore(bytes, end);
  end = beforeChineseClosers(bytes, end);
  let start = end;
  while (start > 0 && end - start < MAX_NAME && NAME[bytes[start - 1] ?? 0] === 1) start--;
  if (
    byte === EQUALS &&
    end - start <= MAX_TYPE &&
    TYPE_START[bytes[start] ?? 0] === 1 &&
    TYPE.test(textOf(bytes, start, end))
  ) {
    let at = start;
    while (at > 0 && start - at < 8 && TYPE_MARKS[bytes[at - 1] ?? 0] === 1) at--;
    // Visual Basic's `name As String =`.
    if (/[ \t]As$/i.test(textOf(bytes, at - 3, at))) at -= 3;
    return at === start ? undefined : nameBefore(bytes, at, COLON);
  }
  start = beforeKeyWord(bytes, start, end);
  start = beginningOf(bytes, start, end);
  return start < end && holdsLetter(bytes, start, end) ? { start, end } : undefined;
}

/** Of C#'s `name { get; set; } =`: where the name ends; the given end where it is no property. */
function endOfProperty(bytes: Uint8Array, end: number): number {
  const accessors = /[ \t]{0,4}\{[ \t]{0,4}get;[a-z; \t]{0,30}\}$/.exec(textOf(bytes, end - 48, end));
  return accessors === null ? end : end - accessors[0].length;
}

/** `acme key`, `API key`: a key is nothing without the word before it. */
function beforeKeyWord(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 3 || bytes[start - 1] !== SPACE || !/^key$/i.test(textOf(bytes, start, end))) return start;
  let first = start - 1;
  while (first > 0 && start - first < 24 && LETTER[bytes[first - 1] ?? 0] === 1) first--;
  const before = bytes[first - 1] ?? LF;
  const isWord = start - first > 3 && (before === LF || before === SPACE || before === DASH || before === 0x2a);
  return isWord ? first : start;
}

/** The colon of `name: Type =`. */
function colonOfType(bytes: Uint8Array, operator: number): number | undefined {
  let at = operator - 1;
  while (at > 0 && operator - at < MAX_ANNOTATION && ANNOTATION_SIGN[bytes[at] ?? 0] === 1) at--;
  if (bytes[at] !== COLON || bytes[at - 1] === COLON || operator - at < 4) return undefined;
  // PowerShell's `$env:NAME =`.
  if (bytes[at - 4] === DOLLAR && /^env$/i.test(textOf(bytes, at - 3, at))) return undefined;
  return ANNOTATION.test(textOf(bytes, at + 1, operator)) ? at : undefined;
}

/** The length of a quote in HTML that ends at `end`. */
function entityBefore(bytes: Uint8Array, end: number): number {
  if (bytes[end - 1] !== SEMICOLON) return 0;
  return /&(?:quot|apos|#34|#39);$/.exec(textOf(bytes, end - 6, end))?.[0].length ?? 0;
}

/** Where a name really begins: behind punctuation that its characters include, `\n` of the string it is in, and what marks variables. */
function beginningOf(bytes: Uint8Array, from: number, end: number): number {
  let start = behindPunctuation(bytes, from, end);
  if (bytes[start - 1] === BACKSLASH && end - start > 1) start += escapeLength(bytes, start, end);
  const isFlag = bytes[start] === DASH;
  while (start < end && (bytes[start] === DASH || bytes[start] === DOLLAR || bytes[start] === DOT)) start++;
  if (isFlag && bytes[start - 2] !== DASH) start += definitionLength(bytes, start);
  if (end - start > 8 && (bytes[start] === 0x70 || bytes[start] === 0x69 || bytes[start] === 0x42))
    start += ENVIRONMENT.exec(textOf(bytes, start, Math.min(end, start + 20)))?.[0].length ?? 0;
  return start;
}

/** `\n` before a name is a line end of the string that holds both; `\token` is more likely a path. */
function escapeLength(bytes: Uint8Array, start: number, end: number): number {
  return /^(?:[nr]|t(?!oken))/.test(textOf(bytes, start, Math.min(end, start + 5))) ? 1 : 0;
}

/** `-Dname=value`, `-eNAME=value`. */
function definitionLength(bytes: Uint8Array, start: number): number {
  return /^(?:D[A-Za-z]|e[A-Z]{2})/.test(textOf(bytes, start, start + 3)) ? 1 : 0;
}

function holdsLetter(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (LETTER[bytes[at] ?? 0] === 1 || (bytes[at] ?? 0) >= 0x80) return true;
  return false;
}

/** Whether a character of Chinese punctuation, a full-width bracket or a typographic quote ends at `end`: three bytes. */
export function isPunctuationBefore(bytes: Uint8Array, end: number): boolean {
  const [first, second, third] = [bytes[end - 3] ?? 0, bytes[end - 2] ?? 0, bytes[end - 1] ?? 0];
  if (first === 0xe3) return second === 0x80 && third <= 0x9f;
  if (first === 0xe2) return second === 0x80 && third >= 0x98 && third <= 0x9f;
  if (first !== 0xef) return false;
  if (second === 0xbc) return third <= 0x8f || (third >= 0x9a && third <= 0xa0);
  return second === 0xbd && third >= 0x9b && third <= 0xa4;
}

/** `密码为：`, `“密码”：`: what follows the word itself. */
function beforeChineseClosers(bytes: Uint8Array, from: number): number {
  let end = from;
  if ((bytes[end - 1] ?? 0) < 0x80) return end;
  while (from - end < 9 && (isPunctuationBefore(bytes, end) || (end > 3 && isVerbBefore(bytes, end)))) end -= 3;
  return end;
}

/** 为, 是 */
function isVerbBefore(bytes: Uint8Array, end: number): boolean {
  const [first, second, third] = [bytes[end - 3], bytes[end - 2], bytes[end - 1]];
  return (first === 0xe4 && second === 0xb8 && third === 0xba) || (first === 0xe6 && second === 0x98 && third === 0xaf);
}

function behindPunctuation(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end; at > start; at--) {
    const byte = bytes[at - 1] ?? 0;
    if (byte >= 0x80 && byte <= 0xbf && at - start >= 3 && isPunctuationBefore(bytes, at)) return at;
  }
  return start;
}

/** Only indentation, a list dash, `export`, `ENV` and the like stand before it on its line. */
export function startsLine(bytes: Uint8Array, { start, isFlag }: Name): boolean {
  if (isFlag === true) return false;
  const before = bytes[start - 1] ?? LF;
  if (before !== LF && before !== CR && before !== DASH && before !== 0x23 && !isBlank(before)) return false;
  let at = start;
  while (at > 0 && start - at < 40 && bytes[at - 1] !== LF && bytes[at - 1] !== CR) at--;
  if (at === start) return true;
  return (
    start - at < 40 && /^[ \t#-]*(?:(?:export|ENV|ARG|set|env|declare -x)[ \t]{1,4})?$/.test(textOf(bytes, at, start))
  );
}

/**
 * Of a `:` behind `name` that gives it nothing: the second half of `a ? b : c`, `user:` and `host:` of a URL, `:symbol` of Ruby,
 * `$env:NAME` of PowerShell.
 */
export function isNoOperator(bytes: Uint8Array, { start, end }: Name, colon: number): boolean {
  const first = bytes[start - 1] ?? 0;
  const [isNumber, isLetter] = [isDigit(bytes[colon + 1]), LETTER[bytes[colon + 1] ?? 0] === 1];
  // `//user:`, `//host:80`, `@host:80`, `10:30`; `<space:name`, `</space:name`.
  if (first === SLASH && bytes[start - 2] === SLASH) return isNumber || bytes[start - 3] === COLON;
  if (first === LESS || (first === SLASH && bytes[start - 2] === LESS)) return isLetter;
  if (isNumber && (first === AT || isDigit(bytes[start]))) return true;
  if ((first === DOLLAR || first === BRACE) && /^env:[A-Za-z]/.test(textOf(bytes, start, colon + 2))) return true;
  // `arn:aws:x:secret:y`: parts of one name.
  if (first === COLON && isAlphanumeric(bytes[start - 2]) && !isBlank(bytes[colon + 1])) return true;
  const isQuoted = QUOTE[first] === 1;
  if (!isQuoted && isBlank(bytes[colon - 1]) && isLetter && (bytes[end - 1] ?? 0) < 0x80) return true;
  const before = beforeBlanks(bytes, isQuoted ? start - 1 : start);
  return bytes[before - 1] === QUESTION && (isQuoted || before < start);
}

function isAlphanumeric(byte: number | undefined): boolean {
  return isDigit(byte) || LETTER[byte ?? 0] === 1;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Whether the name stands in a reference, `${NAME`: what follows is its default. */
export function isReference(bytes: Uint8Array, { start }: Name): boolean {
  return bytes[start - 1] === BRACE && bytes[start - 2] === DOLLAR;
}
