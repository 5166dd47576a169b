// Strings that a call gives to a name: `setPassword("...")`, `define('NAME', '...')`, `getenv("NAME", "default")`; and the string that
// stands in where a name has no value: `process.env.NAME || "..."`.

import { stringStartBelow } from "./assignment-below.ts";
import { ENVIRONMENT, NAME } from "./assignment-names.ts";
import {
  type Assignment,
  AT,
  afterBlanks,
  BACKSLASH,
  BRACE,
  beforeBlanks,
  CLOSING,
  CLOSING_BRACE,
  COLON,
  COMMA,
  DASH,
  DOLLAR,
  DOT,
  EQUALS,
  LETTER,
  type Name,
  OPENING,
  QUOTE,
  type Reader,
  runBefore,
  tableOf,
  textOf,
  WORD,
} from "./assignment-reader.ts";
import { stringAfter } from "./assignment-values.ts";

const MAX_CALLEE = 60;
const MAX_KEY = 100;
/** Only what is called like a credential sets one: every other call with a string would do so too. */
const SETTER =
  /(?:bearer_?auth|pass(?:word|wd|phrase|code)?|pwd|secret(?:_?key)?|token|(?:api|access|private|account|secret)_?key|credentials?|authorization)$/i;
const ASKING =
  /^(?:get|find|has|is|check|validate|verify|hash|encrypt|encode|compare|parse|log|read|prompt|ask|input|require|load|fetch|generate|create|decode|decrypt|missing|invalid)(?![a-z])/;
/** What gives a name a value, a default included: the last word of the callee. */
const GIVER =
  /(?:define|env|environ|environment|environmentvariable|var|variable|get|set|put|add|append|of|header|property|fetch|default|config|option|setting|param|parameter|secret|value|string|str|const|entry|setx|setitem|field|override|fallback|orelse)$/i;
const LOGIN = /(?:basic_?auth|credentials?|login|log_?in|sign_?in|authentication|authenticate|^auth)$/i;
/** Their third argument is a password: of JDBC, PDO, mysqli, OCI. */
const CONNECTS =
  /(getConnection|PDO|mysqli?(?:_p?connect|_real_connect)?|oci_p?connect|(?:MySQLdb|pymysql|DBI)(?:\.|->)connect)[ \t]{0,4}\([^(),\r\n]{0,200}$/;
/** What signs with its second argument. */
const SIGNS = /(jwt)\.(?:sign|verify|encode|decode)\([ \t]{0,4}$/i;
const SIGNS_OBJECT = /(jwt)\.(?:sign|verify|encode|decode)\([^;"'\n]{0,120}$/i;

/** `callee("value")`, the parenthesis being at `at`. */
export function setterAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (WORD[bytes[at - 1] ?? 0] === 0) return undefined;
  const from = isStringStart(bytes, at + 1) ? at + 1 : stringStartBelow(bytes, at + 1);
  if (from === undefined) return undefined;
  const start = runBefore(bytes, at, WORD, MAX_CALLEE);
  const callee = textOf(bytes, start, at);
  if (EQUALS_CALL.test(callee)) return methodOf(reader, at, start);
  if (KEY_CLASS.test(callee)) return stringAfter(reader, at, at + 1, { start, end: at, isImplied: true });
  if (!SETTER.test(callee) || ASKING.test(callee)) return undefined;
  const found = stringAfter(reader, at, from, { start, end: at });
  return found !== undefined && (closesWith(bytes, found, CLOSING) || closesWith(bytes, found, DOT))
    ? found
    : undefined;
}

/** `password.equals("value")`, `get_by_name("password").send_keys("value")`: the method's name begins at `start`. */
function methodOf(reader: Reader, at: number, start: number): Assignment | undefined {
  const { bytes } = reader;
  if (bytes[start - 1] !== DOT) return undefined;
  let end = start - 1;
  while (start - end < 6 && METHOD_CLOSER[bytes[end - 1] ?? 0] === 1) end--;
  const name = { start: runBefore(bytes, end, WORD, MAX_KEY), end };
  return name.start < end && LETTER[bytes[name.start] ?? 0] === 1 ? stringAfter(reader, at, at + 1, name) : undefined;
}

export const METHOD_CLOSER = tableOf("()\"'`]");
/** What is held against a string, or put into a field. */
const EQUALS_CALL =
  /^(?:equals(?:IgnoreCase)?|isEqualToString|contentEquals|send_?[kK]eys|type|fill|setValue|set_value|clearAndType|val|toBe|toEqual|isEqualTo)$/;
/** Classes of keys and passwords, made of a string. */
const KEY_CLASS = /^(?:SecretKeySpec|SymmetricSecurityKey|PasswordProtection)$/;

/** Whether nothing but `closer` follows the string. */
function closesWith(bytes: Uint8Array, { valueEnd }: Assignment, closer: number): boolean {
  let at = valueEnd;
  while (at - valueEnd < 4 && bytes[at] === BACKSLASH) at++;
  return bytes[afterBlanks(bytes, at + 1)] === closer;
}

/** `callee("NAME", "value")` and the like, the comma being at `at`. */
export function argumentAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const before = bytes[at - 1] ?? 0;
  const isObject = before === CLOSING_BRACE || before === CLOSING;
  if (QUOTE[before] === 0 && NAME[before] === 0 && !isObject) return undefined;
  if (!isStringStart(bytes, at + 1)) return undefined;
  if (isObject) return signedAt(reader, at, at);
  return QUOTE[before] === 1 ? quotedArgument(reader, at) : bareArgument(reader, at);
}

/** Whether a string may begin behind the blanks from `at` on. */
export function isStringStart(bytes: Uint8Array, at: number): boolean {
  return STRING_START[bytes[afterBlanks(bytes, at)] ?? 0] === 1;
}

/** What may begin a string besides a quote. */
export const STRING_START = tableOf("\"'`\\frbN@$S");

function quotedArgument(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const end = beforeEscapes(bytes, at - 1);
  const keyStart = runBefore(bytes, end, KEY, MAX_KEY);
  // A field of a page, by its selector.
  const isSelector = bytes[keyStart - 1] === 0x23 && QUOTE[bytes[keyStart - 2] ?? 0] === 1;
  if (isSelector) return fieldArgument(reader, at, keyStart, end);
  if (bytes[keyStart - 1] !== bytes[at - 1]) return undefined;
  const paren = beforeBlanks(bytes, beforeEscapes(bytes, keyStart - 1)) - 1;
  if (bytes[paren] === COMMA) return thirdArgument(reader, at, paren);
  if (bytes[paren] === BRACE) return pairedArgument(reader, at, { start: keyStart, end });
  if (bytes[paren] !== OPENING) return undefined;
  const calleeEnd = beforeBlanks(bytes, paren, 4);
  // Python's tuple; the parenthesis is part of what says so.
  if (bytes[calleeEnd - 1] === EQUALS) {
    const start = runBefore(bytes, calleeEnd - 1, WORD, 8);
    const isLogin = textOf(bytes, start, calleeEnd - 1) === "auth";
    return isLogin ? stringAfter(reader, at, at + 1, { start, end: paren + 1, isImplied: true }) : undefined;
  }
  const calleeStart = runBefore(bytes, calleeEnd, WORD, MAX_CALLEE);
  const callee = textOf(bytes, calleeStart, calleeEnd);
  if (LOGIN.test(callee))
    return stringAfter(reader, at, at + 1, { start: calleeStart, end: calleeEnd, isImplied: true });
  let start = keyStart;
  while (start < end && (bytes[start] === DASH || bytes[start] === DOLLAR)) start++;
  return GIVER.test(callee) && start < end ? stringAfter(reader, at, at + 1, { start, end }) : undefined;
}

/** `{"password", "value"}` */
function pairedArgument(reader: Reader, at: number, name: Name): Assignment | undefined {
  const found = stringAfter(reader, at, at + 1, name);
  return found !== undefined && closesWith(reader.bytes, found, CLOSING_BRACE) ? found : undefined;
}

/** `page.type("#password", "value")` */
function fieldArgument(reader: Reader, at: number, start: number, end: number): Assignment | undefined {
  const types = /(?:type|fill|fillIn|fill_in|setValue)\($/.test(textOf(reader.bytes, start - 12, start - 2));
  return types ? stringAfter(reader, at, at + 1, { start, end }) : undefined;
}

/** `Auth:Password` is a key too. */
const KEY = NAME.slice();
KEY[COLON] = 1;
// A user may be an address.
KEY[AT] = 1;

const ESCAPE = tableOf("\\");

/** Before the backslashes of a quote in a string. */
function beforeEscapes(bytes: Uint8Array, at: number): number {
  return runBefore(bytes, at, ESCAPE, 4);
}

/** `connect(address, "user", "value")`, the last comma being at `at`. */
function thirdArgument(reader: Reader, at: number, comma: number): Assignment | undefined {
  const from = Math.max(0, comma - 240);
  const match = CONNECTS.exec(textOf(reader.bytes, from, comma));
  if (match === null) return undefined;
  const start = from + match.index;
  return stringAfter(reader, at, at + 1, { start, end: start + (match[1]?.length ?? 0), isImplied: true });
}

/** `CURLOPT_PASSWORD, "value"`, `set :password, "value"`, `{password, "value"}`. */
function bareArgument(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const start = runBefore(bytes, at, WORD, MAX_KEY);
  if (start === at || LETTER[bytes[start] ?? 0] === 0) return undefined;
  const name: Name = { start, end: at };
  const signed = signedAt(reader, at, start) ?? comparedAt(reader, at, name);
  if (signed !== undefined) return signed;
  const isSymbol = bytes[start - 1] === COLON;
  const before = isSymbol ? start - 1 : start;
  if (bytes[before - 1] === BRACE && bytes[before - 2] !== DOLLAR) return pairedArgument(reader, at, name);
  const isSetting = isSymbol
    ? /(?:set|put|config)[ (]$/.test(textOf(bytes, start - 8, start - 1))
    : /^CURLOPT_/.test(textOf(bytes, start, start + 8));
  return isSetting ? stringAfter(reader, at, at + 1, name) : undefined;
}

/** `jwt.sign(what, "value")`: what is signed ends at `at` and begins at `start`, or in the braces before it. */
function signedAt(reader: Reader, at: number, start: number): Assignment | undefined {
  const { bytes } = reader;
  const back = start === at ? MAX_SIGNED : 24;
  const signs = (start === at ? SIGNS_OBJECT : SIGNS).exec(textOf(bytes, start - back, start));
  if (signs === null) return undefined;
  const own = Math.max(0, start - back) + signs.index;
  return stringAfter(reader, at, at + 1, { start: own, end: own + 3, isImplied: true });
}

const MAX_SIGNED = 160;

/** `strcmp(name, "value")` */
function comparedAt(reader: Reader, at: number, name: Name): Assignment | undefined {
  const { bytes } = reader;
  const paren = bytes[name.start - 1] === DOLLAR ? name.start - 2 : name.start - 1;
  if (bytes[paren] !== OPENING) return undefined;
  const callee = textOf(bytes, paren - 20, paren);
  return COMPARES.test(callee) ? stringAfter(reader, at, at + 1, name) : undefined;
}

const COMPARES =
  /(?:strn?(?:case)?cmp|str[nl]?cpy|hash_equals|timingSafeEqual|compare_digest|ConstantTimeCompare|Objects\.equals)$/;

/** `name || "value"`, `name ?? "value"`, `name ?: "value"`: the operator of two bytes begins at `start`. */
export function alternativeAt(reader: Reader, operator: number, start: number): Assignment | undefined {
  const { bytes } = reader;
  if (STRING_START[bytes[afterBlanks(bytes, start + 2)] ?? 0] === 0) return undefined;
  const name = nameBeforeAlternative(bytes, start);
  return name === undefined ? undefined : stringAfter(reader, operator, start + 2, name);
}

/** The variable that is read before `||`, `or` and the like: `a.NAME`, `a["NAME"]`, `getenv("NAME")`; a string alone is none. */
export function nameBeforeAlternative(bytes: Uint8Array, operator: number): Name | undefined {
  let end = beforeBlanks(bytes, operator);
  const isInBrackets = bytes[end - 1] === CLOSING || bytes[end - 1] === 0x5d;
  if (isInBrackets) {
    end = beforeEscapes(bytes, end - 1);
    if (QUOTE[bytes[end - 1] ?? 0] === 0) return undefined;
    end = beforeEscapes(bytes, end - 1);
  }
  let start = runBefore(bytes, end, NAME, MAX_KEY);
  if (!isInBrackets) {
    const environment = ENVIRONMENT.exec(textOf(bytes, start, Math.min(end, start + 20)));
    start += environment?.[0].length ?? 0;
    while (start < end && (bytes[start] === DOLLAR || bytes[start] === DOT)) start++;
  }
  return start < end && LETTER[bytes[start] ?? 0] === 1 ? { start, end } : undefined;
}
