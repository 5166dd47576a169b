// How a later compose file goes over an earlier one: the rules of compose-go's override package.
import { sliceScalar } from "./compose-interpolate.ts";
import type { Mark, SourceText } from "./compose-source-text.ts";
import { lastForTargets } from "./compose-targets.ts";
import type { MapEntry, MapNode, ScalarNode, SeqNode, YamlNode } from "./yaml-nodes.ts";

/** What a merge tells its caller. */
export interface MergeContext {
  /** Called where compose refuses to merge two values of different kinds; the later one then stands alone. */
  refuse(at: Mark): void;
  /**
   * Both values stand in one file: in one of the project, as they are written there, or in one that is only extended, which compose has
   * made canonical by then. Else the earlier one alone is canonical.
   */
  readonly sameFile?: "as-written" | "as-read";
  /** Called with the entries about to be copied; false: too many by now, and the later value stands alone. */
  spend(entries: number): boolean;
}

/**
 * `over` merged over `base` at `path` (`["services", "api"]`); neither is changed. What is tagged stays tagged, since it may go over a
 * third: {@link withoutTags} ends it.
 */
export function mergeNodes(base: YamlNode, over: YamlNode, path: readonly string[], context: MergeContext): YamlNode {
  if (over.tag !== undefined || base.tag === "reset" || !context.spend(sizeOf(base))) return over;
  switch (kindOf(path)) {
    case "replace":
      return over;
    case "keyed":
      return mergeKeyed(asKeyed(base), asKeyed(over));
    case "list": {
      const [first, second] = [asList(withoutReset(base, over)), asList(over)];
      // The same path goes from another folder where another file has it.
      return path[2] === "env_file" || path[2] === "label_file"
        ? { kind: "seq", at: over.at, items: withoutRepeats([...first.items, ...second.items]) }
        : appended(first, second);
    }
    case "names":
      return mergeMaps(namesOf(base, path), namesOf(over, path), path, context);
    case "build":
      return mergeMaps(asBuild(base), asBuild(over), path, context);
    case "logging":
      if (over.kind !== "map") context.refuse(over.at);
      return base.kind === "map" && over.kind === "map" && !sameDriver(base, over)
        ? over
        : mergePlain(base, over, path, context);
    case "ulimit":
      return base.kind === "map" && over.kind === "map" ? mergeMaps(base, over, path, context) : over;
    case "plain":
      return mergePlain(base, over, path, context);
  }
}

/** What is written at one place stands where it came last, which is what counts. */
function withoutRepeats(items: readonly YamlNode[]): readonly YamlNode[] {
  const seen = new Map<SourceText, Set<string>>();
  const kept = items.toReversed().filter((item) => {
    const places = seen.get(item.at.text) ?? new Set();
    seen.set(item.at.text, places);
    const place = `${item.at.start} ${canonicalText(item)}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
  return kept.length === items.length ? items : kept.reverse();
}

/** Each place once: files that include each other in many ways bring the same ones again and again. */
export function joinedKeys(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  const isNew = ({ text, start, end }: Mark): boolean =>
    !before.some((one) => one.start === start && one.end === end && one.text === text);
  return [...before, ...after.filter(isNew)];
}

/** What `over` takes away by name, while names are still told apart. */
function withoutReset(base: YamlNode, over: YamlNode): YamlNode {
  if (base.kind !== "map" || over.kind !== "map") return base;
  const entries = [...base.entries].filter(([name]) => over.entries.get(name)?.node.tag !== "reset");
  return entries.length === base.entries.size ? base : { ...base, entries: new Map(entries) };
}

function sizeOf(node: YamlNode): number {
  return node.kind === "map" ? node.entries.size : node.kind === "seq" ? node.items.length : 0;
}

type MergeKind = "plain" | "replace" | "keyed" | "list" | "names" | "build" | "logging" | "ulimit";

const SERVICE_KINDS: Readonly<Record<string, MergeKind>> = {
  annotations: "keyed",
  build: "build",
  "build.args": "keyed",
  "build.additional_contexts": "keyed",
  "build.extra_hosts": "list",
  "build.labels": "keyed",
  command: "replace",
  "deploy.labels": "keyed",
  depends_on: "names",
  dns: "list",
  dns_opt: "list",
  dns_search: "list",
  entrypoint: "replace",
  env_file: "list",
  label_file: "list",
  environment: "keyed",
  extra_hosts: "list",
  "healthcheck.test": "replace",
  labels: "keyed",
  logging: "logging",
  models: "names",
  networks: "names",
  sysctls: "keyed",
  tmpfs: "list",
};

function kindOf(path: readonly string[]): MergeKind {
  if (path[0] !== "services") return path.length === 3 && path[2] === "labels" ? "keyed" : "plain";
  if (path.length < 3 || path.length > 4) return "plain";
  const field = path.slice(2).join(".");
  if (path.length === 4 && path[2] === "ulimits") return "ulimit";
  return Object.hasOwn(SERVICE_KINDS, field) ? (SERVICE_KINDS[field] ?? "plain") : "plain";
}

function mergePlain(base: YamlNode, over: YamlNode, path: readonly string[], context: MergeContext): YamlNode {
  if (isNull(over)) return base;
  if (isNull(base)) return over;
  if (base.kind === "map" && over.kind === "map") return mergeMaps(base, over, path, context);
  // compose has the earlier list of keys as a map by now.
  if (
    base.kind === "seq" &&
    over.kind === "seq" &&
    path.slice(2).join(".") === "build.ssh" &&
    context.sameFile === undefined
  )
    context.refuse(over.at);
  if (base.kind === "seq" && over.kind === "seq")
    return isTargeted(path) || path.slice(2).join(".") === "build.secrets"
      ? mergeTargets(base, over, path[2] ?? "", context)
      : appended(base, over);
  if (base.kind !== "scalar") context.refuse(over.at);
  return over;
}

function mergeTargets(base: SeqNode, over: SeqNode, field: string, { sameFile }: MergeContext): SeqNode {
  if (sameFile === "as-written") return appended(base, over);
  const first = { ...base, items: lastForTargets(field, base.items) };
  return sameFile === "as-read"
    ? appended(first, { ...over, items: lastForTargets(field, over.items) })
    : appended(first, over, true);
}

/** Lists of which the last item for a target counts: one that is repeated comes last again. */
function isTargeted(path: readonly string[]): boolean {
  return path.length === 3 && /^(?:ports|volumes|devices|secrets|configs)$/.test(path[2] ?? "");
}

function isNull(node: YamlNode): boolean {
  return node.kind === "scalar" && node.type === "null";
}

function mergeMaps(base: MapNode, over: MapNode, path: readonly string[], context: MergeContext): MapNode {
  const entries = new Map<string, MapEntry>(base.entries);
  for (const [name, entry] of over.entries) {
    const before = entries.get(name);
    if (before === undefined) entries.set(name, entry);
    else
      entries.set(name, {
        ...entry,
        keys: joinedKeys(before.keys, entry.keys),
        node: mergeNodes(before.node, entry.node, [...path, name], context),
      });
  }
  return { kind: "map", at: over.at, entries };
}

/** `isLong`: compose has the earlier items in their long form by now, so that a short one is never the same. */
function appended(base: SeqNode, over: SeqNode, isLong = false): SeqNode {
  const items = [...base.items];
  const seen = new Set(items.map(canonicalText));
  for (const item of over.items) {
    const text = canonicalText(item);
    if (!seen.has(text) || (isLong && item.kind === "scalar")) items.push(item);
    seen.add(text);
  }
  return { kind: "seq", at: over.at, items: isLong ? withoutRepeats(items) : items };
}

/** Equal for equal values, however they are written. */
export function canonicalText(node: YamlNode): string {
  switch (node.kind) {
    case "scalar":
      return JSON.stringify([node.type === "null", node.value]);
    case "seq":
      return `[${node.items.map(canonicalText).join(",")}]`;
    case "map":
      return `{${[...node.entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { node: value }]) => `${JSON.stringify(name)}:${canonicalText(value)}`)
        .join(",")}}`;
  }
}

function mergeKeyed(base: MapNode, over: MapNode): MapNode {
  const entries = new Map<string, MapEntry>(base.entries);
  for (const [name, entry] of over.entries) {
    const before = entries.get(name);
    if (entry.node.tag === "reset" && base.listed === true) continue;
    entries.set(name, before === undefined ? entry : { ...entry, keys: joinedKeys(before.keys, entry.keys) });
  }
  return { kind: "map", at: over.at, entries, listed: true };
}

/** `["NAME=value", "NAME"]` as a map; a name without a value has null. Anything else that is no map is empty. */
export function asKeyed(node: YamlNode): MapNode {
  if (node.kind === "map") return node;
  const entries = new Map<string, MapEntry>();
  const items = node.kind === "seq" ? node.items : isNull(node) ? [] : [node];
  for (const item of items) {
    if (item.kind !== "scalar") continue;
    const equals = item.value.indexOf("=");
    const name = equals < 0 ? item.value : item.value.slice(0, equals);
    if (name !== "")
      entries.set(name, { keys: [item.at], node: equals < 0 ? passedThrough(item) : sliceScalar(item, equals + 1) });
  }
  return { kind: "map", at: node.at, entries, listed: true };
}

function passedThrough(item: ScalarNode): ScalarNode {
  return { kind: "scalar", at: item.at, item: item.at, value: "", type: "null" };
}

/** A scalar as a list of one. */
function asList(node: YamlNode): SeqNode {
  if (node.kind === "seq") return node;
  if (node.kind === "scalar") return { kind: "seq", at: node.at, items: isNull(node) ? [] : [node] };
  const items = [...node.entries].flatMap(([name, entry]): YamlNode[] => {
    if (entry.node.tag === "reset") return [];
    const values = entry.node.kind === "seq" ? entry.node.items : [entry.node];
    return values.map((value) => {
      const suffix = value.kind !== "scalar" || isNull(value) ? "" : `=${value.value}`;
      const unknown = value.kind === "scalar" && value.unknown === true ? ({ unknown: true } as const) : {};
      return {
        kind: "scalar",
        at: entry.keys.at(-1) ?? node.at,
        value: `${name}${suffix}`,
        type: "string",
        ...unknown,
      };
    });
  });
  return { kind: "seq", at: node.at, items };
}

/** A list of names as a map of them. */
export function asNames(node: YamlNode): MapNode {
  if (node.kind === "map") return node;
  const entries = new Map<string, MapEntry>();
  for (const item of asList(node).items) {
    if (item.kind === "scalar")
      entries.set(item.value, { keys: [item.at], node: { ...item, value: "", type: "null" } });
  }
  return { kind: "map", at: node.at, entries };
}

/** A list of dependencies is more than their names: it says what is waited for, over an earlier file too. */
function namesOf(node: YamlNode, path: readonly string[]): MapNode {
  if (node.kind === "map" || path[2] !== "depends_on") return asNames(node);
  const said = (at: Mark, value: string): MapEntry => ({
    keys: [at],
    node: { kind: "scalar", at, value, type: value === "true" ? "boolean" : "string" },
  });
  const entries = [...asNames(node).entries].map(([name, entry]): [string, MapEntry] => {
    const { at } = entry.node;
    const defaults = new Map([
      ["condition", said(at, "service_started")],
      ["required", said(at, "true")],
    ]);
    return [name, { ...entry, node: { kind: "map", at, entries: defaults } }];
  });
  return { kind: "map", at: node.at, entries: new Map(entries) };
}

/** `build: PATH` in its long form. */
export function asBuild(node: YamlNode): MapNode {
  if (node.kind === "map") return node;
  const entries = new Map<string, MapEntry>();
  if (node.kind === "scalar" && !isNull(node)) entries.set("context", { keys: [node.at], node });
  return { kind: "map", at: node.at, entries };
}

function sameDriver(base: MapNode, over: MapNode): boolean {
  const [a, b] = [base, over].map((node) => node.entries.get("driver")?.node);
  return (
    a === undefined ||
    b === undefined ||
    b.tag === "reset" ||
    a.tag === "reset" ||
    canonicalText(a) === canonicalText(b)
  );
}

/** `node` without what `!reset` takes away; an `!override` has done its work and goes. What has neither stays the same node. */
export function withoutTags(node: YamlNode): YamlNode {
  const done = new Map<YamlNode, YamlNode>();
  const visit = (one: YamlNode): YamlNode => {
    const known = done.get(one);
    if (known !== undefined) return known;
    const made = stripTags(one, visit);
    done.set(one, made);
    return made;
  };
  return visit(node);
}

function stripTags(node: YamlNode, visit: (node: YamlNode) => YamlNode): YamlNode {
  if (node.kind === "scalar") return node;
  let changed = node.tag !== undefined;
  if (node.kind === "seq") {
    const kept = node.items.filter((item) => item.tag !== "reset");
    const items = kept.map(visit);
    changed ||= kept.length < node.items.length || items.some((item, i) => item !== kept[i]);
    return changed ? { kind: "seq", at: node.at, items } : node;
  }
  const entries = new Map<string, MapEntry>();
  for (const [name, entry] of node.entries) {
    const made = visit(entry.node);
    changed ||= made !== entry.node || entry.node.tag === "reset";
    if (entry.node.tag !== "reset") entries.set(name, made === entry.node ? entry : { ...entry, node: made });
  }
  return changed ? { kind: "map", at: node.at, entries } : node;
}
