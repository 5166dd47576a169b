// Passwords of SQL and of what reads like it, `PASSWORD 'value'`; and other words that stand before a string as an operator would.
import { nameBeforeAlternative } from "./assignment-calls.ts";
import { NAME, nameBefore } from "./assignment-names.ts";
import {
  type Assignment,
  AT,
  BACKTICK,
  beforeBlanks,
  COLON,
  DASH,
  isBlank,
  LETTER,
  type Name,
  QUOTE,
  type Reader,
  runBefore,
  tableOf,
  textOf,
} from "./assignment-reader.ts";
import { delimitedEnd, stringAfter, valueAfter } from "./assignment-values.ts";

/** The last letters of the words before a string that are looked at: BY, AS, USING, PASSWORD, PSK, secret, or, to. */
const LAST_LETTER = tableOf("yYsSgGdDrRoOeEhHwWtTkKN");
const PASSWORD_WORD =
  /^(?:(?:.{0,60}[_.-])?(?:password|passwd|passphrase|requirepass|masterauth|rootpw|bindpw|auth_pass|psk|secret)|[A-Za-z]{1,40}Password)$/i;
/** Of a constant that C's preprocessor knows. */
const CONSTANT = /^[A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASS|PWD|PASSWORD)$/;
const IDENTIFIED =
  /identified[ \t]{1,4}(?:(?:with|via)[ \t]{1,4}[A-Za-z0-9_'"]{1,40}[ \t]{1,4})?(?:by|as|using)[ \t]{1,4}$/i;
const SET_PASSWORD = /set[ \t]{1,4}(password)[ \t]{1,4}for[ \t][^=;\n]{1,160}$/i;

/** `IDENTIFIED BY 'value'`, `PASSWORD 'value'`, `getenv("NAME") or "value"`, `"name" to "value"`: the quote is at `at`. */
export function wordBeforeString(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (!isBlank(bytes[at - 1])) return undefined;
  const end = beforeBlanks(bytes, at, 8);
  if (LAST_LETTER[bytes[end - 1] ?? 0] === 0) return undefined;
  const start = runBefore(bytes, end, NAME, 70);
  const word = textOf(bytes, start, end);
  if (/^(?:by|as|using)$/i.test(word)) return identifiedBefore(reader, at);
  if (word === "ConvertTo-SecureString") return stringAfter(reader, at, at, { start, end, isImplied: true });
  if (word === "or" || word === "to" || word === "is") {
    const name = nameBeforeWord(bytes, word, start);
    return name === undefined ? undefined : stringAfter(reader, at, at, name);
  }
  if (bytes[start] === DASH || !(PASSWORD_WORD.test(word) || isDefined(bytes, start, word))) return undefined;
  return stringAfter(reader, at, at, { start, end });
}

/** `#define API_KEY "value"` */
function isDefined(bytes: Uint8Array, start: number, word: string): boolean {
  return CONSTANT.test(word) && /#[ \t]{0,4}define[ \t]{1,8}$/.test(textOf(bytes, start - 20, start));
}

const SUBJECT = /(?:user|role|to|exists)[ \t]{1,4}[^ \t\r\n]{1,100}[ \t\r\n]{1,20}$/i;

/** `IDENTIFIED BY value`, without quotes: the last letter of BY is at `at`. */
export function identifiedAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const first = bytes[at - 1];
  if ((first !== 0x62 && first !== 0x42) || !isBlank(bytes[at + 1]) || !isBlank(bytes[at - 2])) return undefined;
  if (LETTER[bytes[at + 2] ?? 0] === 0) return undefined;
  const name = identifiedName(bytes, at + 2);
  // In prose, things are identified by others.
  if (name === undefined || !SUBJECT.test(textOf(bytes, name.start - 160, name.start))) return undefined;
  if (/^password\b/i.test(textOf(bytes, at + 2, delimitedEnd(reader, at + 2)))) return undefined;
  return valueAfter(reader, at, at + 1, name);
}

/** `the password is value`, without quotes: the last letter of IS is at `at`. A value has a digit. */
export function saidAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const first = bytes[at - 1];
  if ((first !== 0x69 && first !== 0x49) || !isBlank(bytes[at + 1]) || !isBlank(bytes[at - 2])) return undefined;
  if (LETTER[bytes[at + 2] ?? 0] === 0 && !isDigit(bytes[at + 2])) return undefined;
  const name = nameBefore(bytes, at - 1, COLON);
  if (name === undefined || !SAID.test(textOf(bytes, name.end - 14, name.end))) return undefined;
  const found = valueAfter(reader, at, at + 1, { ...name, isFlag: true });
  if (found === undefined || found.quoting !== "none") return undefined;
  let end = found.valueEnd;
  while (end > found.valueStart && SENTENCE_END[bytes[end - 1] ?? 0] === 1) end--;
  for (let i = found.valueStart; i < end; i++) if (isDigit(bytes[i])) return { ...found, valueEnd: end };
  return undefined;
}

const SAID = /(?:passw(?:or)?d|passphrase|secret|token|key)$/i;
const SENTENCE_END = tableOf(".,;:!?");

function identifiedBefore(reader: Reader, at: number): Assignment | undefined {
  if (reader.bytes[at] === BACKTICK) return undefined;
  const name = identifiedName(reader.bytes, at);
  return name === undefined ? undefined : stringAfter(reader, at, at, name);
}

function identifiedName(bytes: Uint8Array, end: number): Name | undefined {
  const from = Math.max(0, end - 120);
  const match = IDENTIFIED.exec(textOf(bytes, from, end));
  if (match === null) return undefined;
  const start = from + match.index;
  return { start, end: start + "identified".length, isImplied: true };
}

/** `getenv("NAME") or`, `"name" to`, `the password is`. */
function nameBeforeWord(bytes: Uint8Array, word: string, start: number): Name | undefined {
  if (word === "or") return nameBeforeAlternative(bytes, start);
  if (word === "to") return quotedNameBefore(bytes, start);
  const end = beforeBlanks(bytes, start, 8);
  const own = { start: runBefore(bytes, end, NAME, 70), end };
  return end < start && SAID.test(textOf(bytes, own.start, end)) ? own : undefined;
}

function quotedNameBefore(bytes: Uint8Array, word: number): Name | undefined {
  const end = beforeBlanks(bytes, word, 8) - 1;
  if (QUOTE[bytes[end] ?? 0] === 0) return undefined;
  const start = runBefore(bytes, end, NAME, 100);
  return start < end && bytes[start - 1] === bytes[end] ? { start, end } : undefined;
}

/** The PASSWORD of `SET PASSWORD FOR 'user'@'host' =`; `undefined` for an operator of another kind. */
export function passwordOfUser(bytes: Uint8Array, operator: number, { start }: Name): Name | undefined {
  const at = QUOTE[bytes[start - 1] ?? 0] === 1 ? start - 2 : start - 1;
  if (bytes[at] !== AT) return undefined;
  const from = Math.max(0, operator - 240);
  const match = SET_PASSWORD.exec(textOf(bytes, from, operator));
  if (match === null) return undefined;
  const own = from + match.index + match[0].search(/password/i);
  return { start: own, end: own + "password".length };
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
