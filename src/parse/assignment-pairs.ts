// Values whose name stands elsewhere: `name: X` beside `value: Y`, the block that a `default` is in.
import {
  type Assignment,
  BRACE,
  beforeBlanks,
  CLOSING_BRACE,
  COLON,
  CR,
  LF,
  type Name,
  OPERATOR_REACH,
  textOf,
} from "./assignment-reader.ts";

const BACK = 400;
const AHEAD = 160;
const VALUE_KEY = /^(?:value|Value|VALUE|default|Default|defaultValue|default_value|ParameterValue|PropertyValue)$/;
const LONGEST_KEY = 14;
const FIRST = new Set([..."vVdDPKk"].map((character) => character.charCodeAt(0)));

/** A key that holds a name, and the name. */
const NAMED =
  /(?:^|[^A-Za-z0-9_-])(name|Name|NAME|key|Key|variable|ParameterKey|PropertyName|envName)["'\\]{0,3}[ \t]{0,20}[:=][ \t]{0,20}["'\\]{0,3}([A-Za-z0-9_.\x80-\xff-]{1,100})/g;
const NAMED_AFTER =
  /^["'\\]{0,3},?[ \t]{0,40}(?:\r?\n[ \t]{0,60})?["'\\]{0,3}(?:name|Name|key|Key|ParameterKey)["'\\]{0,3}[ \t]{0,20}[:=][ \t]{0,20}["'\\]{0,3}([A-Za-z0-9_.\x80-\xff-]{1,100})/;
/** Between name and value: another object, item, element, or paragraph begins, or another value stands. */
const APART = /[{}[\]<>]|\n[ \t]{0,80}(?:\r?\n|-[ \t])|[Vv]alue["']?[ \t]{0,9}[:=]/;
const ELEMENT = /<([A-Za-z0-9_.-]{1,60})[ \t]$/;
const ARGUMENT = /["']-{0,2}([A-Za-z0-9_.-]{1,100})["'],[ \t]{0,8}$/;
const BLOCK =
  /(?:variable[ \t]{1,8}"([A-Za-z0-9_-]{1,100})"|["']?([A-Za-z0-9_.-]{1,100})["']?[ \t]{0,8}[:=])[ \t]{0,8}$/;
const PARENT = /^[ \t]{0,80}["']?([A-Za-z0-9_.\x80-\xff-]{1,100})["']?[ \t]{0,4}:[ \t]{0,8}$/;

/** The name that is meant by the key of `assignment` which stands at `key`; `key` itself where it is no word for a value. */
export function nameOfValue(bytes: Uint8Array, key: Name, { operator, valueStart, valueEnd }: Assignment): Name {
  if (key.end - key.start === 3 && valueEnd - valueStart >= 16) return keyOfTokens(bytes, key) ?? key;
  if (!isValueKey(bytes, key)) return key;
  const from = Math.max(0, key.start - BACK);
  const before = textOf(bytes, from, key.start);
  return (
    spanOf(from, nameBeside(before)) ??
    spanOf(from, ARGUMENT.exec(before)) ??
    spanOf(from, ELEMENT.exec(before)) ??
    nameFollowing(bytes, valueStart, valueEnd) ??
    nameOfBlock(bytes, key.start) ??
    (bytes[operator] === COLON ? nameOfParent(bytes, key.start) : undefined) ??
    key
  );
}

/** `Key`, of whatever. */
export function isKeyWord(bytes: Uint8Array, { start, end }: Name): boolean {
  return end - start === 3 && /^key$/i.test(textOf(bytes, start, end));
}

/** `"Jwt": { "Key":`: what it signs is named by the block alone. */
function keyOfTokens(bytes: Uint8Array, key: Name): Name | undefined {
  if (!isKeyWord(bytes, key)) return undefined;
  const block = nameOfBlock(bytes, key.start);
  return block !== undefined && /^jwt/i.test(textOf(bytes, block.start, block.start + 3))
    ? { start: block.start, end: block.start + 3 }
    : undefined;
}

/** Whether the key is a word for a value whose name stands elsewhere. */
export function isValueKey(bytes: Uint8Array, { start, end }: Name): boolean {
  return end - start <= LONGEST_KEY && FIRST.has(bytes[start] ?? 0) && VALUE_KEY.test(textOf(bytes, start, end));
}

interface Matched {
  readonly index: number;
  readonly 0: string;
  readonly 1?: string;
  readonly 2?: string;
}

/** Of the name, which is the last group that took part. */
function spanOf(base: number, match: Matched | undefined | null): Name | undefined {
  const name = match?.[2] ?? match?.[1];
  if (match === undefined || match === null || name === undefined) return undefined;
  const start = base + match.index + match[0].lastIndexOf(name);
  return { start, end: start + name.length };
}

/** The last key for a name in `before`, if it belongs to the same object as what follows. */
function nameBeside(before: string): Matched | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of before.matchAll(NAMED)) last = match;
  if (last === undefined) return undefined;
  const between = before.slice(last.index + last[0].length);
  if (APART.test(between)) return undefined;
  if (!between.includes("\n")) return last;
  const theirs = columnOf(before, last.index + last[0].indexOf(last[1] ?? ""));
  return theirs === undefined || theirs === columnOf(before, before.length) ? last : undefined;
}

/** The column of what stands first on its line at `index`, behind a list's dash; `undefined` when it is not first. */
function columnOf(text: string, index: number): number | undefined {
  const lineStart = text.lastIndexOf("\n", index - 1) + 1;
  return /^[ \t]{0,80}(?:-[ \t]{1,4})?["']?$/.test(text.slice(lineStart, index)) ? index - lineStart : undefined;
}

function nameFollowing(bytes: Uint8Array, valueStart: number, valueEnd: number): Name | undefined {
  if (valueEnd - valueStart > OPERATOR_REACH - 2 * AHEAD) return undefined;
  return spanOf(valueEnd, NAMED_AFTER.exec(textOf(bytes, valueEnd, valueEnd + AHEAD)));
}

/** `variable "NAME" { default =`, `"NAME": { "default":`. */
function nameOfBlock(bytes: Uint8Array, from: number): Name | undefined {
  let depth = 0;
  for (let at = from - 1; at >= 0 && from - at < BACK; at--) {
    const byte = bytes[at];
    if (byte === CLOSING_BRACE) depth++;
    if (byte !== BRACE || depth-- > 0) continue;
    const start = Math.max(0, at - 120);
    return spanOf(start, BLOCK.exec(textOf(bytes, start, at)));
  }
  return undefined;
}

/** The key of YAML whose mapping this one belongs to. */
function nameOfParent(bytes: Uint8Array, from: number): Name | undefined {
  const lineStart = beforeBlanks(bytes, from, 80);
  const indent = from - lineStart;
  if (indent === 0 || !isLineStart(bytes, lineStart)) return undefined;
  let end = lineStart - 1;
  while (end > 0 && from - end < BACK) {
    let start = end;
    while (start > 0 && from - start < OPERATOR_REACH && bytes[start - 1] !== LF) start--;
    const line = textOf(bytes, start, bytes[end - 1] === CR ? end - 1 : end);
    const own = line.search(/[^ \t]/);
    if (own >= 0 && own < indent) return isLineStart(bytes, start) ? spanOf(start, PARENT.exec(line)) : undefined;
    end = start - 1;
  }
  return undefined;
}

function isLineStart(bytes: Uint8Array, at: number): boolean {
  return at === 0 || bytes[at - 1] === LF;
}
