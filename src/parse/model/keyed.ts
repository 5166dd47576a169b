// Maps of texts that may be lists of `NAME=value`: environment, labels, options.
import { asKeyed } from "../compose-merge.ts";
import type { Variable } from "../interpolation.ts";
import type { MapNode, ScalarNode, YamlNode } from "../yaml-nodes.ts";
import { type Decoder, type Decoding, isNull, refused, sprint } from "./decode.ts";
import { list, type ModelMap, type ModelValue, map, scalar } from "./model-value.ts";

/** What a name without a value becomes. */
type Nothing = "null" | "empty";

function entriesOf(node: MapNode, nothing: Nothing, where: string, decoding: Decoding): ModelMap {
  return map(
    [...node.entries].map(([name, entry]) => {
      const from = entry.node.kind === "scalar" ? entry.node : undefined;
      const value = isNull(entry.node)
        ? scalar(nothing === "null" ? null : "", from)
        : sprint(entry.node, `${where}.${name}`, decoding);
      return [name, value];
    }),
  );
}

function keyedDecoder(nothing: Nothing): Decoder {
  return (node, where, decoding) => {
    if (isNull(node)) return undefined;
    if (node.kind === "scalar") return refused("wrong-shape", node, where, decoding);
    const { entries } = entriesOf(asKeyed(node), nothing, where, decoding);
    return entries.size === 0 ? undefined : { kind: "map", entries };
  };
}

/** Names without a value stay null. */
export const variables = keyedDecoder("null");
/** Names without a value are empty. */
export const labels = keyedDecoder("empty");

/** Build arguments: a name without a value takes it from the project's variables, or is no argument. */
export const buildArguments: Decoder = (node, where, decoding) => {
  const read = variables(node, where, decoding);
  if (read?.kind !== "map") return undefined;
  const resolved = resolveNames(read, decoding);
  return map([...resolved.entries].map(([name, value]) => [name, isNothing(value) ? undefined : value]));
};

/** Names without a value take it from the project's variables, where these have it. */
export function resolveNames(values: ModelMap, { environment }: Decoding): ModelMap {
  return map(
    [...values.entries].map(([name, value]) => {
      const variable = isNothing(value) ? environment.get(name) : undefined;
      return [name, variable === undefined ? value : scalar(variable.value, nodeOf(name, variable, value))];
    }),
  );
}

export function isNothing(value: ModelValue): boolean {
  return value.kind === "scalar" && value.value === null && value.from?.unknown !== true;
}

function nodeOf(name: string, variable: Variable, value: ModelValue): ScalarNode | undefined {
  const from = value.kind === "scalar" ? value.from : undefined;
  const place = from?.at ?? variable.at;
  if (place === undefined) return undefined;
  const at = variable.at === undefined ? {} : { at: variable.at };
  const part = { from: 0, to: variable.value.length, source: "env", variable: name, start: 0, end: 0, ...at } as const;
  const unknown = variable.unknown ? ({ unknown: true } as const) : {};
  return { kind: "scalar", at: place, value: variable.value, type: "string", parts: [part], ...unknown };
}

/** A provider's options: each may be given several times. */
export const repeatedOptions: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  if (node.kind !== "map") return refused("wrong-shape", node, where, decoding);
  if (node.entries.size === 0) return undefined;
  return map(
    [...node.entries].map(([name, entry]) => {
      const items: readonly YamlNode[] = entry.node.kind === "seq" ? entry.node.items : [entry.node];
      return [name, list(items.flatMap((item) => sprint(item, `${where}.${name}`, decoding) ?? []))];
    }),
  );
};

/** `extra_hosts`: a sorted list of `HOST=ADDRESS`. */
export const hosts: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  if (node.kind === "scalar") return refused("wrong-shape", node, where, decoding);
  const pairs: { readonly text: string; readonly from: ScalarNode }[] = [];
  const add = (host: string, address: string, from: ScalarNode): void => {
    if (host === "" || /[:=]/.test(host)) refused("bad-value", from, where, decoding);
    const bare = /^\[.{1,100}\]$/.test(address) ? address.slice(1, -1) : address;
    pairs.push({ text: `${host}=${bare}`, from });
  };
  if (node.kind === "map") {
    for (const [host, entry] of node.entries)
      for (const item of entry.node.kind === "seq" ? entry.node.items : [entry.node])
        if (item.kind === "scalar") add(host, item.value, item);
  } else {
    for (const item of node.items) {
      const value = item.kind === "scalar" ? item.value : "";
      const separator = value.includes("=") ? value.indexOf("=") : value.indexOf(":");
      if (item.kind !== "scalar" || separator < 0) refused("bad-value", item, where, decoding);
      else for (const address of value.slice(separator + 1).split(",")) add(value.slice(0, separator), address, item);
    }
  }
  pairs.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return pairs.length === 0 ? undefined : list(pairs.map((pair) => scalar(pair.text, pair.from)));
};
