// Interpolation of a whole tree: values only, never keys; what has no `$` stays the same node.

import type { Mark } from "./compose-source-text.ts";
import { type Growth, type Interpolated, interpolate, type Lookup, type Part } from "./interpolation.ts";
import type { MapEntry, ScalarNode, YamlNode } from "./yaml-nodes.ts";

/** `node` with its expressions replaced. A shared node stays shared. `refuse` is told of each `${` that begins no expression. */
export function interpolateTree(node: YamlNode, lookup: Lookup, refuse: (at: Mark) => void, growth: Growth): YamlNode {
  const done = new Map<YamlNode, YamlNode>();
  const visit = (one: YamlNode): YamlNode => {
    const known = done.get(one);
    if (known !== undefined) return known;
    const made = replace(one, visit, lookup, refuse, growth);
    done.set(one, made);
    return made;
  };
  return visit(node);
}

function replace(
  node: YamlNode,
  visit: (node: YamlNode) => YamlNode,
  lookup: Lookup,
  refuse: (at: Mark) => void,
  growth: Growth,
): YamlNode {
  switch (node.kind) {
    case "scalar": {
      if (!node.value.includes("$")) return node;
      const filled = interpolate(node.value, lookup, growth);
      if (filled.invalid) refuse(node.at);
      return interpolated(node, filled);
    }
    case "seq": {
      let changed = false;
      const items = node.items.map((item) => {
        const made = visit(item);
        changed ||= made !== item;
        return made;
      });
      return changed ? { ...node, items } : node;
    }
    case "map": {
      const entries = new Map<string, MapEntry>();
      let changed = false;
      for (const [name, entry] of node.entries) {
        const made = visit(entry.node);
        changed ||= made !== entry.node;
        entries.set(name, made === entry.node ? entry : { ...entry, node: made });
      }
      return changed ? { ...node, entries } : node;
    }
  }
}

function interpolated(node: ScalarNode, { value, parts, unknown }: Interpolated): ScalarNode {
  const { offset, bare: _bare, ...rest } = node;
  const placed = parts.map((part): Part => {
    if (part.at !== undefined || offset === undefined) return part;
    return { ...part, at: { text: node.at.text, start: offset + part.start, end: offset + part.end } };
  });
  return { ...rest, type: "string", value, parts: placed, ...(unknown ? { unknown: true } : {}) };
}

/** `from` to `to` of the value as a scalar of its own, its place as exact as the text allows; the whole stays known as `item`. */
export function sliceScalar(node: ScalarNode, from: number, to = node.value.length): ScalarNode {
  const value = node.value.slice(from, to);
  const parts = node.parts
    ?.filter(
      (part) => (part.from < to && part.to > from) || (part.from === part.to && part.from >= from && part.to <= to),
    )
    .map((part) => ({
      ...part,
      from: Math.max(part.from, from) - from,
      to: Math.min(part.to, to) - from,
      ...cutMark(part, from, to),
    }));
  const { offset, parts: _all, unknown: _unknown, tag: _tag, bare: _bare, ...rest } = node;
  const at =
    parts === undefined
      ? offset === undefined
        ? node.at
        : { ...node.at, start: offset + from, end: offset + to }
      : hull(parts, node.at);
  return {
    ...rest,
    type: "string",
    value,
    at,
    item: node.item ?? node.at,
    ...(parts === undefined ? {} : { parts }),
    ...(parts === undefined && offset !== undefined ? { offset: offset + from } : {}),
    ...(node.unknown === true && (parts === undefined || parts.some(({ source }) => source === "unset"))
      ? { unknown: true }
      : {}),
  };
}

function cutMark(part: Part, from: number, to: number): { readonly at?: Mark } {
  const { at } = part;
  if (at === undefined || at.end - at.start !== part.to - part.from) return {};
  return { at: { ...at, start: at.start + Math.max(0, from - part.from), end: at.end - Math.max(0, part.to - to) } };
}

/** All that the parts cover in the file of `whole`. */
function hull(parts: readonly Part[], whole: Mark): Mark {
  const own = parts.flatMap(({ at }) => (at !== undefined && at.text === whole.text ? [at] : []));
  if (own.length === 0 || own.length < parts.length) return whole;
  const start = own.reduce((least, one) => Math.min(least, one.start), Number.POSITIVE_INFINITY);
  return { ...whole, start, end: own.reduce((most, one) => Math.max(most, one.end), 0) };
}

/** Where `from` to `to` of the value stands, when it stands in one piece somewhere. */
export function markOfValue(node: ScalarNode, from = 0, to = node.value.length): Mark | undefined {
  if (node.parts === undefined)
    return node.offset === undefined ? undefined : { ...node.at, start: node.offset + from, end: node.offset + to };
  const part = node.parts.find((one) => one.from <= from && one.to >= to && one.to > one.from);
  if (part?.at === undefined) return undefined;
  if (part.at.end - part.at.start !== part.to - part.from)
    return part.from === from && part.to === to ? part.at : undefined;
  return { ...part.at, start: part.at.start + from - part.from, end: part.at.start + to - part.from };
}

/** Whether a default in an expression supplied some of the value. */
export function isFromDefault(node: ScalarNode): boolean {
  return node.parts?.some(({ source }) => source === "default") ?? false;
}
