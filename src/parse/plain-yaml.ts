// The YAML that people write in compose files, read in one pass: block maps and lists, values on one line, anchors, aliases, merge keys.
// Anything else is read by the library, which knows all of YAML and takes ten times as long to load and to run.
import type { Mark, SourceText } from "./compose-source-text.ts";
import {
  aliasOf,
  isAtEnd,
  isDeeper,
  isOver,
  MAX_DEPTH,
  made,
  markOf,
  NOT_PLAIN,
  nextLine,
  notPlain,
  type Read,
  type Reader,
  sizeOf,
  skip,
  trimmed,
} from "./plain-yaml-reader.ts";
import { blockScalar, flowList, flowMap, plainScalar, quoted, TYPED_KEY } from "./plain-yaml-values.ts";
import type { MapEntry, YamlNode } from "./yaml-nodes.ts";

/** No plain scalar begins so; the first part has a meaning of its own that is not read here. */
const NO_PLAIN_START = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?: |$))/;
const ANCHOR = /^[&*]([A-Za-z0-9_-]{1,64})(?: |$)/;

/**
 * The one document of `text`; `undefined` when something in it is not plain, which says nothing about whether it is YAML. The nodes are
 * those that the library's would be, marks included. Linear in `source`.
 */
export function plainYaml(text: SourceText, source: string): YamlNode | undefined {
  if (/[\t\r\u0085\u2028\u2029\ufeff]/.test(source)) return undefined;
  const [anchors, sizes] = [new Map<string, YamlNode>(), new Map<YamlNode, number>()];
  const reader: Reader = {
    text,
    source,
    anchors,
    sizes,
    line: 0,
    end: -1,
    indent: -1,
    depth: 0,
    nodes: 0,
    expanded: 0,
  };
  try {
    nextLine(reader);
    if (isDeeper(reader, 0) || isOver(reader)) return undefined;
    const { node } = block(reader, reader.line);
    return isOver(reader) ? node : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** The collection that begins at `at`, in the line that is read; what is read next then is the first line that is no part of it. */
function block(reader: Reader, at: number): Read {
  if (++reader.depth > MAX_DEPTH) notPlain();
  const read = isDash(reader, at) ? list(reader, at) : map(reader, at);
  reader.depth--;
  return read;
}

function isDash({ source, end }: Reader, at: number): boolean {
  return source[at] === "-" && (at + 1 === end || source[at + 1] === " ");
}

function list(reader: Reader, start: number): Read {
  const column = start - reader.line;
  const items: YamlNode[] = [];
  let size = 1;
  let end = start;
  for (let at = start; ; at = reader.line + column) {
    const item = valueAt(reader, at + 1, column, false);
    items.push(item.node);
    size += sizeOf(reader, item.node);
    end = item.end;
    if (reader.indent !== column || !isDash(reader, reader.line + column)) break;
  }
  if (isDeeper(reader, column)) notPlain();
  return made(reader, { kind: "seq", at: markOf(reader, start, end), items }, size);
}

function map(reader: Reader, start: number): Read {
  const column = start - reader.line;
  const entries = new Map<string, MapEntry>();
  let merge: { readonly node: YamlNode; readonly at: Mark } | undefined;
  let size = 1;
  let end = start;
  for (let at = start; ; at = reader.line + column) {
    const key = keyAt(reader, at);
    const from = skip(reader, key.next);
    const via =
      reader.source[from] === "*" ? markOf(reader, from, from + anchorName(reader, from).length + 1) : undefined;
    const value = valueAt(reader, key.next, column, true);
    size += sizeOf(reader, value.node);
    end = value.end;
    if (key.name === "<<") {
      if (key.isQuoted || merge !== undefined || value.node.kind === "scalar") notPlain();
      merge = { node: value.node, at: via ?? key.at };
    } else {
      if (entries.has(key.name)) notPlain();
      entries.set(key.name, { keys: [key.at], node: value.node, ...(via === undefined ? {} : { via }) });
    }
    if (reader.indent !== column || isDash(reader, reader.line + column)) break;
  }
  if (isDeeper(reader, column)) notPlain();
  if (merge !== undefined) mergeInto(entries, merge.node, merge.at);
  return made(reader, { kind: "map", at: markOf(reader, start, end), entries }, size);
}

/** Explicit keys win, and so does the earlier of several maps. */
function mergeInto(entries: Map<string, MapEntry>, node: YamlNode, at: Mark): void {
  if (node.kind === "scalar") notPlain();
  if (node.kind === "seq")
    for (const item of node.items) mergeInto(entries, item.kind === "map" ? item : notPlain(), at);
  else for (const [name, entry] of node.entries) if (!entries.has(name)) entries.set(name, { ...entry, via: at });
}

interface Key {
  readonly name: string;
  readonly at: Mark;
  readonly isQuoted: boolean;
  /** Behind the colon. */
  readonly next: number;
}

function keyAt(reader: Reader, at: number): Key {
  const { source, end } = reader;
  const first = source[at] ?? "";
  if (first === '"' || first === "'") {
    const read = quoted(reader, at);
    const colon = skip(reader, read.end);
    if (source[colon] !== ":" || (colon + 1 < end && source[colon + 1] !== " ")) notPlain();
    return { name: read.node.value, at: read.node.at, isQuoted: true, next: colon + 1 };
  }
  if (NO_PLAIN_START.test(source.slice(at, Math.min(at + 2, end)))) notPlain();
  const colon = colonIn(source, at, end);
  const stop = trimmed(source, at, colon);
  const name = source.slice(at, stop);
  if (name.includes(" #") || TYPED_KEY.test(name)) notPlain();
  return { name, at: markOf(reader, at, stop), isQuoted: false, next: colon + 1 };
}

function colonIn(source: string, from: number, end: number): number {
  for (let at = source.indexOf(":", from); at >= 0 && at < end; at = source.indexOf(":", at + 1))
    if (at + 1 === end || source[at + 1] === " ") return at;
  return notPlain();
}

/** The value behind a key or a dash that ended before `from`; its collection stands in `column`. Goes on to the line behind it. */
function valueAt(reader: Reader, from: number, column: number, isOfMap: boolean): Read {
  const { source } = reader;
  let at = skip(reader, from);
  let anchor: string | undefined;
  if (source[at] === "&") {
    anchor = anchorName(reader, at);
    at = skip(reader, at + anchor.length + 1);
  }
  const read = isAtEnd(reader, at)
    ? below(reader, from, column, isOfMap, anchor)
    : inLine(reader, at, column, isOfMap, anchor);
  if (anchor !== undefined) {
    // A node inside the anchored one that reuses its name would come first for the library.
    if (reader.anchors.has(anchor)) notPlain();
    reader.anchors.set(anchor, read.node);
  }
  return read;
}

/** What stands in the lines below: a collection, or nothing. */
function below(reader: Reader, from: number, column: number, isOfMap: boolean, anchor: string | undefined): Read {
  const isBare = reader.end === from;
  nextLine(reader);
  const { indent, line } = reader;
  if (indent > column || (isOfMap && indent === column && isDash(reader, line + indent)))
    return block(reader, line + indent);
  if (anchor !== undefined || !isBare) notPlain();
  return made(reader, { kind: "scalar", at: markOf(reader, from, from), value: "", type: "null" }, 1);
}

function inLine(reader: Reader, at: number, column: number, isOfMap: boolean, anchor: string | undefined): Read {
  const { source } = reader;
  const first = source[at] ?? "";
  if (!isOfMap && first !== "*" && first !== "[" && first !== "{" && startsMap(reader, at)) {
    // The anchor of `- &a key: value` is the key's.
    if (anchor !== undefined) notPlain();
    return block(reader, at);
  }
  if (!isOfMap && isDash(reader, at)) notPlain();
  if (first === "|" || first === ">") return blockScalar(reader, at, column);
  const read = first === "*" ? alias(reader, at, anchor) : scalarOrFlow(reader, at, first);
  if (!isAtEnd(reader, skip(reader, read.end)) || source[read.end] === "#") notPlain();
  nextLine(reader);
  // A scalar may go on in lines that are indented further.
  if (isDeeper(reader, column)) notPlain();
  return read;
}

function startsMap(reader: Reader, at: number): boolean {
  const { source, end } = reader;
  const first = source[at];
  if (first === '"' || first === "'") return source[skip(reader, quoted(reader, at).end)] === ":";
  const line = source.slice(at, end);
  const comment = line.indexOf(" #");
  return /:(?: |$)/.test(comment < 0 ? line : line.slice(0, comment).trimEnd());
}

function alias(reader: Reader, at: number, anchor: string | undefined): Read {
  return anchor === undefined ? aliasOf(reader, anchorName(reader, at), at) : notPlain();
}

function anchorName({ source, end }: Reader, at: number): string {
  return ANCHOR.exec(source.slice(at, Math.min(end, at + 66)))?.[1] ?? notPlain();
}

function scalarOrFlow(reader: Reader, at: number, first: string): Read {
  if (first === "[") return flowList(reader, at);
  if (first === "{") return flowMap(reader, at);
  if (first === '"' || first === "'") return quoted(reader, at);
  const { source, end } = reader;
  if (NO_PLAIN_START.test(source.slice(at, Math.min(at + 2, end)))) notPlain();
  const comment = source.slice(at, end).indexOf(" #");
  const stop = trimmed(source, at, comment < 0 ? end : at + comment);
  const value = source.slice(at, stop);
  if (/:(?: |$)/.test(value)) notPlain();
  return plainScalar(reader, at, value);
}
