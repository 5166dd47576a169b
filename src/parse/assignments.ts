// "A name is given a value", in whatever grammar a text happens to be: dotenv, shell, YAML, JSON, TOML, INI, properties, compose
// lists, code, call arguments, headers, flags, the user part of URLs. It reads bytes and knows no file format.

/** Offsets are byte offsets into what was read. */
export interface Assignment {
  /** Without quotes, leading dashes and `$`. `password` for the user part of a URL. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Without its quotes and without `Bearer`, `Basic` or `Token` before it. Never empty, never beyond the line. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoting: "none" | "single" | "double" | "backtick";
}

/** A longer value is cut; a longer name too. */
const MAX_VALUE = 4096;
const MAX_NAME = 100;
const MAX_USER_INFO = 600;

const code = (character: string): number => character.charCodeAt(0);
const [LF, CR, TAB, SPACE] = [10, 13, 9, 32];
const [EQUALS, COLON, DASH, GREATER, SLASH, BACKSLASH, AT] = [..."=:->/\\@"].map(code) as [number, number, number, number, number, number, number];

const table = (characters: string): Uint8Array => {
  const set = new Uint8Array(256);
  for (const character of characters) set[code(character)] = 1;
  return set;
};
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NAME = table(`${LETTERS}0123456789_.-$`).fill(1, 128);
const QUOTES = table("\"'`");
/** What may stand between a name and its operator: `"name":`, `env["NAME"] =`, `\"name\":`, `name +=`. */
const CLOSERS = table("\"'`]\\ \t+?|");
/** Where a bare value ends when it does not stand on a line of its own. */
const DELIMITERS = table(" \t\r\n,;)}]>\"'`&<");
const BLANKS = table(" \t\r\n");
const AUTHORITY_END = table(" \t\r\n/?#\"'`<>\\");

/** Types that stand between a name and its value: `key: string = "..."`, `var key string = "..."`. */
const TYPE = /^(?:string|str|String|char|SecretStr|Text|text|const|auto|var|any)$/;
const SCHEME = /^(?:Bearer|Basic|Token|token|bearer|basic|Api-Key|ApiKey)[ \t]{1,4}/;

/**
 * The assignments whose operator stands in `[start, end)`, in order of it; a value may go beyond `end`. An empty value is none and
 * never runs on to the next line. Linear in the range, whatever the bytes.
 */
export function assignmentsIn(bytes: Uint8Array, start: number, end: number): readonly Assignment[] {
  const found: Assignment[] = [];
  const reader = { bytes, blankRun: { from: 0, to: 0 }, delimitedRun: { from: 0, to: 0 } };
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== EQUALS && byte !== COLON && byte !== DASH) continue;
    const assignment = byte === DASH ? flagAt(reader, at) : operatorAt(reader, at, byte);
    if (assignment !== undefined) found.push(assignment);
    // `==` and `::` give nothing a value; neither does their second half.
    if (byte !== DASH && bytes[at + 1] === byte) at++;
  }
  return found;
}

/** The assignment whose value holds `[start, end)`: the innermost, looked for on the same line and at most 2,048 bytes back. */
export function assignmentAround(bytes: Uint8Array, start: number, end: number): Assignment | undefined {
  let from = start;
  while (from > 0 && start - from < 2048 && bytes[from - 1] !== LF && bytes[from - 1] !== CR) from--;
  return assignmentsIn(bytes, from, start).findLast(({ valueStart, valueEnd }) => valueStart <= start && valueEnd >= end);
}

interface Run {
  from: number;
  to: number;
}

interface Reader {
  readonly bytes: Uint8Array;
  /** The last runs that were measured: many operators in one run ask for the same end. */
  readonly blankRun: Run;
  readonly delimitedRun: Run;
}

function operatorAt(reader: Reader, at: number, byte: number): Assignment | undefined {
  const { bytes } = reader;
  const [before, next] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0];
  if (byte === COLON && next === SLASH && bytes[at + 2] === SLASH) return userInfoAt(bytes, at + 3);
  if (next === byte || before === byte || before === code("!") || before === code("<") || before === GREATER) return undefined;
  if (byte === EQUALS && before === COLON) return undefined;
  const isArrow = byte === EQUALS && next === GREATER;
  const isWalrus = byte === COLON && next === EQUALS;
  const name = nameBefore(bytes, at, byte === EQUALS);
  return name === undefined ? undefined : valueAfter(reader, at + (isArrow || isWalrus ? 2 : 1), name);
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly startsLine: boolean;
}

function nameBefore(bytes: Uint8Array, operator: number, mayHaveType: boolean): Name | undefined {
  let end = operator;
  while (end > 0 && operator - end < 16 && CLOSERS[bytes[end - 1] ?? 0] === 1) end--;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && NAME[bytes[start - 1] ?? 0] === 1) start--;
  if (mayHaveType && TYPE.test(textOf(bytes, start, end))) {
    let at = start;
    while (at > 0 && start - at < 8 && isTypeMark(bytes[at - 1])) at--;
    return at === start ? undefined : nameBefore(bytes, at, false);
  }
  while (start < end && (bytes[start] === DASH || bytes[start] === code("$") || bytes[start] === code("."))) start++;
  return start === end ? undefined : { start, end, startsLine: startsLine(bytes, start) };
}

function isTypeMark(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === COLON || byte === code("&") || byte === code("*");
}

/** Only indentation, a list dash, `export`, `ENV` and the like stand before it on its line. */
function startsLine(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 40 && bytes[at - 1] !== LF && bytes[at - 1] !== CR) at--;
  return start - at < 40 && /^[ \t#-]*(?:(?:export|ENV|ARG|set|env|declare -x)[ \t]{1,4})?$/.test(textOf(bytes, at, start));
}

function valueAfter(reader: Reader, from: number, name: Name): Assignment | undefined {
  const { bytes } = reader;
  let at = from;
  while (at - from < 64 && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  at += SCHEME.exec(textOf(bytes, at, at + 14))?.[0].length ?? 0;
  const prefix = /^[fFrRbBuUL$@]{0,2}(\\{0,3})["'`]/.exec(textOf(bytes, at, at + 6));
  if (prefix !== null) return quotedValue(reader, at + prefix[0].length, (prefix[1]?.length ?? 0) > 0, name);
  const run = name.startsLine ? runFrom(reader.blankRun, bytes, at, BLANKS) : runFrom(reader.delimitedRun, bytes, at, DELIMITERS);
  let end = run;
  while (end > at && (bytes[end - 1] === code(",") || bytes[end - 1] === code(";"))) end--;
  return end === at ? undefined : assignmentOf(bytes, name, at, end, "none");
}

function quotedValue(reader: Reader, start: number, escaped: boolean, name: Name): Assignment | undefined {
  const { bytes } = reader;
  const quote = bytes[start - 1] ?? 0;
  const scheme = SCHEME.exec(textOf(bytes, start, start + 14))?.[0].length ?? 0;
  const from = start + scheme;
  let at = from;
  for (; at < bytes.length && at - start < MAX_VALUE; at++) {
    const byte = bytes[at];
    if (byte === quote || byte === LF || byte === CR) break;
    if (byte === BACKSLASH && !escaped) at++;
  }
  let end = Math.min(at, bytes.length);
  if (escaped) while (end > from && bytes[end - 1] === BACKSLASH) end--;
  const quoting = quote === code("'") ? "single" : quote === code("`") ? "backtick" : "double";
  return end === from ? undefined : assignmentOf(bytes, name, from, end, quoting);
}

function runFrom(known: Run, bytes: Uint8Array, from: number, ends: Uint8Array): number {
  if (from < known.from || from >= known.to) {
    let to = from;
    const limit = Math.min(bytes.length, from + 2 * MAX_VALUE);
    while (to < limit && ends[bytes[to] ?? 0] === 0) to++;
    known.from = from;
    known.to = to;
  }
  return Math.min(known.to, from + MAX_VALUE);
}

/** `--name value`, and the same in a list of strings: `"--name", "value"`. */
function flagAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (bytes[at + 1] !== DASH || bytes[at - 1] === DASH) return undefined;
  const flag = /^--([A-Za-z][A-Za-z0-9_-]{0,60})(["',]{0,2}[ \t]{1,4}|",)["']?/.exec(textOf(bytes, at, at + 80));
  const word = flag?.[1];
  if (flag === null || word === undefined) return undefined;
  const from = at + flag[0].length;
  const last = bytes[from - 1] ?? 0;
  const name = { start: at + 2, end: at + 2 + word.length, startsLine: false };
  if (QUOTES[last] === 1) return quotedValue(reader, from, false, name);
  if (bytes[from] === DASH) return undefined;
  const end = runFrom(reader.delimitedRun, bytes, from, DELIMITERS);
  return end === from ? undefined : assignmentOf(bytes, name, from, end, "none");
}

/** `user:password@host` behind `://`. A password may hold an `@`: the last one counts. */
function userInfoAt(bytes: Uint8Array, start: number): Assignment | undefined {
  let colon = -1;
  let last = -1;
  for (let at = start; at < bytes.length && at - start < MAX_USER_INFO && AUTHORITY_END[bytes[at] ?? 0] === 0; at++) {
    if (bytes[at] === COLON && colon < 0) colon = at;
    else if (bytes[at] === AT) last = at;
  }
  if (colon < 0 || last <= colon + 1) return undefined;
  return { name: "password", nameStart: start, nameEnd: colon, valueStart: colon + 1, valueEnd: last, quoting: "none" };
}

function assignmentOf(bytes: Uint8Array, name: Name, valueStart: number, valueEnd: number, quoting: Assignment["quoting"]): Assignment {
  return { name: decoded(bytes, name.start, name.end), nameStart: name.start, nameEnd: name.end, valueStart, valueEnd, quoting };
}

/** One character a byte. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function decoded(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}
