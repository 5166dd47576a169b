// YAML through the library, for what is not plain.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Mark, SourceText } from "./compose-source-text.ts";
import { isTooDeep } from "./yaml-depth.ts";
import type { MapEntry, MapNode, ScalarNode, Tag, YamlFailure, YamlFile, YamlNode } from "./yaml-nodes.ts";
import { typedScalar } from "./yaml-scalar.ts";
import { plainType } from "./yaml-type.ts";

const MAX_EXPANDED = 10_000;
const MAX_FAILURES = 20;

/** All of YAML. Never throws; text that is too deep has no documents. */
export function readByLibrary(text: SourceText, source: string): YamlFile {
  if (isTooDeep(source))
    return { text, documents: [], failures: [{ kind: "too-deep", at: { text, start: 0, end: 0 }, detail: "" }] };
  const failures: YamlFailure[] = [];
  // `uniqueKeys` compares each key with each other one: quadratic, so duplicates are found here.
  const parsed = parseAllDocuments(source, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = Array.isArray(parsed) ? (parsed as readonly Document.Parsed[]) : [];
  // compose's reader keeps the anchors of a document for those behind it.
  const anchors = new Map<string, YamlNode>();
  const sizes = new Map<YamlNode, number>();
  const roots = documents.map((document) => {
    for (const { pos, code, message } of document.errors) {
      const isQuote = code === "MISSING_CHAR" && message.startsWith("Missing closing");
      // The library points at the end of what the quote holds: the quote that opens is what can be repaired.
      const isTold = failures.length < MAX_FAILURES;
      const quote = isQuote && isTold ? scalarBefore(document.contents, pos[0]) : undefined;
      const start = quote ?? Math.min(pos[0], source.length);
      const end = quote === undefined ? Math.min(pos[1], source.length) : quote + 1;
      const isBracket = code === "BAD_INDENT" && message.startsWith("Flow");
      const detail = isQuote ? "UNCLOSED_QUOTE" : isBracket ? "UNCLOSED_BRACKET" : code;
      failures.push({ kind: "syntax", at: { text, start, end: Math.max(start, end) }, detail });
    }
    return convert(document.contents, { text, source, anchors, sizes, failures, own: 0, expanded: 0 }, 0);
  });
  return { text, documents: roots, failures: failures.slice(0, MAX_FAILURES) };
}

/** Where the last scalar that begins before `at` begins: a path down the tree, each step over the items of one node. */
function scalarBefore(root: Node | null, at: number): number | undefined {
  const begins = (one: unknown): boolean => (startOf(one) ?? at) < at;
  let node: unknown = root;
  while (isMap(node) || isSeq(node)) {
    const last: unknown = node.items.findLast((item: unknown) => begins(isPair(item) ? item.key : item));
    node = isPair(last) ? (begins(last.value) ? last.value : last.key) : last;
  }
  return isScalar(node) ? startOf(node) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

interface Conversion {
  readonly text: SourceText;
  readonly source: string;
  readonly anchors: Map<string, YamlNode>;
  /** Nodes under a node, aliases expanded. */
  readonly sizes: Map<YamlNode, number>;
  readonly failures: YamlFailure[];
  own: number;
  expanded: number;
}

/** Recursion is bounded by {@link isTooDeep}; an alias is its anchor's node, shared. */
function convert(node: Node | null, conversion: Conversion, from: number): YamlNode {
  conversion.own++;
  checkTag(node, conversion);
  const start = node?.range?.[0] ?? from;
  const at: Mark = { text: conversion.text, start, end: Math.max(start, node?.range?.[1] ?? start) };
  if (isAlias(node)) return aliased(node.source, at, conversion);
  let made: YamlNode;
  let size = 1;
  if (isMap(node)) {
    const entries = entriesOf(node, conversion, at);
    for (const entry of entries.values()) size += sizeOf(entry.node, conversion);
    made = { kind: "map", at: trimmed(node, at, conversion), entries, ...tagOf(node) };
  } else if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as Node | null, conversion, at.start));
    for (const item of items) size += sizeOf(item, conversion);
    made = { kind: "seq", at: trimmed(node, at, conversion), items, ...tagOf(node) };
  } else {
    const scalar = isScalar(node) ? node : undefined;
    if (scalar?.type === "QUOTE_DOUBLE" && hasSlashEscape(conversion.source.slice(at.start, at.end)))
      fail(conversion, "syntax", at, "BAD_DQ_ESCAPE");
    made = scalarOf(scalar, at, conversion.source);
  }
  conversion.sizes.set(made, size);
  const anchor = node !== null && "anchor" in node ? node.anchor : undefined;
  if (anchor !== undefined) conversion.anchors.set(anchor, made);
  return made;
}

/** For the library a block collection ends with the blank and comment lines that follow it. */
function trimmed(node: YAMLMap | YAMLSeq, at: Mark, { source }: Conversion): Mark {
  if (node.flow === true) return at;
  return { ...at, end: Math.max(at.start, lastEnd(node, source)) };
}

function lastEnd(node: unknown, source: string): number {
  if (isMap(node) && node.flow !== true) {
    const pair = node.items.at(-1);
    return Math.max(lastEnd(pair?.key, source), lastEnd(pair?.value, source));
  }
  if (isSeq(node) && node.flow !== true) return lastEnd(node.items.at(-1), source);
  return (node as Node | null)?.range?.[1] ?? 0;
}

function sizeOf(node: YamlNode, conversion: Conversion): number {
  return conversion.sizes.get(node) ?? 1;
}

function tagOf(node: Node): { readonly tag?: Tag } {
  const tag = "tag" in node ? node.tag : undefined;
  return tag === "!reset" ? { tag: "reset" } : tag === "!override" ? { tag: "override" } : {};
}

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|timestamp|binary|map|seq|set|omap|merge)$/;

/** A tag makes something else of a value for those who know it; nobody here does. */
function checkTag(node: Node | null, conversion: Conversion): void {
  const tag = node !== null && "tag" in node ? node.tag : undefined;
  if (tag === undefined || tag === "!" || tag === "!reset" || tag === "!override" || CORE_TAG.test(tag)) return;
  const start = node?.range?.[0] ?? 0;
  fail(conversion, "unknown-tag", { text: conversion.text, start, end: node?.range?.[1] ?? start }, tag);
}

function aliased(name: string, at: Mark, conversion: Conversion): YamlNode {
  const nothing: MapNode = { kind: "map", at, entries: new Map() };
  const target = conversion.anchors.get(name);
  if (target === undefined) {
    fail(conversion, "unresolved-alias", at, name);
    return nothing;
  }
  conversion.expanded += sizeOf(target, conversion);
  // A long honest file may repeat itself more often than a short one.
  if (conversion.expanded <= Math.max(MAX_EXPANDED, 10 * conversion.own)) return target;
  if (!conversion.failures.some(({ kind }) => kind === "alias-bomb")) fail(conversion, "alias-bomb", at, name);
  return nothing;
}

function entriesOf(map: YAMLMap, conversion: Conversion, parent: Mark): ReadonlyMap<string, MapEntry> {
  const entries = new Map<string, MapEntry>();
  const merges: { readonly node: YamlNode; readonly at: Mark }[] = [];
  let hasMerge = false;
  for (const { key, value } of map.items) {
    const keyNode = isScalar(key) ? key : undefined;
    const start = keyNode?.range?.[0] ?? parent.start;
    const at: Mark = { text: conversion.text, start, end: keyNode?.range?.[1] ?? start };
    if (keyNode !== undefined && keyNode.anchor !== undefined)
      conversion.anchors.set(keyNode.anchor, scalarOf(keyNode, at, conversion.source));
    const node = convert(value as Node | null, conversion, at.end);
    const name = keyNode === undefined ? keyName(key, conversion) : String(keyNode.value ?? "");
    if (name === undefined) continue;
    if (keyNode !== undefined && isPlainScalar(keyNode) && name !== "<<" && typedScalar(name).kind !== "string")
      fail(conversion, "key-type", at, name);
    if (name === "<<" && keyNode?.type === "PLAIN") {
      if (hasMerge) fail(conversion, "duplicate-key", at, name);
      hasMerge = true;
      merges.push({ node, at: aliasMark(value, conversion) ?? at });
      continue;
    }
    if (entries.has(name)) fail(conversion, "duplicate-key", at, name);
    entries.set(name, { keys: [at], node, ...viaOf(value, conversion) });
  }
  for (const merge of merges) mergeInto(entries, merge.node, merge.at, conversion);
  return entries;
}

/** A key that is an alias stands for its scalar; other keys compose knows none of. */
function keyName(key: unknown, conversion: Conversion): string | undefined {
  const target = isAlias(key) ? conversion.anchors.get(key.source) : undefined;
  if (target?.kind === "scalar") return target.value;
  const start = (key as Node | null)?.range?.[0] ?? 0;
  fail(conversion, "syntax", { text: conversion.text, start, end: start }, "KEY_NOT_SCALAR");
  return undefined;
}

/** Explicit keys win, and so does the earlier of several maps. */
function mergeInto(entries: Map<string, MapEntry>, node: YamlNode, at: Mark, conversion: Conversion): void {
  if (node.kind === "seq") {
    for (const item of node.items) if (item.kind === "map") mergeInto(entries, item, at, conversion);
    return;
  }
  if (node.kind === "scalar") {
    fail(conversion, "empty-merge", at, "<<");
    return;
  }
  for (const [name, entry] of node.entries) if (!entries.has(name)) entries.set(name, { ...entry, via: at });
}

function aliasMark(value: unknown, conversion: Conversion): Mark | undefined {
  if (!isAlias(value)) return undefined;
  const start = value.range?.[0] ?? 0;
  return { text: conversion.text, start, end: value.range?.[1] ?? start };
}

function viaOf(value: unknown, conversion: Conversion): { readonly via?: Mark } {
  const via = aliasMark(value, conversion);
  return via === undefined ? {} : { via };
}

function fail(conversion: Conversion, kind: YamlFailure["kind"], at: Mark, detail: string): void {
  if (conversion.failures.length < MAX_FAILURES) conversion.failures.push({ kind, at, detail: detail.slice(0, 80) });
}

function scalarOf(node: Scalar | undefined, at: Mark, source: string): ScalarNode {
  const value = node === undefined ? "" : textOf(node);
  const isPlain = node === undefined || node.type === "PLAIN" || node.type === undefined;
  const begin = isPlain ? at.start : at.start + 1;
  // What is escaped is longer than what it says, and block scalars are indented.
  const direct = at.end - at.start === value.length + (isPlain ? 0 : 2) && source.startsWith(value, begin);
  const isBare = node !== undefined && isPlainScalar(node);
  const type = isBare || node === undefined ? plainType(value) : "string";
  return {
    kind: "scalar",
    at,
    value: type === "null" ? "" : value,
    type,
    ...(isBare && type !== "null" ? { bare: true } : {}),
    ...(direct && type !== "null" ? { offset: begin } : {}),
    ...(node === undefined ? {} : tagOf(node)),
  };
}

/** `\/`, which YAML 1.2 knows and compose's reader does not. */
function hasSlashEscape(source: string): boolean {
  if (!source.includes("\\/")) return false;
  for (let at = source.indexOf("\\"); at >= 0; at = source.indexOf("\\", at + 2))
    if (source[at + 1] === "/") return true;
  return false;
}

/** What the library makes of a tag is no text; compose reads the characters, and those of binary data decoded. */
function textOf({ value, source = "", tag }: Scalar): string {
  if (tag === "tag:yaml.org,2002:binary") return Buffer.from(source, "base64").toString();
  return typeof value === "string" ? value : source;
}

/** One that is what its characters say: without quotes, or with the tag of a type of its own. */
function isPlainScalar({ type, tag }: Scalar): boolean {
  if (tag === undefined || tag === "!override" || tag === "!reset") return type === "PLAIN" || type === undefined;
  return /^tag:yaml\.org,2002:(?:int|float|bool|null|timestamp)$/.test(tag);
}
