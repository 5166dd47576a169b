// Nodes as the plain values that the schema's validator looks at, with the way back from a value to its node.
import type { Mark } from "./compose-source-text.ts";
import type { MapNode, ScalarNode, SeqNode, YamlNode } from "./yaml-nodes.ts";
import { typedScalar } from "./yaml-scalar.ts";

/** A value's place in the files. */
export interface ShapePlace {
  /** The scalar; the key, or where it begins, where it is none. */
  readonly at: Mark;
  readonly keyAt: Mark;
  readonly where: string;
  /** `string`, `number`, `boolean`, `null`, `list`, `mapping`. */
  readonly type: string;
  /** It depends on a variable that nothing in the repository supplies: it may be of any type. */
  readonly isUnknown: boolean;
  /** Of a mapping, as it is written. */
  hasKey(name: string): boolean;
  /** compose makes the value one of `types` before it validates. */
  isCast(types: readonly string[]): boolean;
}

export interface Shaped {
  readonly value: unknown;
  /** How many values that are, with all that aliases share counted each time: what a validator looks at. */
  readonly size: number;
  /** Takes the value at the end of `steps` out of `value`, that what else is wrong may be seen. `undefined`: there is none. */
  take(steps: readonly string[]): ShapePlace | undefined;
}

type PlainMap = Record<string, unknown>;

interface PlainItem {
  readonly node: YamlNode;
  /** As it is written, whatever was taken out before it. */
  readonly index: number;
}

interface Conversion {
  readonly values: Map<YamlNode, { readonly value: unknown; readonly size: number }>;
  readonly maps: Map<unknown, MapNode>;
  readonly items: Map<unknown, PlainItem[]>;
}

const MAX_VALUES = 100_000;
const MAX_DEPTH = 400;

/** `root` without what is anyone's (`x-`) and what is gone when compose validates (`include`). An empty one where it is too large. */
export function plainShape(root: MapNode): Shaped {
  const entries = [...root.entries].filter(([name]) => !name.startsWith("x-") && name !== "include");
  const top: MapNode = { ...root, entries: new Map(entries) };
  const conversion: Conversion = { values: new Map(), maps: new Map(), items: new Map() };
  const made = convert(top, conversion, 0);
  if (made === undefined) return { value: {}, size: MAX_VALUES, take: () => undefined };
  return { ...made, take: (steps) => take(made.value, top, steps, conversion) };
}

function convert(node: YamlNode, conversion: Conversion, depth: number): { value: unknown; size: number } | undefined {
  const known = conversion.values.get(node);
  if (known !== undefined) return known;
  if (depth > MAX_DEPTH) return undefined;
  const made = node.kind === "scalar" ? { value: plainOf(node), size: 1 } : convertAll(node, conversion, depth + 1);
  if (made === undefined || made.size > MAX_VALUES) return undefined;
  conversion.values.set(node, made);
  return made;
}

function convertAll(
  node: MapNode | SeqNode,
  conversion: Conversion,
  depth: number,
): { value: unknown; size: number } | undefined {
  let size = 1;
  if (node.kind === "seq") {
    const list: unknown[] = [];
    for (const item of node.items) {
      const made = convert(item, conversion, depth);
      if (made === undefined) return undefined;
      size += made.size;
      list.push(made.value);
    }
    conversion.items.set(
      list,
      node.items.map((item, index) => ({ node: item, index })),
    );
    return { value: list, size };
  }
  // Whatever a key is called, `__proto__` too.
  const map: PlainMap = Object.create(null);
  for (const [name, entry] of node.entries) {
    const made = convert(entry.node, conversion, depth);
    if (made === undefined) return undefined;
    size += made.size;
    map[name] = made.value;
  }
  conversion.maps.set(map, node);
  return { value: map, size };
}

/** As it is in JSON, which compose makes of it first. */
function plainOf({ type, bare, value }: ScalarNode): unknown {
  if (type === "null") return null;
  const typed = bare === true ? typedScalar(value) : undefined;
  return typed === undefined || !("value" in typed) ? value : typed.value;
}

function take(root: unknown, top: MapNode, steps: readonly string[], conversion: Conversion): ShapePlace | undefined {
  let [value, node, where]: [unknown, YamlNode, string] = [root, top, ""];
  let keyAt = startOf(top.at);
  let remove = (): void => {};
  for (const step of steps) {
    const map = conversion.maps.get(value);
    const entry = map?.entries.get(step);
    const items = conversion.items.get(value);
    const item = items?.[Number(step)];
    if (map !== undefined && entry !== undefined) {
      const owner = value as PlainMap;
      remove = () => {
        delete owner[step];
      };
      [value, node, where] = [owner[step], entry.node, where === "" ? step : `${where}.${step}`];
      keyAt = entry.keys.at(-1) ?? startOf(node.at);
    } else if (items !== undefined && item !== undefined && Array.isArray(value)) {
      const [owner, index] = [value, Number(step)];
      remove = () => {
        owner.splice(index, 1);
        items.splice(index, 1);
      };
      [value, node, where] = [owner[index], item.node, `${where}[${item.index}]`];
      keyAt = node.kind === "scalar" ? node.at : startOf(node.at);
    } else return undefined;
  }
  remove();
  return placeOf(node, keyAt, where, steps);
}

function placeOf(node: YamlNode, keyAt: Mark, where: string, steps: readonly string[]): ShapePlace {
  const isUnknown = node.kind === "scalar" && node.unknown === true;
  return {
    at: node.kind === "scalar" && node.at.end > node.at.start ? node.at : keyAt,
    keyAt,
    where,
    type: typeOf(node),
    isUnknown,
    hasKey: (name) => node.kind === "map" && node.entries.has(name),
    isCast: (types) => node.kind === "scalar" && types.includes("boolean") && isCastFlag(node, steps),
  };
}

function typeOf(node: YamlNode): string {
  if (node.kind !== "scalar") return node.kind === "seq" ? "list" : "mapping";
  const value = plainOf(node);
  return value === null ? "null" : typeof value;
}

/** compose makes texts of some fields flags, of which this is the only one that the schema wants to be one (loader/interpolate.go). */
function isCastFlag({ value }: ScalarNode, steps: readonly string[]): boolean {
  return (
    steps.length === 5 &&
    steps[2] === "depends_on" &&
    steps[4] === "required" &&
    /^(?:true|y|yes|on|false|n|no|off)$/i.test(value)
  );
}

function startOf(at: Mark): Mark {
  return { ...at, end: at.start };
}
