// Changes to the text of a YAML file: a key or an item more, another value. All else stays as it is, to the character.
import type { TextChange } from "../model/repair.ts";
import type { Mark, SourceText } from "../parse/compose-source-text.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { MapEntry, MapNode, ScalarNode, SeqNode, YamlNode } from "../parse/yaml-nodes.ts";
import { endOfLine } from "./line-edits.ts";

/** What is to be written: a scalar as it has to stand there, quotes and all. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

/** An entry as its own file has it, with the map that it is written in. */
export interface OwnEntry {
  readonly text: SourceText;
  readonly parent: MapNode;
  readonly key: Mark;
  readonly entry: MapEntry;
}

/** The entry at `path` of the document of `text` that has it, through no alias and no merge key; `undefined` where it is not written so. */
export function ownEntry(text: SourceText, path: readonly string[]): OwnEntry | undefined {
  for (const document of parseYaml(text).documents) {
    const found = document.kind === "map" ? entryBelow(text, document, path) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The entry at `path` below `root`, a map of `text`. */
export function entryBelow(text: SourceText, root: MapNode, path: readonly string[]): OwnEntry | undefined {
  let parent = root;
  for (const [i, name] of path.entries()) {
    const entry = parent.entries.get(name);
    const [key] = entry?.keys ?? [];
    if (entry === undefined || key === undefined || entry.via !== undefined) return undefined;
    if (key.text !== text || key.start < parent.at.start || key.end > parent.at.end) return undefined;
    if (i === path.length - 1) return { text, parent, key, entry };
    if (entry.node.kind !== "map") return undefined;
    parent = entry.node;
  }
  return undefined;
}

/** The root map of the first document. */
export function rootOf(text: SourceText): MapNode | undefined {
  const [root] = parseYaml(text).documents;
  return root?.kind === "map" ? root : undefined;
}

/** `key: value` behind the last entry of `map`; `undefined` where the text leaves no sure place for it. */
export function addKey(text: SourceText, map: MapNode, key: string, value: Written, step = 2): TextChange | undefined {
  const source = text.view.string();
  if (source[map.at.start] === "{") return addToFlow(source, map, `${key}: ${flowForm(value)}`);
  const column = columnOf(source, map.at.start);
  if (column === undefined) return undefined;
  return linesAfter(
    source,
    map.at.end,
    blockLines(key, value, step).map((line) => " ".repeat(column) + line),
  );
}

/** `key: value` as the first thing below a key that has nothing yet. */
export function addBelow(
  { text, key, parent, entry }: OwnEntry,
  name: string,
  value: Written,
  step: number,
): TextChange | undefined {
  const source = text.view.string();
  const column = source[parent.at.start] === "{" ? undefined : columnOf(source, key.start);
  const end = endOfLine(source, key.end);
  if (
    column === undefined ||
    entry.node.kind !== "scalar" ||
    !/^ *:(?:[ \t]+#.*|[ \t]*)$/.test(source.slice(key.end, end))
  )
    return undefined;
  return linesAfter(
    source,
    key.end,
    blockLines(name, value, step).map((line) => " ".repeat(column + step) + line),
  );
}

/** One item more at the end of `list`. */
export function addItem(text: SourceText, list: SeqNode, item: string): TextChange | undefined {
  const source = text.view.string();
  if (source[list.at.start] === "[") return addToFlow(source, list, item);
  const [first] = list.items;
  if (first === undefined || source[list.at.start] !== "-") return undefined;
  const column = columnOf(source, list.at.start);
  return column === undefined ? undefined : linesAfter(source, list.at.end, [`${" ".repeat(column)}- ${item}`]);
}

/** Other characters in a scalar's place, its quotes kept; `undefined` where it is no plain or quoted one on one line. */
export function replaceScalar(text: SourceText, scalar: ScalarNode, value: string): TextChange | undefined {
  const { start, end } = scalar.at;
  const written = text.view.string().slice(start, end);
  if (scalar.at.text !== text || scalar.parts !== undefined || /[\r\n]/.test(written) || written === "")
    return undefined;
  const quote = /^["']/.exec(written)?.[0] ?? "";
  if (scalar.offset === undefined || (quote === "" && !/^[\w.+-]/.test(written))) return undefined;
  return { start, end, insert: quote + value + quote };
}

/** How many columns the file indents what stands below `key`. */
export function stepBelow({ text, key, entry }: OwnEntry): number {
  const source = text.view.string();
  const outer = columnOf(source, key.start);
  const inner = entry.node.kind === "map" ? columnOf(source, entry.node.at.start) : undefined;
  return outer !== undefined && inner !== undefined && inner > outer ? inner - outer : 2;
}

/** Columns before `at`; `undefined` where something else than indentation and the dashes of lists stands there. */
function columnOf(source: string, at: number): number | undefined {
  const start = source.lastIndexOf("\n", at - 1) + 1;
  return /^ *(?:- +)*$/.test(source.slice(start, at)) ? at - start : undefined;
}

/** Whole lines behind the line that `at` ends in, with that line's end. */
function linesAfter(source: string, at: number, lines: readonly string[]): TextChange {
  // A block scalar ends behind its last line's end.
  const inside = at > 0 && source[at - 1] === "\n" ? at - 1 : at;
  const end = endOfLine(source, inside);
  const eol = source[end] === "\r" || (end === source.length && /\r\n/.test(source)) ? "\r\n" : "\n";
  return { start: end, end, insert: lines.map((line) => eol + line).join("") };
}

/** Into `[...]` or `{...}` that stands on one line. */
function addToFlow(source: string, node: YamlNode, item: string): TextChange | undefined {
  const written = source.slice(node.at.start, node.at.end);
  if (written.length < 2 || /[\r\n#]/.test(written)) return undefined;
  const content = written.slice(1, -1).trimEnd();
  const at = node.at.start + 1 + content.length;
  const before = content.trim() === "" ? "" : content.endsWith(",") ? " " : ", ";
  return { start: at, end: at, insert: before + item };
}

function blockLines(key: string, value: Written, step: number): readonly string[] {
  if (typeof value === "string") return [`${key}: ${value}`];
  const indent = " ".repeat(step);
  const below = isList(value)
    ? value.map((item) => `- ${flowForm(item)}`)
    : Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, step));
  return [`${key}:`, ...below.map((line) => indent + line)];
}

function flowForm(value: Written): string {
  if (typeof value === "string") return value;
  if (isList(value)) return `[${value.map(flowForm).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${flowForm(inner)}`)
    .join(", ")} }`;
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
