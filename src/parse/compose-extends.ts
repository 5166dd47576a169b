// `extends`: a service of this file or of another one, beneath the service that names it.
import {
  addProblem,
  asMap,
  type Loading,
  loadDocuments,
  resolveReference,
  type Scope,
  scalarsOf,
} from "./compose-loading.ts";
import { type MergeContext, mergeNodes, withoutTags } from "./compose-merge.ts";
import { folderOf } from "./path-class.ts";
import type { MapEntry, MapNode, YamlNode } from "./yaml-nodes.ts";

type ServiceEntries = ReadonlyMap<string, MapEntry>;

/** A service with its bases beneath it. Not `complete`: one of them could not be had. */
interface Extended {
  readonly node: MapNode;
  readonly complete: boolean;
}

interface Extending {
  readonly scope: Scope;
  readonly loading: Loading;
  /** Services of the files that are extended, by path. */
  readonly opened: Map<string, ServiceEntries>;
  /** What was worked out, by the map that holds the service. */
  readonly done: Map<ServiceEntries, Map<string, Extended | undefined>>;
}

/** Where a service is written. */
interface Home {
  readonly path: string;
  readonly folder: string;
  readonly services: ServiceEntries;
}

const MAX_CHAIN = 50;

/** Fills in `extends` in the files of one chain, which share their environment; each extended file is read once. */
export function extender(scope: Scope, loading: Loading): (root: MapNode, path: string) => MapNode {
  const extending: Extending = { scope, loading, opened: new Map(), done: new Map() };
  return (root, path) => {
    const services = root.entries.get("services");
    if (services?.node.kind !== "map") return root;
    const home: Home = { path, folder: scope.folder, services: services.node.entries };
    const entries = new Map<string, MapEntry>();
    for (const [name, entry] of home.services) {
      const extended = extendedService(name, home, [], extending);
      if (extended?.complete === false) loading.incomplete.add(name);
      entries.set(name, extended === undefined ? entry : { ...entry, node: keepTag(extended.node, entry.node) });
    }
    return {
      ...root,
      entries: new Map([...root.entries, ["services", { ...services, node: { ...services.node, entries } }]]),
    };
  };
}

function keepTag(node: MapNode, from: YamlNode): MapNode {
  return from.tag === undefined || node.tag === from.tag ? node : { ...node, tag: from.tag };
}

function extendedService(
  name: string,
  home: Home,
  trail: readonly string[],
  extending: Extending,
): Extended | undefined {
  let known = extending.done.get(home.services);
  if (known === undefined) {
    known = new Map();
    extending.done.set(home.services, known);
  }
  if (!known.has(name)) known.set(name, extend(name, home, trail, extending));
  return known.get(name);
}

function extend(name: string, home: Home, trail: readonly string[], extending: Extending): Extended | undefined {
  const service = home.services.get(name)?.node;
  if (service?.kind !== "map") return undefined;
  const wanted = service.entries.get("extends")?.node;
  if (wanted === undefined || (wanted.kind === "scalar" && wanted.type === "null"))
    return { node: service, complete: true };
  const own: MapNode = { ...service, entries: new Map([...service.entries].filter(([field]) => field !== "extends")) };
  const base = baseOf(wanted, name, home, trail, extending);
  if (base === undefined) return { node: own, complete: false };
  const { loading } = extending;
  const sameFile = loading.parts.has(home.path) ? "as-written" : "as-read";
  const context: MergeContext = isOfFile(wanted) ? loading : { ...loading, sameFile };
  const node = asMap(mergeNodes(withoutTags(base.node), own, ["services", name], context), own);
  return { node, complete: base.complete };
}

function isOfFile(wanted: YamlNode): boolean {
  return wanted.kind === "map" && wanted.entries.has("file");
}

function baseOf(
  wanted: YamlNode,
  name: string,
  home: Home,
  trail: readonly string[],
  extending: Extending,
): Extended | undefined {
  const { loading } = extending;
  const [service] = scalarsOf(wanted.kind === "map" ? wanted.entries.get("service")?.node : wanted);
  const [file] = wanted.kind === "map" ? scalarsOf(wanted.entries.get("file")?.node) : [];
  if (service === undefined) return undefined;
  let target = home;
  if (file !== undefined) {
    const path = resolveReference({ kind: "extends", node: file, folder: home.folder, required: true }, loading);
    if (path === undefined) return undefined;
    target = { path, folder: folderOf(path), services: servicesOf(path, extending) };
  }
  const here = [...trail, `${home.path}\0${name}`];
  if (here.includes(`${target.path}\0${service.value}`) || here.length > MAX_CHAIN) {
    addProblem(loading, { kind: "cycle", at: service.at, detail: `${name}.extends` });
    return undefined;
  }
  const base = extendedService(service.value, target, here, extending);
  if (base !== undefined || service.unknown === true) return base;
  const written = file?.value ?? "";
  loading.references.push({
    kind: "extends",
    written,
    at: service.at,
    required: true,
    found: false,
    path: target.path,
    missingService: service.value,
  });
  return undefined;
}

/** The services of a file that is only extended: its includes are not followed. */
function servicesOf(path: string, { opened, scope, loading }: Extending): ServiceEntries {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const folder = folderOf(path);
  if (folder !== scope.folder) loading.folders.set(path, folder);
  let merged: MapNode | undefined;
  for (const document of loadDocuments(path, scope, loading)) {
    merged = merged === undefined ? document : asMap(mergeNodes(merged, document, [], loading), merged);
  }
  const services = merged?.entries.get("services")?.node;
  const found: ServiceEntries = services?.kind === "map" ? services.entries : new Map();
  opened.set(path, found);
  return found;
}
