// YAML as nodes that know where they stand: anchors and merge keys resolved, never expanded, never more than a bounded walk.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Mark, SourceText } from "./compose-source-text.ts";
import type { Part } from "./interpolation.ts";
import { plainYaml } from "./plain-yaml.ts";
import { isTooDeep } from "./yaml-depth.ts";
import { plainType } from "./yaml-type.ts";

/** A value that is no collection. */
export interface ScalarNode {
  readonly kind: "scalar";
  /** With its quotes. */
  readonly at: Mark;
  /** After unquoting and interpolation; empty for null. */
  readonly value: string;
  readonly type: "null" | "boolean" | "number" | "string";
  /** Where `value` begins, when it stands in the text character by character. */
  readonly offset?: number;
  /** What interpolation made `value` of. Absent: it is written so. */
  readonly parts?: readonly Part[];
  /** It depends on a variable that nothing in the repository supplies. */
  readonly unknown?: true;
  /** The list item (`NAME=value`) of which this is a part. */
  readonly item?: Mark;
  readonly tag?: Tag;
}

export interface MapNode {
  readonly kind: "map";
  readonly at: Mark;
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly tag?: Tag;
}

export interface SeqNode {
  readonly kind: "seq";
  readonly at: Mark;
  readonly items: readonly YamlNode[];
  readonly tag?: Tag;
}

export type YamlNode = ScalarNode | MapNode | SeqNode;

/** compose's own: the value of an earlier file is taken away, or replaced instead of merged. */
export type Tag = "reset" | "override";

export interface MapEntry {
  /** Where the key is written, in the order of the files that were merged. */
  readonly keys: readonly Mark[];
  readonly node: YamlNode;
  /** The alias through which the entry came here. */
  readonly via?: Mark;
}

/** Why a file cannot be judged, or only in part. */
export interface YamlFailure {
  readonly kind:
    | "syntax"
    | "duplicate-key"
    | "unresolved-alias"
    | "empty-merge"
    | "alias-bomb"
    | "too-deep"
    | "too-large";
  readonly at: Mark;
  /** The parser's code or the key; never a value. */
  readonly detail: string;
}

export interface YamlFile {
  readonly text: SourceText;
  /** One root for each document; none for an empty file. */
  readonly documents: readonly YamlNode[];
  readonly failures: readonly YamlFailure[];
}

const MAX_LENGTH = 1024 * 1024;
const MAX_DOCUMENTS = 100;
const MAX_EXPANDED = 10_000;
const MAX_FAILURES = 20;

const known = new WeakMap<SourceText, YamlFile>();

/** The library alone, for the test that holds both ways against each other. */
export function parseYamlByLibrary(text: SourceText): YamlFile {
  return byLibrary(text, text.view.string());
}

/** Parsed once for the same text. Never throws; text that is too large or too deep has no documents. */
export function parseYaml(text: SourceText): YamlFile {
  const found = known.get(text);
  if (found !== undefined) return found;
  const file = parse(text);
  known.set(text, file);
  return file;
}

function parse(text: SourceText): YamlFile {
  const source = text.view.string();
  const refuse = (kind: "too-large" | "too-deep"): YamlFile => ({
    text,
    documents: [],
    failures: [{ kind, at: { text, start: 0, end: 0 }, detail: "" }],
  });
  if (source.length > MAX_LENGTH || documentMarks(source) > MAX_DOCUMENTS) return refuse("too-large");
  const plain = plainYaml(text, source);
  if (plain !== undefined) return { text, documents: [plain], failures: [] };
  if (isTooDeep(source)) return refuse("too-deep");
  return byLibrary(text, source);
}

function byLibrary(text: SourceText, source: string): YamlFile {
  const failures: YamlFailure[] = [];
  // `uniqueKeys` compares each key with each other one: quadratic, so duplicates are found here.
  const parsed = parseAllDocuments(source, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = Array.isArray(parsed) ? (parsed as readonly Document.Parsed[]) : [];
  const roots = documents.map((document) => {
    for (const { pos, code } of document.errors) {
      const start = Math.min(pos[0], source.length);
      failures.push({
        kind: "syntax",
        at: { text, start, end: Math.max(start, Math.min(pos[1], source.length)) },
        detail: code,
      });
    }
    return convertDocument(document, text, source, failures);
  });
  return { text, documents: roots, failures: failures.slice(0, MAX_FAILURES) };
}

/** Each document costs the parser a schema of its own. */
function documentMarks(source: string): number {
  let count = 0;
  for (const mark of ["\n---", "\n..."]) {
    for (let at = source.indexOf(mark); at >= 0 && count <= MAX_DOCUMENTS; at = source.indexOf(mark, at + 1)) count++;
  }
  return count;
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

function convertDocument(
  document: Document.Parsed,
  text: SourceText,
  source: string,
  failures: YamlFailure[],
): YamlNode {
  const conversion: Conversion = { text, source, anchors: new Map(), sizes: new Map(), failures, own: 0, expanded: 0 };
  return convert(document.contents, conversion, 0);
}

/** Recursion is bounded by {@link isTooDeep}; an alias is its anchor's node, shared. */
function convert(node: Node | null, conversion: Conversion, from: number): YamlNode {
  conversion.own++;
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
  } else made = scalarOf(isScalar(node) ? node : undefined, at, conversion.source);
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
  const value = typeof node?.value === "string" ? node.value : "";
  const isPlain = node === undefined || node.type === "PLAIN" || node.type === undefined;
  const begin = isPlain ? at.start : at.start + 1;
  // What is escaped is longer than what it says, and block scalars are indented.
  const direct = at.end - at.start === value.length + (isPlain ? 0 : 2) && source.startsWith(value, begin);
  const type = isPlain && node?.tag !== "!!str" ? plainType(value) : "string";
  return {
    kind: "scalar",
    at,
    value: type === "null" ? "" : value,
    type,
    ...(direct && type !== "null" ? { offset: begin } : {}),
    ...(node === undefined ? {} : tagOf(node)),
  };
}
