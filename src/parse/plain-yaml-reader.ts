// Where the reader of plain YAML stands, line by line, and what its parts share.
import type { Mark, SourceText } from "./compose-source-text.ts";
import type { YamlNode } from "./yaml-nodes.ts";

export const MAX_DEPTH = 60;
const MAX_NODES = 20_000;
const MAX_EXPANDED = 5_000;

/** A value and where its text ends, which for an alias is not where its node does. */
export interface Read {
  readonly node: YamlNode;
  readonly end: number;
}

export interface Reader {
  readonly text: SourceText;
  readonly source: string;
  readonly anchors: Map<string, YamlNode>;
  /** Nodes under a node, aliases expanded. */
  readonly sizes: Map<YamlNode, number>;
  /** Where the line that is read begins and ends, and how far it is indented; at the end of the text `indent` is -1. */
  line: number;
  end: number;
  indent: number;
  depth: number;
  nodes: number;
  expanded: number;
}

/** Told by throwing, so that all that was read may be taken to be plain. */
export const NOT_PLAIN = Symbol("not plain");

export function notPlain(): never {
  throw NOT_PLAIN;
}

/** Goes to the next line that holds more than a comment. */
export function nextLine(reader: Reader): void {
  const { source } = reader;
  for (let start = reader.end + 1; start < source.length; start = reader.end + 1) {
    const end = source.indexOf("\n", start);
    reader.end = end < 0 ? source.length : end;
    const at = skip(reader, start);
    if (at === reader.end || source[at] === "#") continue;
    reader.line = start;
    reader.indent = at - start;
    // The first document may be opened; a second one is not read here.
    if (start === 0 && /^---\n/.test(source)) continue;
    if (at === start && /^(?:---|\.\.\.|%)/.test(source.slice(start, start + 3))) notPlain();
    return;
  }
  reader.indent = -1;
}

export function isOver({ indent }: Reader): boolean {
  return indent === -1;
}

export function isDeeper({ indent }: Reader, column: number): boolean {
  return indent > column;
}

/** Past the blanks of the line. */
export function skip({ source, end }: Reader, from: number): number {
  let at = from;
  while (at < end && source.charCodeAt(at) === 32) at++;
  return at;
}

/** Nothing more stands in the line than a comment. */
export function isAtEnd({ source, end }: Reader, at: number): boolean {
  return at === end || (source[at] === "#" && source[at - 1] === " ");
}

export function trimmed(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && source.charCodeAt(at - 1) === 32) at--;
  return at;
}

export function aliasOf(reader: Reader, name: string, at: number): Read {
  const node = reader.anchors.get(name) ?? notPlain();
  reader.expanded += sizeOf(reader, node);
  if (reader.expanded > MAX_EXPANDED) notPlain();
  return { node, end: at + 1 + name.length };
}

export function made<N extends YamlNode>(
  reader: Reader,
  node: N,
  size: number,
): { readonly node: N; readonly end: number } {
  if (++reader.nodes > MAX_NODES) notPlain();
  reader.sizes.set(node, size);
  return { node, end: node.at.end };
}

export function sizeOf(reader: Reader, node: YamlNode): number {
  return reader.sizes.get(node) ?? 1;
}

export function markOf({ text }: Reader, start: number, end: number): Mark {
  return { text, start, end };
}
