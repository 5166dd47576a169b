// Whether a line can have a say in what secrets its document holds, told from the line alone: most cannot, and a history repeats its
// lines thousands of times. What cannot be told so is watched, and looked at where it stands (see ../../work/versions.ts).
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import { decodedTexts } from "../../parse/encoded/decoded-texts.ts";
import { isRunByte } from "../../parse/encoded/find-encoded.ts";
import { INLINE_MARK } from "../../parse/inline-allow.ts";
import { type TextView, textView } from "../../parse/text-view.ts";
import { isPublishedSomewhere, publishedDefault } from "../published-defaults.ts";
import { beginsToken, endsToken } from "./boundaries.ts";
import type { CompiledRules, Pattern } from "./compiled-rules.ts";
import { detectDecoded } from "./decoded.ts";
import { detectSecrets } from "./detect-secrets.ts";
import { isHostOf, mayBeNamed } from "./owner.ts";
import { compiledProviderRules } from "./provider-rules.ts";
import { configuresSomething, publishedDefaultsIn } from "./published-default.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";

/** What is to be done about a line: a bit for each. */
export const WATCH = {
  /** What stands within {@link CONTEXT_LINES} of it decides. */
  near: 1,
  /** What stands further away decides too. */
  far: 2,
  /** Something is encoded in it, or goes on in the next line. */
  encoded: 4,
  /** It begins with a string, which may go on with the line before. */
  string: 8,
  /** The document is no plain text, and is judged as a whole. */
  whole: 16,
  /** It may hold a written exception. */
  marked: 32,
  /** It names a value that another line gives, if one does: {@link givesValue} tells. */
  name: 128,
  /** Likewise a column of SQL. */
  column: 256,
} as const;

/** Fewer characters of base64 are not looked at: as in decoded.ts. */
const LEAST_RUN = 20;
const LONGEST_NAME_BEFORE = 200;
const LEAST_HEX = 32;
const ESCAPE_DIGITS = 4;

/** `line` is the line between two line feeds, so that what it begins and ends with is as in a document. */
export type LineWatch = (line: Buffer) => number;

/** The watch over lines of files at `path`, or at any other of its class. */
export function lineWatch(path: string): LineWatch {
  const rules = compiledProviderRules();
  const isConfig = configuresSomething(path);
  return (line) => {
    const text = line.toString("latin1");
    let watch = encodedIn(line, text);
    if (SPECIAL.test(text)) watch |= text.includes(INLINE_MARK) ? WATCH.marked : WATCH.whole;
    const reading: Reading = { rules, line, text, path, isConfig, around: undefined, elsewhere: undefined };
    watch |= matchedIn(reading);
    if (isConfig && mayBeDefault(reading)) watch |= WATCH.near;
    return watch;
  };
}

/**
 * Whether something may be found, or was filtered, in what stands encoded in `span`, which no encoded text goes beyond. That it holds
 * more than {@link detectSecrets} finds costs time, nothing else.
 */
export function mayHoldEncoded(
  { bytes }: TextView,
  { path, origin }: Pick<Document, "path" | "origin">,
  span: Span,
): boolean {
  let isHeld = false;
  const tell = (): void => {
    isHeld = true;
  };
  detectDecoded({ bytes, spans: [span], path, isNew: () => true }, (inner) => {
    isHeld ||= inner.bytes.includes(0);
    const place = { path: inner.path, origin };
    if (!isHeld && detectSecrets(textView(inner.bytes), place, tell).length > 0) tell();
    return [];
  });
  return isHeld;
}

interface Reading {
  readonly rules: CompiledRules;
  readonly line: Buffer;
  readonly text: string;
  readonly path: string;
  readonly isConfig: boolean;
  around: Surroundings | undefined;
  elsewhere: readonly NameElsewhere[] | undefined;
}

/** What makes a document something else than lines of text; what `decoded.ts` and `text-view.ts` ask of whole documents. */
const SPECIAL = new RegExp(`${INLINE_MARK}|\\0|"nbformat"|<w:t|<a:t>|<si>|<text:p|kind"?:[ \\t]{1,20}"?Secret\\b`);

function encodedIn(line: Buffer, text: string): number {
  let watch = STRING_FIRST.test(text) ? WATCH.string : 0;
  if (JOINED_LINE.test(text.slice(-4)) || (text.length > LEAST_WRAPPED && isWrapped(line))) watch |= WATCH.encoded;
  decodedTexts(line, { start: 1, end: line.length - 1 }, LEAST_RUN, always, ({ bytes }) => {
    if (bytes.length > 0) watch |= WATCH.encoded;
  });
  return watch;
}

const always = (): boolean => true;
/** As joins.ts reads it: blanks, an operator, and the mark of a string before the quote. */
const STRING_FIRST = /^\n[ \t\r\\]*(?:[+&|~_.]{1,2}[ \t\\]*)?[rbuRBU]?["'`]/;
/** A backslash that joins a word with the next line's. */
const JOINED_LINE = /[A-Za-z0-9+/_-]\\\r?\n$/;
const LEAST_WRAPPED = 40;

/** Whether the line ends with base64 that may be one line of several, as runs.ts reads it. */
function isWrapped(line: Buffer): boolean {
  let end = line.length - 1;
  while (end > 0 && IS_PADDING.has(line[end - 1] ?? 0)) end--;
  let start = end;
  while (start > 0 && isRunByte(line[start - 1])) start--;
  return end - start >= LEAST_WRAPPED && (end - start) % 4 === 0;
}

const IS_PADDING = new Set([0x0d, 0x3d, 0x22]);

function matchedIn(reading: Reading): number {
  const { rules, line } = reading;
  let watch = 0;
  rules.automaton().scan(line, 0, line.length, (index, end) => {
    const { length, starts, words, implies } = rules.literal(index);
    const hit = end - length;
    for (const pattern of starts)
      for (let start = Math.max(0, hit - pattern.before); start <= hit; start++)
        watch |= matchAt(reading, pattern, start);
    for (const pattern of words) watch |= wordAt(reading, pattern, implies.includes(pattern), { start: hit, end });
  });
  if (line.length > LEAST_HEX) watch |= hexIn(reading);
  return watch;
}

function matchAt({ line, text }: Reading, pattern: Pattern, start: number): number {
  if (pattern.match === "token" && !beginsToken(line, start)) return 0;
  const regex = pattern.regex();
  regex.lastIndex = start;
  const match = regex.exec(text);
  if (match === null) return mayCross(pattern) && GOES_ON.test(text.slice(start)) ? WATCH.near : 0;
  if (pattern.match === "token" && !endsToken(line, start + match[0].length)) return 0;
  return pattern.match === "block" || isFar(pattern) ? WATCH.far : WATCH.near;
}

/** What begins a line's match that may go on in the next: it ends with a quote or an operator, or is one word. */
const GOES_ON = /(?:[:=;"'`\]>\\]|^[\r\n]?[^\s:=;]{0,80})[ \t]{0,8}\r?\n$/;

/** Words of products count over many lines. */
function isFar({ rules }: Pattern): boolean {
  return rules.some(({ nearby }) => nearby !== undefined);
}

function hexIn(reading: Reading): number {
  const { line, text, rules } = reading;
  let watch = 0;
  for (const { index, 0: run } of text.matchAll(HEX_RUN))
    for (const pattern of rules.hexRuns())
      for (let start = Math.max(1, index - pattern.before); start <= index + ESCAPE_DIGITS; start++)
        if (index + run.length - start >= LEAST_HEX && start < line.length) watch |= matchAt(reading, pattern, start);
  return watch;
}

const HEX_RUN = /[0-9A-Fa-f]{32,}/g;

function wordAt(reading: Reading, pattern: Pattern, implies: boolean, { start, end }: Span): number {
  const { line, text, path } = reading;
  const found = isFar(pattern) ? WATCH.far : WATCH.near;
  let watch = implies && goesOnAsLogin(text) ? found : 0;
  reading.elsewhere ??= namesElsewhere(text);
  for (const name of reading.elsewhere)
    if (name.start <= start && name.end >= end && mayBeNamedBy(pattern, text.slice(name.start, name.end)))
      watch |= found === WATCH.far ? found : OF_TOKENS.test(text.slice(name.start)) ? WATCH.near : name.watch;
  reading.around ??= surroundings(line, path);
  const { around } = reading;
  if (pattern.hosts.length > 0) {
    const address = around
      .addressesIn({ start: start - MAX_HOST, end })
      .find((one) => one.start <= start && one.end >= end);
    if (address !== undefined && pattern.hosts.some((entry) => isHostOf(entry, address.host))) watch |= WATCH.far;
  }
  for (const assignment of around.assignmentsNamed({ start, end }, true))
    if (mayBeTold(reading, pattern, assignment)) watch |= found;
  return watch;
}

const MAX_HOST = 253;

/** Whether words of a login may stand in another line than it: as assignment-commands.ts, -sql.ts and -lines.ts read them. */
function goesOnAsLogin(text: string): boolean {
  return text.endsWith("\\\n") || text.endsWith("\\\r\n") || /identified|^\n[ \t]{0,60}passw(?:or)?d[ \t]/i.test(text);
}

/** The block that is named so has a key under any name: assignment-pairs.ts. */
const OF_TOKENS = /^jwt/i;

function mayBeNamedBy({ rules }: Pattern, name: string): boolean {
  const decoded = /^[\x20-\x7e]*$/.test(name) ? name : Buffer.from(name, "latin1").toString("utf8");
  return rules.some((rule) => mayBeNamed(rule, decoded));
}

/**
 * Names whose values may stand in other lines: `name: X` beside `value: Y`, the name of a block, of a mapping, before an element; the
 * word of a login that begins a line. As assignment-pairs.ts, -markup.ts and -lines.ts read them.
 */
const NAMES_ELSEWHERE: readonly RegExp[] = [
  /(?<![A-Za-z0-9_-])(?:name|Name|NAME|key|Key|variable|ParameterKey|PropertyName|envName)["'\\]{0,3}[ \t]{0,20}[:=][ \t]{0,20}["'\\]{0,3}([A-Za-z0-9_.\x80-\xff-]{1,100})/dg,
  /variable[ \t]{1,8}"([A-Za-z0-9_-]{1,100})"[ \t]{0,8}\{/dg,
  /([A-Za-z0-9_.-]{1,100})["']?[ \t]{0,8}[:=][ \t]{0,8}\{/dg,
  /^\n[ \t]{0,80}["']?([A-Za-z0-9_.\x80-\xff-]{1,100})["']?[ \t]{0,4}:[ \t]{0,8}\r?\n$/dg,
  /<(?:key|Key|name|Name)>([A-Za-z0-9_. :\x80-\xff-]{1,100})<\/(?:key|Key|name|Name)>[ \t]{0,60}\r?\n$/dg,
  /[ \t](?:name|key)="([A-Za-z0-9_.-]{1,100})"[^<>]{0,80}(?:>[ \t]{0,60})?\r?\n$/dg,
];

/** Without one of these there is no such name. */
const MAY_NAME_COLUMN = /password|passwd|secret|token|api_?key/i;
const MAY_NAME = /\{|name|key|variable|:[ \t]{0,8}\r?\n$/i;

/** Behind these keys, and in these elements, stand values whose name stands elsewhere. */
const VALUE_BESIDE = /value|default|<string|<data/i;
/** Further than a name and its value lie from each other. */
const VALUE_REACH = 700;

const ROW_BESIDE = /values\s{0,20}\(/i;

/** Whether something around the line, which begins and ends there, takes its name from another line. */
export function givesValue(bytes: Buffer, { start, end }: Span, watch: number): boolean {
  const around = bytes.toString("latin1", Math.max(0, start - VALUE_REACH), end + VALUE_REACH);
  return (
    ((watch & WATCH.name) !== 0 && VALUE_BESIDE.test(around)) ||
    ((watch & WATCH.column) !== 0 && ROW_BESIDE.test(around))
  );
}

/** As assignment-insert.ts reads a list of columns. */
const COLUMN =
  /(?<![A-Za-z0-9_])([A-Za-z_]{0,30}(?:password|passwd|secret|token|api_?key))[`"\]]?[ \t]{0,20}(?:[,)]|\r?\n$)/dgi;

interface NameElsewhere extends Span {
  readonly watch: number;
}

function namesElsewhere(text: string): readonly NameElsewhere[] {
  const found: NameElsewhere[] = [];
  const take = (pattern: RegExp, watch: number): void => {
    for (const { indices } of text.matchAll(pattern)) {
      const [start, end] = indices?.[1] ?? [0, 0];
      found.push({ start, end, watch });
    }
  };
  if (MAY_NAME_COLUMN.test(text)) take(COLUMN, WATCH.column);
  if (MAY_NAME.test(text)) for (const pattern of NAMES_ELSEWHERE) take(pattern, WATCH.name);
  return found;
}

/** Whether the value may be a secret's, whatever stands around its line. */
function mayBeTold({ text, path }: Reading, pattern: Pattern, assignment: Assignment): boolean {
  const { name, nameStart, valueStart, valueEnd, quoting, isImplied } = assignment;
  const { min, max } = pattern.shape();
  if (valueEnd - valueStart < min || valueEnd - valueStart > max) return false;
  const value = text.slice(valueStart, valueEnd);
  if (!pattern.wholeRegex().test(value)) return false;
  if (publishedDefault(name, value) !== undefined) return true;
  const given = {
    name,
    value: /^[\x20-\x7e]*$/.test(value) ? value : Buffer.from(value, "latin1").toString("utf8"),
    quoting,
    path,
    isImplied: isImplied === true,
    before: lineBefore(text, nameStart),
    // What stands around it can only make it an example.
    nearby: () => "",
    // And that only makes it doubtful.
    isInDocstring: () => false,
  };
  return pattern.rules.some((rule) => {
    const { weigh } = rule;
    if (weigh === undefined) return mayBeNamed(rule, name);
    return [true, false].some((isBeside) => TOLD.has(weigh({ ...given, isBesideLogin: () => isBeside })));
  });
}

const TOLD: ReadonlySet<string> = new Set(["high", "medium", "low"]);

/** As the judge reads it. */
function lineBefore(text: string, at: number): string {
  const from = Math.max(0, at - LONGEST_NAME_BEFORE);
  const before = text.slice(from, at);
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return start > 0 || from === 0 ? before.slice(start) : "";
}

/** Of a file that configures something: a published default, or one whose name stands in another line. */
function mayBeDefault(reading: Reading): boolean {
  const { line, text, path } = reading;
  if (publishedDefaultsIn(line, [{ start: 0, end: line.length }], path).length > 0) return true;
  if (!VALUE_BESIDE.test(text)) return false;
  reading.around ??= surroundings(line, path);
  return reading.around.assignmentsIn({ start: 0, end: line.length }).some(({ valueStart, valueEnd }) => {
    const value = line.toString("utf8", valueStart, valueEnd);
    return value.includes("$") || isPublishedSomewhere(value);
  });
}

const crossing = new Map<Pattern, boolean>();

/** Whether a match may go on in another line. */
function mayCross(pattern: Pattern): boolean {
  const known = crossing.get(pattern) ?? mayHoldLineEnd(pattern.regex().source);
  crossing.set(pattern, known);
  return known;
}

/** Whether a match may hold the end of a line: a class that has it, or a negated one that does not leave it out. */
function mayHoldLineEnd(source: string): boolean {
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\]){0,400}\]/g)) {
    if (!part.startsWith("[^") && /\\[snDWS]/.test(part)) return true;
    if (part.startsWith("[^") && !/\\[sn]/.test(part)) return true;
  }
  return source.includes("\n");
}
