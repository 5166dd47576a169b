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
  /** The user part of a URL: the name is nowhere in the text, its span is the user's. */
  readonly isUserInfo?: true;
}

/** A longer value is cut; a longer name too. */
const MAX_VALUE = 4096;
const MAX_NAME = 100;
const MAX_USER_INFO = 600;
const MAX_FLAG = 60;
/** What may lie between a name and its operator (`"] string =`), and no operator is further from its name. */
const MAX_BETWEEN = 50;

/** An assignment's operator lies at most this many bytes before its name begins (a flag's dashes) or behind its name's first byte. */
export const OPERATOR_REACH = MAX_NAME + MAX_BETWEEN;

const code = (character: string): number => character.charCodeAt(0);
const [LF, CR, TAB, SPACE] = [10, 13, 9, 32];
const [EQUALS, COLON, DASH, GREATER, SLASH, BACKSLASH, AT] = [..."=:->/\\@"].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const table = (characters: string): Uint8Array => {
  const set = new Uint8Array(256);
  for (const character of characters) set[code(character)] = 1;
  return set;
};
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LETTER = table(LETTERS);
const FLAG = table(`${LETTERS}0123456789_-`);
const NAME = table(`${LETTERS}0123456789_.-$`).fill(1, 128);
const QUOTES = table("\"'`");
/** What may stand between a name and its operator: `"name":`, `env["NAME"] =`, `\"name\":`, `name +=`. */
const CLOSERS = table("\"'`]\\ \t+?|");
/** Where a bare value ends when it does not stand on a line of its own. */
const DELIMITERS = table(" \t\r\n,;)}]>\"'`&<");
const BLANKS = table(" \t\r\n");
const AUTHORITY_END = table(" \t\r\n/?#\"'`<>\\");
/** `f"..."`, `r'...'`, `@"..."` */
const STRING_MARKS = table("fFrRbBuUL$@");

/** Types that stand between a name and its value: `key: string = "..."`, `var key string = "..."`. */
const TYPE = /^(?:string|str|String|char|SecretStr|Text|text|const|auto|var|any)$/;
const TYPE_START = table("sScTtav");
const TYPE_MARKS = table(" \t:&*");
const MAX_TYPE = 9;
const SCHEME = /^(?:Bearer|Basic|Token|token|bearer|basic|Api-Key|ApiKey)[ \t]{1,4}/;
const SCHEME_START = table("BTtbA");

/**
 * The assignments whose operator stands in `[start, end)`, in order of it; a value may go beyond `end`. An empty value is none and
 * never runs on to the next line. Each depends on the bytes around its operator alone. Linear in the range, whatever the bytes.
 */
export function assignmentsIn(bytes: Uint8Array, start: number, end: number): readonly Assignment[] {
  const found: Assignment[] = [];
  const reader = { bytes, blankRun: { from: 0, to: 0, ends: true }, delimitedRun: { from: 0, to: 0, ends: true } };
  // Hot.
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

interface Run {
  from: number;
  to: number;
  /** Something ends it at `to`; else it was not followed further. */
  ends: boolean;
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
  if (next === byte || before === byte || before === code("!") || before === code("<") || before === GREATER)
    return undefined;
  if (byte === EQUALS && before === COLON) return undefined;
  const isArrow = byte === EQUALS && next === GREATER;
  const isWalrus = byte === COLON && next === EQUALS;
  const name = nameBefore(bytes, at, byte === EQUALS);
  return name === undefined ? undefined : valueAfter(reader, at + (isArrow || isWalrus ? 2 : 1), name);
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly isFlag?: true;
}

function nameBefore(bytes: Uint8Array, operator: number, mayHaveType: boolean): Name | undefined {
  let end = operator;
  while (end > 0 && operator - end < 16 && CLOSERS[bytes[end - 1] ?? 0] === 1) end--;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && NAME[bytes[start - 1] ?? 0] === 1) start--;
  if (
    mayHaveType &&
    end - start <= MAX_TYPE &&
    TYPE_START[bytes[start] ?? 0] === 1 &&
    TYPE.test(textOf(bytes, start, end))
  ) {
    let at = start;
    while (at > 0 && start - at < 8 && TYPE_MARKS[bytes[at - 1] ?? 0] === 1) at--;
    return at === start ? undefined : nameBefore(bytes, at, false);
  }
  while (start < end && (bytes[start] === DASH || bytes[start] === code("$") || bytes[start] === code("."))) start++;
  return start === end ? undefined : { start, end };
}

/** Only indentation, a list dash, `export`, `ENV` and the like stand before it on its line. */
function startsLine(bytes: Uint8Array, { start, isFlag }: Name): boolean {
  if (isFlag === true) return false;
  let at = start;
  while (at > 0 && start - at < 40 && bytes[at - 1] !== LF && bytes[at - 1] !== CR) at--;
  if (at === start) return true;
  return (
    start - at < 40 && /^[ \t#-]*(?:(?:export|ENV|ARG|set|env|declare -x)[ \t]{1,4})?$/.test(textOf(bytes, at, start))
  );
}

function valueAfter(reader: Reader, from: number, name: Name): Assignment | undefined {
  const { bytes } = reader;
  let at = from;
  while (at - from < 64 && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  at += schemeLength(bytes, at);
  const quoted = openingQuote(bytes, at);
  if (quoted !== undefined) return quotedValue(reader, quoted.end, quoted.escaped, name);
  const first = bytes[at] ?? LF;
  if (BLANKS[first] === 1) return undefined;
  const run = startsLine(bytes, name)
    ? runFrom(reader.blankRun, bytes, at, BLANKS)
    : runFrom(reader.delimitedRun, bytes, at, DELIMITERS);
  let end = run;
  while (end > at && (bytes[end - 1] === code(",") || bytes[end - 1] === code(";"))) end--;
  return end === at ? undefined : assignmentOf(bytes, name, at, end, "none");
}

function schemeLength(bytes: Uint8Array, at: number): number {
  if (SCHEME_START[bytes[at] ?? 0] === 0) return 0;
  return SCHEME.exec(textOf(bytes, at, at + 14))?.[0].length ?? 0;
}

/** Behind the quote that begins a string at `at`, its marks and backslashes included; `escaped`: the string lies in another one. */
function openingQuote(bytes: Uint8Array, at: number): { readonly end: number; readonly escaped: boolean } | undefined {
  let end = at;
  while (end - at < 2 && STRING_MARKS[bytes[end] ?? 0] === 1) end++;
  const marked = end;
  while (end - marked < 3 && bytes[end] === BACKSLASH) end++;
  return QUOTES[bytes[end] ?? 0] === 1 ? { end: end + 1, escaped: end > marked } : undefined;
}

function quotedValue(reader: Reader, start: number, escaped: boolean, name: Name): Assignment | undefined {
  const { bytes } = reader;
  const quote = bytes[start - 1] ?? 0;
  const from = start + schemeLength(bytes, start);
  let at = from;
  for (; at < bytes.length && at - start < MAX_VALUE; at++) {
    const byte = bytes[at];
    if (byte === quote || byte === LF || byte === CR) break;
    if (byte === BACKSLASH && !escaped && bytes[at + 1] !== LF && bytes[at + 1] !== CR) at++;
  }
  let end = Math.min(at, bytes.length);
  if (escaped) while (end > from && bytes[end - 1] === BACKSLASH) end--;
  const quoting = quote === code("'") ? "single" : quote === code("`") ? "backtick" : "double";
  return end === from ? undefined : assignmentOf(bytes, name, from, end, quoting);
}

function runFrom(known: Run, bytes: Uint8Array, from: number, ends: Uint8Array): number {
  const isKnown = from >= known.from && from < known.to && (known.ends || from + MAX_VALUE <= known.to);
  if (!isKnown) {
    let to = from;
    const limit = Math.min(bytes.length, from + 2 * MAX_VALUE);
    while (to < limit && ends[bytes[to] ?? 0] === 0) to++;
    known.from = from;
    known.to = to;
    known.ends = to < limit || to === bytes.length;
  }
  return Math.min(known.to, from + MAX_VALUE);
}

/** `--name value`, and the same in a list of strings: `"--name", "value"`. */
function flagAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (bytes[at + 1] !== DASH || bytes[at - 1] === DASH || LETTER[bytes[at + 2] ?? 0] === 0) return undefined;
  let end = at + 3;
  while (end - at < MAX_FLAG && FLAG[bytes[end] ?? 0] === 1) end++;
  const between = /^(?:["',]{0,2}[ \t]{1,4}|",)["']?/.exec(textOf(bytes, end, end + 8))?.[0].length ?? 0;
  const from = end + between;
  if (between === 0 || bytes[from] === DASH) return undefined;
  const name: Name = { start: at + 2, end, isFlag: true };
  if (QUOTES[bytes[from - 1] ?? 0] === 1) return quotedValue(reader, from, false, name);
  const last = runFrom(reader.delimitedRun, bytes, from, DELIMITERS);
  return last === from ? undefined : assignmentOf(bytes, name, from, last, "none");
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
  return {
    name: "password",
    nameStart: start,
    nameEnd: colon,
    valueStart: colon + 1,
    valueEnd: last,
    quoting: "none",
    isUserInfo: true,
  };
}

function assignmentOf(
  bytes: Uint8Array,
  name: Name,
  valueStart: number,
  valueEnd: number,
  quoting: Assignment["quoting"],
): Assignment {
  return {
    name: decoded(bytes, name.start, name.end),
    nameStart: name.start,
    nameEnd: name.end,
    valueStart,
    valueEnd,
    quoting,
  };
}

/** One character a byte. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end && at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const decoder = new TextDecoder();

function decoded(bytes: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) >= 0x80) return decoder.decode(bytes.subarray(start, end));
  return textOf(bytes, start, end);
}
