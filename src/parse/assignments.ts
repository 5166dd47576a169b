// "A name is given a value", in whatever grammar a text happens to be: dotenv, shell, YAML, JSON, TOML, INI, properties, XML, SQL,
// Dockerfiles, compose lists, code, call arguments, headers, flags, connection strings, credential files. It reads bytes around those
// that may be an operator, and asks a file's name only for the grammars of whole lines.
import { alternativeAt, argumentAt, isStringStart, setterAt } from "./assignment-calls.ts";
import { cellAt } from "./assignment-cells.ts";
import { dashAt, pipedAt } from "./assignment-commands.ts";
import { dataSourceAt, hashAt, thinAt, userInfoAt } from "./assignment-connections.ts";
import { insertedAt } from "./assignment-insert.ts";
import { lineAt, lineGrammarOf } from "./assignment-lines.ts";
import { elementAt } from "./assignment-markup.ts";
import { isNoOperator, isReference, nameBefore } from "./assignment-names.ts";
import { nameOfValue } from "./assignment-pairs.ts";
import {
  type Assignment,
  AT,
  assignmentOf,
  BACKTICK,
  BAR,
  COLON,
  COMMA,
  CR,
  DASH,
  DOLLAR,
  DOUBLE,
  EQUALS,
  GREATER,
  LESS,
  LF,
  type Name,
  OPENING,
  QUESTION,
  type Reader,
  readerOf,
  SINGLE,
  SLASH,
  tableOf,
  textOf,
} from "./assignment-reader.ts";
import { identifiedAt, passwordOfUser, saidAt, wordBeforeString } from "./assignment-sql.ts";
import { stringAfter, valueAfter } from "./assignment-values.ts";

export { isFileOfLogins, lineGrammarOf } from "./assignment-lines.ts";
export { type Assignment, OPERATOR_REACH } from "./assignment-reader.ts";

/** Bytes at which an assignment may be told; nothing starts at any other. */
const STARTS = tableOf("=:-<'\"`(,|?@yYsS\n\r");
/** The last bytes of `：`, `＝` and `为`. */
const [FULL_COLON, FULL_EQUALS, BECOMES] = [0x9a, 0x9d, 0xba];
for (const byte of [FULL_COLON, FULL_EQUALS, BECOMES]) STARTS[byte] = 1;

/**
 * The assignments whose operator lies in `[start, end)`, in order of it; a value may go beyond `end`. An empty value is none and
 * never runs on to the next line. Each depends on the bytes around its operator alone, and on `path` where that names a file of
 * logins. Linear in the range, whatever the bytes.
 */
export function assignmentsIn(bytes: Uint8Array, start: number, end: number, path = ""): readonly Assignment[] {
  const found: Assignment[] = [];
  const reader = readerOf(bytes);
  const grammar = lineGrammarOf(path);
  const add = (assignment: Assignment | undefined): void => {
    if (assignment !== undefined) found.push(assignment);
  };
  if (start === 0 && end > 0) add(lineAt(reader, 0, 0, grammar));
  // Hot.
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (STARTS[byte] === 0) continue;
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) add(lineAt(reader, at, at + 1, grammar));
    else if (grammar === undefined) add(assignmentAt(reader, at, byte));
  }
  return found;
}

/** The assignment that the byte at `at` tells, in a file of no grammar of its own; -1 stands for the line end before the first line. */
export function assignmentFrom(reader: Reader, at: number): Assignment | undefined {
  if (at < 0) return lineAt(reader, 0, 0, undefined);
  const { bytes } = reader;
  const byte = bytes[at] ?? 0;
  if (STARTS[byte] === 0) return undefined;
  const endsLine = byte === LF || (byte === CR && bytes[at + 1] !== LF);
  return endsLine ? lineAt(reader, at, at + 1, undefined) : assignmentAt(reader, at, byte);
}

function assignmentAt(reader: Reader, at: number, byte: number): Assignment | undefined {
  const { bytes } = reader;
  switch (byte) {
    case EQUALS:
    case COLON:
      return operatorAt(reader, at, byte);
    case DASH:
      return arrowAt(reader, at) ?? dashAt(reader, at);
    case LESS:
      return elementAt(bytes, at);
    case SINGLE:
    case DOUBLE:
    case BACKTICK:
      return wordBeforeString(reader, at);
    case OPENING:
      return setterAt(reader, at) ?? insertedAt(reader, at);
    case COMMA:
      return argumentAt(reader, at);
    case BAR:
      if (bytes[at + 1] === BAR) return undefined;
      return bytes[at - 1] === BAR ? alternativeAt(reader, at, at - 1) : (pipedAt(bytes, at) ?? cellAt(bytes, at));
    case QUESTION:
      return bytes[at + 1] === COLON || (bytes[at + 1] === QUESTION && bytes[at - 1] !== QUESTION)
        ? alternativeAt(reader, at, at)
        : undefined;
    case AT:
      return dataSourceAt(bytes, at);
    case FULL_COLON:
    case FULL_EQUALS:
    case BECOMES:
      return chineseOperatorAt(reader, at, byte);
    case CR:
      return undefined;
    default:
      return byte === 0x79 || byte === 0x59 ? identifiedAt(reader, at) : saidAt(reader, at);
  }
}

function operatorAt(reader: Reader, at: number, byte: number): Assignment | undefined {
  const { bytes } = reader;
  const [before, next] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
  if (byte === COLON && next === SLASH && bytes[at + 2] === SLASH) return userInfoAt(bytes, at);
  if (byte === EQUALS && next === EQUALS && (before === 0x21 || isPlainBefore(before))) return comparisonAt(reader, at);
  // `::`, `<=`, `>=`, `=~`; the second half of `:=`.
  if (next === byte || before === byte || before === 0x21 || before === LESS || before === GREATER || next === 0x7e)
    return undefined;
  if (byte === EQUALS && before === COLON) return doubleColonAt(reader, at);
  const key = nameBefore(bytes, at, byte);
  if (key === undefined) return undefined;
  if (byte === EQUALS) {
    if (next === GREATER) return stringAfter(reader, at, at + 2, key);
    return named(bytes, key, valueAfter(reader, at, at + 1, passwordOfUser(bytes, at, key) ?? key));
  }
  const thin = thinAt(bytes, at, key);
  if (thin !== undefined || isNoOperator(bytes, key, at)) return thin;
  if (isReference(bytes, key) && REFERENCE_SIGNS.includes(next)) return defaultAfter(reader, at, key);
  const hash = next === DOLLAR ? hashAt(bytes, at) : undefined;
  return hash ?? named(bytes, key, valueAfter(reader, at, next === EQUALS ? at + 2 : at + 1, key));
}

function isPlainBefore(byte: number): boolean {
  return byte !== EQUALS && byte !== LESS && byte !== GREATER;
}

/** `name == "value"`, `name !== "value"`: what something is held against is known to be it. */
function comparisonAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const end = bytes[at - 1] === 0x21 ? at - 1 : at;
  const from = bytes[at + 2] === EQUALS ? at + 3 : at + 2;
  if (!isStringStart(bytes, from)) return undefined;
  const name = nameBefore(bytes, end, COLON);
  return name === undefined ? undefined : stringAfter(reader, at, from, name);
}

/** `NAME ::= value` of make. */
function doubleColonAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (bytes[at - 2] !== COLON || bytes[at - 3] === COLON) return undefined;
  const name = nameBefore(bytes, at - 2, COLON);
  return name === undefined ? undefined : valueAfter(reader, at, at + 1, name);
}

/** Under the name that is meant, where the key is a word such as `value`. */
function named(bytes: Uint8Array, key: Name, found: Assignment | undefined): Assignment | undefined {
  if (found === undefined || found.nameStart !== key.start) return found;
  const name = nameOfValue(bytes, key, found);
  if (name === key) return found;
  return assignmentOf(
    bytes,
    name,
    { start: found.valueStart, end: found.valueEnd, quoting: found.quoting },
    found.operator,
  );
}

/** What may stand behind the colon of a reference: `${NAME:-default}`, `${NAME:=default}`, `${NAME:?sentence}`, `${NAME:+other}`. */
const REFERENCE_SIGNS: readonly number[] = [DASH, EQUALS, QUESTION, 0x2b];

function defaultAfter(reader: Reader, at: number, name: Name): Assignment | undefined {
  const sign = reader.bytes[at + 1];
  return sign === DASH || sign === EQUALS ? valueAfter(reader, at, at + 2, name) : undefined;
}

/** `name -> "value"`, `name <- "value"` */
function arrowAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  const isRight = bytes[at + 1] === GREATER && bytes[at - 1] !== DASH;
  if (!isRight && (bytes[at - 1] !== LESS || bytes[at + 1] === DASH)) return undefined;
  const name = nameBefore(bytes, isRight ? at : at - 1, COLON);
  return name === undefined ? undefined : stringAfter(reader, at, isRight ? at + 2 : at + 1, name);
}

function chineseOperatorAt(reader: Reader, at: number, byte: number): Assignment | undefined {
  const { bytes } = reader;
  const [first, second] = [bytes[at - 2], bytes[at - 1]];
  if (byte === BECOMES ? first !== 0xe4 || second !== 0xb8 : first !== 0xef || second !== 0xbc) return undefined;
  // Elsewhere it is a word of prose.
  if (
    byte === BECOMES &&
    !/^[ \t]{0,4}(?:[A-Za-z0-9"'`!#$%&*+@_-]|\xe2\x80[\x9c\x98])/.test(textOf(bytes, at + 1, at + 10))
  )
    return undefined;
  const name = nameBefore(bytes, at - 2, COLON);
  return name === undefined ? undefined : valueAfter(reader, at, at + 1, name);
}
