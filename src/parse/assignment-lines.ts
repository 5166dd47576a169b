// Lines whose first word says what follows, `ENV NAME value`, `requirepass value`; and files that are lines of logins.
import {
  type Assignment,
  assignmentOf,
  BACKSLASH,
  COLON,
  endsLine,
  isBlank,
  LF,
  type Name,
  type Reader,
  tableOf,
  textOf,
} from "./assignment-reader.ts";
import { valueAfter } from "./assignment-values.ts";

/** How the lines of a file are read that has a grammar of its own, told by its name. */
export type LineGrammar = "colons" | "pgpass" | "netrc";

const MAX_LINE = 600;
const MAX_WORD = 32;
const WORD_SIGN = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");
const FIRST = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** `colons`: .htpasswd and /etc/shadow. All assignments of such files come from whole lines. */
export function lineGrammarOf(path: string): LineGrammar | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^\.?pgpass(?:\.conf)?$/.test(name)) return "pgpass";
  if (/^[._]netrc$|^\.msmtprc$/.test(name)) return "netrc";
  if (/^\.?htpasswd(?:[_-][A-Za-z0-9_-]{0,40})?(?:\.(?:txt|users|bak|example|sample|dist))?$|\.htpasswd$/.test(name))
    return "colons";
  return /(?:^|\/)(?:etc\/g)?shadow-?$/.test(path) ? "colons" : undefined;
}

/** Whether each line of the file is a login, by its name: .htpasswd, .pgpass, /etc/shadow. */
export function isFileOfLogins(path: string): boolean {
  const grammar = lineGrammarOf(path);
  return grammar === "colons" || grammar === "pgpass";
}

/** The assignment that a line as a whole is, if it begins at `start`; `operator` is the line end before it. */
export function lineAt(
  reader: Reader,
  operator: number,
  start: number,
  grammar: LineGrammar | undefined,
): Assignment | undefined {
  if (grammar === "colons") return colonLine(reader.bytes, operator, start, 1);
  if (grammar === "pgpass") return colonLine(reader.bytes, operator, start, 4);
  return directiveAt(reader, operator, start, grammar === "netrc");
}

/** `user:password`, with more fields behind it or before it; a backslash keeps what it stands before from being a colon. */
function colonLine(bytes: Uint8Array, operator: number, start: number, field: number): Assignment | undefined {
  if (bytes[start] === 0x23) return undefined;
  let fields = 0;
  let [from, user, userEnd] = [start, start, start];
  let at = start;
  for (; at - start < MAX_LINE && !endsLine(bytes[at]); at++) {
    if (field > 1 && bytes[at] === BACKSLASH && !endsLine(bytes[at + 1])) at++;
    else if (bytes[at] === COLON) {
      if (fields === field) break;
      [user, userEnd, from] = [from, at, at + 1];
      fields++;
    }
  }
  const end = Math.min(at, bytes.length);
  if (fields < field || end <= from || /^[!*x]{1,2}$/.test(textOf(bytes, from, Math.min(end, from + 3))))
    return undefined;
  return implied(bytes, operator, { start: user, end: userEnd }, from, end);
}

function implied(bytes: Uint8Array, operator: number, name: Name, start: number, end: number): Assignment {
  return assignmentOf(bytes, { ...name, isImplied: true }, { start, end, quoting: "none" }, operator);
}

function directiveAt(reader: Reader, operator: number, lineStart: number, isNetrc: boolean): Assignment | undefined {
  const { bytes } = reader;
  let start = lineStart;
  while (start - lineStart < 60 && isBlank(bytes[start])) start++;
  if (FIRST[bytes[start] ?? 0] === 0) return undefined;
  let end = start + 1;
  while (end - start < MAX_WORD && WORD_SIGN[bytes[end] ?? 0] === 1) end++;
  if (!isBlank(bytes[end])) return undefined;
  const word = textOf(bytes, start, end);
  if (SECRET_DIRECTIVE.test(word)) return valueOfLine(reader, operator, { start, end }, end);
  if (/^(?:ENV|setenv|setx|SetEnv|set|proxy_set_header|fastcgi_param|uwsgi_param)$/.test(word))
    return variableOfLine(reader, operator, word, end);
  if (/^passw(?:or)?d$/.test(word))
    return isNetrc || followsLogin(bytes, lineStart) ? valueOfLine(reader, operator, { start, end }, end) : undefined;
  return /^(?:machine|default|login|user|username)$/i.test(word) ? loginLine(bytes, operator, start) : undefined;
}

/** Of Redis, kickstart, keepalived, OpenLDAP, Apache, Mosquitto. */
const SECRET_DIRECTIVE =
  /^(?:requirepass|masterauth|rootpw|bindpw|auth_pass|[a-z]{2,20}_password|[A-Za-z]{2,24}(?:Bind|Session)Password)$/;

/** A bare value that is all of the rest of its line; strings are told by the quote that begins them. */
function valueOfLine(reader: Reader, operator: number, name: Name, from: number): Assignment | undefined {
  const { bytes } = reader;
  const flags = /^(?:[ \t]{1,4}--[a-z]{1,20}){0,3}/.exec(textOf(bytes, from, from + 80))?.[0].length ?? 0;
  const found = valueAfter(reader, operator, from + flags, { ...name, isFlag: true });
  if (found === undefined || found.quoting !== "none") return undefined;
  return /^[ \t]{0,40};?[ \t]{0,4}(?:$|[\r\n]|#)/.test(textOf(bytes, found.valueEnd, found.valueEnd + 42))
    ? found
    : undefined;
}

const VARIABLE = /^[ \t]{1,8}([A-Z_][A-Z0-9_]{0,99})[ \t]{1,40}(?=[^\s=])/;
const SHELL_VARIABLE = /^[ \t]{1,8}(?:-[A-Za-z]{1,3}[ \t]{1,4})?([A-Za-z_][A-Za-z0-9_-]{0,99})[ \t]{1,40}(?=[^\s=])/;

/** `ENV NAME value`, `setenv NAME value`, fish's `set -x NAME value`. */
function variableOfLine(reader: Reader, operator: number, word: string, from: number): Assignment | undefined {
  const { bytes } = reader;
  const text = textOf(bytes, from, from + 180);
  const match = (word === "ENV" ? VARIABLE : SHELL_VARIABLE).exec(text);
  if (match === null || (word === "set" && !/^[ \t]{1,8}-[A-Za-z]{0,2}x/.test(text))) return undefined;
  const start = from + match[0].search(/[A-Za-z_][A-Za-z0-9_-]{0,99}[ \t]{1,40}$/);
  const name = { start, end: start + (match[1]?.length ?? 0) };
  const at = from + match[0].length;
  const found = valueAfter(reader, operator, at, { ...name, isFlag: true });
  if (found === undefined || found.quoting !== "none" || word !== "ENV") return found;
  // The value of the old form is the rest of the line: https://docs.docker.com/reference/dockerfile/#env
  let end = found.valueStart;
  while (end - found.valueStart < MAX_LINE && !endsLine(bytes[end])) end++;
  while (end > found.valueStart && isBlank(bytes[end - 1])) end--;
  return { ...found, valueEnd: end };
}

/** Whether the line before begins as a login does. */
function followsLogin(bytes: Uint8Array, lineStart: number): boolean {
  let start = lineStart - 1;
  while (start > 0 && lineStart - start < 200 && bytes[start - 1] !== LF) start--;
  return /^[ \t]{0,40}(?:machine|login|user|username|account)[ \t]/.test(textOf(bytes, start, start + 60));
}

/** `machine HOST login USER password VALUE`, or from `default` or `login` on. */
function loginLine(bytes: Uint8Array, operator: number, start: number): Assignment | undefined {
  let end = start;
  while (end - start < MAX_LINE / 2 && !endsLine(bytes[end])) end++;
  const text = textOf(bytes, start, end);
  if (!/^(?:machine[ \t]{1,4}\S{1,200}[ \t]{1,4}login|default[ \t]{1,4}login|login|user|username)[ \t]/i.test(text))
    return undefined;
  const match = LOGIN_PASSWORD.exec(text);
  const [, word, gap, value] = match ?? [];
  if (match === null || word === undefined || gap === undefined || value === undefined) return undefined;
  const user = /(?:login|user|username)[ \t]{1,8}([^ \t=]{1,200})$/i.exec(text.slice(0, match.index))?.[1];
  if (user === undefined || user === "and" || user === "or") return undefined;
  const own = start + match.index + 1;
  const name: Name = { start: own, end: own + word.length };
  const from = name.end + gap.length;
  return assignmentOf(bytes, name, { start: from, end: from + value.length, quoting: "none" }, operator);
}

/** A digit before the value is a router's, for how it is encrypted. */
const LOGIN_PASSWORD =
  /[ \t]((?:insecure-)?password)([ \t]{1,8}(?:\d[ \t]{1,4})?)(\S{1,200})(?:[ \t]{1,8}(?:account|groups|role|port|#)[ \t].{0,200}|[ \t]{0,40})$/i;
