// Scalars and flow collections of plain YAML.
import {
  aliasOf,
  isDeeper,
  MAX_DEPTH,
  made,
  markOf,
  nextLine,
  notPlain,
  type Read,
  type Reader,
  sizeOf,
  skip,
} from "./plain-yaml-reader.ts";
import type { MapEntry, ScalarNode, YamlNode } from "./yaml-nodes.ts";
import { plainType } from "./yaml-type.ts";

/** In a flow collection plain scalars are read here only of characters that mean nothing there. */
const FLOW_PLAIN = /^[A-Za-z0-9_./$+=~^-][A-Za-z0-9_./$*+@=~^:%() -]*/;

/** Keys that may be no strings, which compose refuses. */
export const TYPED_KEY = /^(?:[-+.]?\d|(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\.(?:inf|nan))$)/i;

interface ScalarRead extends Read {
  readonly node: ScalarNode;
}

export function plainScalar(reader: Reader, at: number, value: string): ScalarRead {
  const type = plainType(value);
  const isNull = type === "null";
  const end = at + value.length;
  return made(
    reader,
    {
      kind: "scalar",
      at: markOf(reader, at, end),
      value: isNull ? "" : value,
      type,
      ...(isNull ? {} : { bare: true, offset: at }),
    },
    1,
  );
}

/** `|` or `>`, whose lines are all indented alike and of which no blank one stands between others. Goes on behind it. */
export function blockScalar(reader: Reader, at: number, column: number): ScalarRead {
  const { source } = reader;
  const header = /^([|>])(-?)$/.exec(source.slice(at, reader.end).trimEnd()) ?? notPlain();
  const lines: string[] = [];
  let indent = -1;
  let end = reader.end;
  for (let start = end + 1; start < source.length; start = end + 1) {
    const stop = source.indexOf("\n", start);
    const lineEnd = stop < 0 ? source.length : stop;
    let from = start;
    while (from < lineEnd && source.charCodeAt(from) === 32) from++;
    if (from < lineEnd && from - start <= column) break;
    if (from === lineEnd) {
      if (source.slice(lineEnd).trimStart() !== "" && !endsBefore(source, lineEnd, column)) notPlain();
      break;
    }
    if (indent < 0) indent = from - start;
    if (from - start < indent) notPlain();
    lines.push(source.slice(start + indent, lineEnd));
    end = lineEnd;
  }
  if (lines.length === 0 || end === source.length) notPlain();
  reader.end = end;
  nextLine(reader);
  if (isDeeper(reader, column)) notPlain();
  const value = (header[1] === ">" ? folded(lines) : lines.join("\n")) + (header[2] === "-" ? "" : "\n");
  return made(reader, { kind: "scalar", at: markOf(reader, at, end + 1), value, type: "string" }, 1);
}

/** Lines become one, except around those that are indented further (YAML 1.2, 8.1.3). */
function folded(lines: readonly string[]): string {
  let text = lines[0] ?? "";
  for (let i = 1; i < lines.length; i++) {
    const keeps = lines[i - 1]?.startsWith(" ") || lines[i]?.startsWith(" ");
    text += (keeps ? "\n" : " ") + lines[i];
  }
  return text;
}

/** Behind the blank lines at `from` stands a line that is indented by at most `column`. */
function endsBefore(source: string, from: number, column: number): boolean {
  let at = from;
  while (at < source.length && /\s/.test(source[at] ?? "")) at++;
  return at - (source.lastIndexOf("\n", at) + 1) <= column;
}

export function quoted(reader: Reader, at: number): ScalarRead {
  const { source, end } = reader;
  const quote = source[at] ?? "";
  const close = closing(source, at + 1, quote);
  if (close < 0 || close >= end) notPlain();
  const raw = source.slice(at + 1, close);
  const value = quote === "'" ? raw.replaceAll("''", "'") : unescaped(raw);
  const direct = value === raw ? { offset: at + 1 } : {};
  return made(reader, { kind: "scalar", at: markOf(reader, at, close + 1), value, type: "string", ...direct }, 1);
}

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replaceAll(/\\(.)/g, (_, letter: string) => {
    if (letter === '"' || letter === "\\") return letter;
    return letter === "n" ? "\n" : notPlain();
  });
}

function closing(source: string, from: number, quote: string): number {
  if (quote === "'") {
    let close = source.indexOf("'", from);
    while (close >= 0 && source[close + 1] === "'") close = source.indexOf("'", close + 2);
    return close;
  }
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '"') return at;
    if (character === "\n") return -1;
    if (character === "\\") at++;
  }
  return -1;
}

export function flowList(reader: Reader, start: number): Read {
  const items: YamlNode[] = [];
  let size = 1;
  let at = skip(reader, start + 1);
  while (reader.source[at] !== "]") {
    const item = reader.source[at] === "*" ? flowAlias(reader, at) : flowValue(reader, at);
    if (reader.source[skip(reader, item.end)] === ":") notPlain();
    items.push(item.node);
    size += sizeOf(reader, item.node);
    at = afterItem(reader, item.end, "]");
  }
  return made(reader, { kind: "seq", at: markOf(reader, start, at + 1), items }, size);
}

function flowAlias(reader: Reader, at: number): Read {
  const name = /^\*([A-Za-z0-9_-]{1,64})(?=[,\] ])/.exec(reader.source.slice(at, at + 67))?.[1] ?? notPlain();
  return aliasOf(reader, name, at);
}

export function flowMap(reader: Reader, start: number): Read {
  const { source } = reader;
  const entries = new Map<string, MapEntry>();
  let size = 1;
  let at = skip(reader, start + 1);
  while (source[at] !== "}") {
    const key = flowKey(reader, at);
    const colon = skip(reader, key.end);
    if (source[colon] !== ":" || source[colon + 1] !== " " || key.node.value === "<<" || entries.has(key.node.value))
      notPlain();
    const value = flowValue(reader, skip(reader, colon + 1));
    entries.set(key.node.value, { keys: [key.node.at], node: value.node });
    size += sizeOf(reader, value.node);
    at = afterItem(reader, value.end, "}");
  }
  return made(reader, { kind: "map", at: markOf(reader, start, at + 1), entries }, size);
}

function afterItem(reader: Reader, end: number, close: string): number {
  const at = skip(reader, end);
  if (reader.source[at] === close) return at;
  if (reader.source[at] !== ",") notPlain();
  return skip(reader, at + 1);
}

function flowKey(reader: Reader, at: number): ScalarRead {
  const first = reader.source[at];
  if (first === '"' || first === "'") return quoted(reader, at);
  const name = /^[A-Za-z0-9_./-]+/.exec(reader.source.slice(at, reader.end))?.[0];
  if (name === undefined || /^[-.]/.test(name)) return notPlain();
  return TYPED_KEY.test(name) ? notPlain() : plainScalar(reader, at, name);
}

function flowValue(reader: Reader, at: number): Read {
  const { source, end } = reader;
  const first = source[at];
  if (first === "[" || first === "{") {
    if (++reader.depth > MAX_DEPTH) notPlain();
    const read = first === "[" ? flowList(reader, at) : flowMap(reader, at);
    reader.depth--;
    return read;
  }
  if (first === '"' || first === "'") return quoted(reader, at);
  const value = FLOW_PLAIN.exec(source.slice(at, end))?.[0].trimEnd() ?? notPlain();
  if (/^\*|^-(?: |$)|:(?: |$)/.test(value)) notPlain();
  return plainScalar(reader, at, value);
}
