// Lists of a service in which the last item for a target counts.
import type { YamlNode } from "./yaml-nodes.ts";

/** What an item of the field is for; `undefined` where the field has no such thing or the item does not tell. */
export function targetOf(field: string, item: YamlNode): string | undefined {
  switch (field) {
    case "secrets":
    case "configs": {
      const folder = field === "secrets" ? "/run/secrets" : "";
      if (item.kind === "scalar") return `${folder}/${item.value}`;
      return textAt(item, "target") ?? `${folder}/${textAt(item, "source") ?? ""}`;
    }
    case "devices": {
      if (item.kind !== "scalar") return textAt(item, "target");
      const [source, target] = item.value.split(":");
      return target ?? source;
    }
    case "volumes": {
      if (item.kind !== "scalar") return textAt(item, "target");
      const [source, target] = item.value.replace(/^[A-Za-z]:(?=[\\/])/, "").split(":");
      return target ?? source;
    }
    default:
      return undefined;
  }
}

function textAt(node: YamlNode, name: string): string | undefined {
  const found = node.kind === "map" ? node.entries.get(name)?.node : undefined;
  return found?.kind === "scalar" ? found.value : undefined;
}

/** The items that count: the last one for each target, where the first stands. A final slash is told apart at first, and then not. */
export function lastForTargets(field: string, items: readonly YamlNode[]): readonly YamlNode[] {
  const written = uniqueTargets(items, (item) => targetOf(field, item));
  if (field !== "volumes") return written;
  return uniqueTargets(written, (item) =>
    targetOf(field, item)?.replace(item.kind === "scalar" ? /(?<=.)\/{1,100}$/ : "", ""),
  );
}

/** One item for each target: the last one, where the first stands. */
export function uniqueTargets(
  items: readonly YamlNode[],
  key: (item: YamlNode) => string | undefined,
): readonly YamlNode[] {
  const kept: YamlNode[] = [];
  const places = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    const place = name === undefined ? undefined : places.get(name);
    if (place !== undefined) kept[place] = item;
    else {
      if (name !== undefined) places.set(name, kept.length);
      kept.push(item);
    }
  }
  return kept;
}
