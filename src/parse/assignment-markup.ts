// XML: an element's text is the value of its name, of its `name` or `key`, or of the key before it.
import {
  type Assignment,
  afterBlanks,
  assignmentOf,
  CR,
  GREATER,
  isBlank,
  LESS,
  LETTER,
  LF,
  MAX_VALUE,
  type Name,
  SLASH,
  tableOf,
  textOf,
} from "./assignment-reader.ts";

const TAG = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:-");
const MAX_TAG = 60;
const MAX_ATTRIBUTES = 300;
const CDATA = "<![CDATA[";
/** Of HTML: what they hold is text. */
const TEXT_ELEMENTS = new Set(
  "a abbr b big body br button caption cite code dd del div dt em figcaption font footer h1 h2 h3 h4 h5 h6 header i ins kbd label legend li mark ol option p pre q s samp script section small span strong style sub summary sup table td textarea th title tr tt u ul var".split(
    " ",
  ),
);
const NAMED = /[ \t](?:name|key|Name|Key)[ \t]{0,4}=[ \t]{0,4}["']([A-Za-z0-9_.:\x80-\xff-]{1,100})["']/;
/** The key that stands before the element of a value: of a property list, of Hadoop's properties, of .NET's settings. */
const KEY_BEFORE =
  /<(?:key|Key|name|Name)>([A-Za-z0-9_. :\x80-\xff-]{1,100})<\/(?:key|Key|name|Name)>[ \t\r\n]{0,60}$|[ \t](?:name|key)="([A-Za-z0-9_.-]{1,100})"[^<>]{0,80}>[ \t\r\n]{0,60}$/;
/** Of an answer file of Windows: `<Password><Value>`. */
const PARENT = /<([A-Za-z][A-Za-z0-9_.-]{0,60})>[ \t]{0,4}$/;
const VALUE_ELEMENT = /^(?:string|value|Value|data)$/;

/** `<name>value</name>` on one line, which begins at `at`. */
export function elementAt(bytes: Uint8Array, at: number): Assignment | undefined {
  if (LETTER[bytes[at + 1] ?? 0] === 0) return undefined;
  let end = at + 2;
  while (end - at < MAX_TAG && TAG[bytes[end] ?? 0] === 1) end++;
  const close = endOfTag(bytes, end);
  if (close === undefined || bytes[close - 1] === SLASH) return undefined;
  const value = textBehind(bytes, close + 1);
  if (value === undefined) return undefined;
  const name = nameOfElement(bytes, { start: at + 1, end }, close);
  return name === undefined ? undefined : assignmentOf(bytes, name, { ...value, quoting: "none" }, at);
}

function endOfTag(bytes: Uint8Array, from: number): number | undefined {
  if (bytes[from] === GREATER) return from;
  if (!isBlank(bytes[from])) return undefined;
  for (let at = from; at < bytes.length && at - from < MAX_ATTRIBUTES; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte === LESS || byte === LF || byte === CR) return undefined;
  }
  return undefined;
}

/** What stands before a closing tag. */
function textBehind(bytes: Uint8Array, from: number): { readonly start: number; readonly end: number } | undefined {
  let start = afterBlanks(bytes, from);
  const isBelow = bytes[start] === LF || bytes[start] === CR;
  if (isBelow) start = behindBlanks(bytes, start);
  const isData = bytes[start] === LESS && textOf(bytes, start, start + CDATA.length) === CDATA;
  if (isData) start += CDATA.length;
  let end = start;
  const limit = Math.min(bytes.length, start + MAX_VALUE);
  const closing = isData ? 0x5d : LESS;
  while (end < limit && bytes[end] !== closing && bytes[end] !== LF && bytes[end] !== CR) end++;
  const close = isBelow && bytes[end] !== closing ? behindBlanks(bytes, end) : end;
  if (bytes[close] !== closing || (!isData && bytes[close + 1] !== SLASH)) return undefined;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return end === start ? undefined : { start, end };
}

/** Of one line end and blanks. */
function behindBlanks(bytes: Uint8Array, at: number): number {
  return afterBlanks(bytes, at + (bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1));
}

function nameOfElement(bytes: Uint8Array, tag: Name, close: number): Name | undefined {
  const attribute = NAMED.exec(textOf(bytes, tag.end, close));
  if (attribute !== null) {
    const end = tag.end + attribute.index + attribute[0].length - 1;
    return { start: end - (attribute[1]?.length ?? 0), end };
  }
  const local = textOf(bytes, tag.start, tag.end);
  const start = tag.start + local.lastIndexOf(":") + 1;
  if (VALUE_ELEMENT.test(local)) return keyBefore(bytes, tag.start - 1);
  return TEXT_ELEMENTS.has(local.toLowerCase()) || start === tag.end ? undefined : { start, end: tag.end };
}

function keyBefore(bytes: Uint8Array, at: number): Name | undefined {
  const from = Math.max(0, at - MAX_ATTRIBUTES);
  const text = textOf(bytes, from, at);
  const match = KEY_BEFORE.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return parentOf(text, from);
  const start = from + match.index + match[0].indexOf(name, match[1] === undefined ? 0 : match[0].indexOf(">"));
  return { start, end: start + name.length };
}

function parentOf(text: string, from: number): Name | undefined {
  const match = PARENT.exec(text);
  if (match === null) return undefined;
  const start = from + match.index + 1;
  return { start, end: start + (match[1]?.length ?? 0) };
}
