// A project as plain values, to hold what it is after a repair against what it was before.
import { isDeepStrictEqual } from "node:util";
import { compareTexts } from "../model/text.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { YamlNode } from "../parse/yaml-nodes.ts";

export type Plain = string | null | PlainMap | Plain[];
export interface PlainMap {
  [name: string]: Plain;
}

/** Of these lists the order says nothing. */
const UNORDERED = new Set(["cap_add", "cap_drop", "security_opt", "ports", "volumes"]);
const MAX_NODES = 300_000;

/** The merged files, and what each service gets of env files; `undefined` where it is larger than anyone writes by hand. */
export function plainModel(project: ComposeProject): PlainMap | undefined {
  const budget = { left: MAX_NODES };
  const root = plainValue(project.root, budget);
  const supplied = nullMap();
  for (const [name, { environment }] of project.services) {
    const variables = nullMap();
    for (const one of environment) if (one.source === "env_file") variables[one.name] = one.scalar?.value ?? null;
    budget.left -= environment.length;
    supplied[name] = variables;
  }
  if (budget.left < 0) return undefined;
  return Object.assign(nullMap(), { root, supplied });
}

/** One value of it. */
export function plainValue(node: YamlNode, budget: { left: number } = { left: MAX_NODES }): Plain {
  if (--budget.left < 0) return null;
  switch (node.kind) {
    case "scalar":
      return node.type === "null" ? null : node.unknown === true ? `\0${node.value}` : node.value;
    case "seq":
      return node.items.map((item) => plainValue(item, budget));
    case "map": {
      const map = nullMap();
      for (const [name, entry] of node.entries) map[name] = plainValue(entry.node, budget);
      return map;
    }
  }
}

/** Names of the files may be any, `__proto__` too. */
function nullMap(): PlainMap {
  return Object.create(null) as PlainMap;
}

/** The map at `path`, made where there is none. */
export function mapIn(model: PlainMap, ...path: readonly string[]): PlainMap {
  let at = model;
  for (const name of path) {
    const inner = at[name];
    if (isPlainMap(inner)) at = inner;
    else at = at[name] = nullMap();
  }
  return at;
}

/** The list at `name` of `map`, made where there is none. */
export function listIn(map: PlainMap, name: string): Plain[] {
  const list = map[name];
  if (Array.isArray(list)) return list;
  const made: Plain[] = [];
  map[name] = made;
  return made;
}

/** The service in a model. */
export function serviceIn(model: PlainMap, name: string): PlainMap {
  return mapIn(model, "root", "services", name);
}

export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy that may be changed. */
export function copyOf(model: PlainMap): PlainMap {
  const copy = (value: Plain): Plain => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isPlainMap(value)) return value;
    const map = nullMap();
    for (const name of Object.keys(value)) map[name] = copy(value[name] ?? null);
    return map;
  };
  const whole = copy(model);
  return isPlainMap(whole) ? whole : nullMap();
}

/** Whether both say the same. */
export function isSameModel(a: PlainMap, b: PlainMap): boolean {
  return isDeepStrictEqual(inOneOrder(a), inOneOrder(b));
}

function inOneOrder(value: Plain, name = ""): Plain {
  if (Array.isArray(value)) {
    const items = value.map((item) => inOneOrder(item));
    return UNORDERED.has(name) ? items.sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b))) : items;
  }
  if (!isPlainMap(value)) return value;
  const map = nullMap();
  for (const key of Object.keys(value).sort()) map[key] = inOneOrder(value[key] ?? null, key);
  return map;
}
