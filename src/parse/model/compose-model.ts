// The effective model of a project in compose-go's canonical forms (design: what `docker compose config` prints).
import { buildSource } from "../compose-build.ts";
import type { ProjectFiles } from "../compose-discovery.ts";
import { type ComposeTree, loadComposeTree } from "../compose-load.ts";
import { type ComposeProblem, type FileReference, newLoading } from "../compose-loading.ts";
import { mergeNodes } from "../compose-merge.ts";
import type { ShapeError } from "../compose-shape.ts";
import { type FileReader, type Mark, readSource } from "../compose-source-text.ts";
import type { MapEntry, MapNode } from "../yaml-nodes.ts";
import { checkConsistency } from "./consistency.ts";
import { type Decoding, isNull } from "./decode.ts";
import { environmentOf, labelsOf } from "./env-files.ts";
import { cleanPath } from "./go-forms.ts";
import {
  list,
  type ModelMap,
  type ModelService,
  type ModelValue,
  map,
  type Refusal,
  scalar,
  textAt,
} from "./model-value.ts";
import { CONTAINER_FIELDS, containerFields, serviceFields } from "./service.ts";

export interface ComposeModel {
  readonly name: string;
  readonly services: ReadonlyMap<string, ModelService>;
  readonly problems: readonly ComposeProblem[];
  readonly references: readonly FileReference[];
  /** What compose refuses though it could be read. */
  readonly refusals: readonly Refusal[];
  readonly shapes: readonly ShapeError[];
}

export interface ModelRequest {
  readonly project: ProjectFiles;
  readonly files: FileReader;
  /** The absolute folder that `files` reads below, with which paths are told. */
  readonly top: string;
  /** Holds the files against the specification's schema. */
  readonly shapeErrors: (tree: ComposeTree) => readonly ShapeError[];
}

/** Values of all services together, and their length; a file that names others often makes much of little. */
const MAX_VALUES = 300_000;
const MAX_LENGTH = 16 << 20;

/** Never throws but for what {@link withYamlLibrary} waits for; what compose would refuse is in `problems`, `references` and `refusals`. */
export function composeModel({ project, files, top, shapeErrors }: ModelRequest): ComposeModel {
  const tree = loadComposeTree(project, files);
  const refusals: Refusal[] = [];
  const decoding = decodingOf(tree, project, files, top, refusals);
  const services = new Map<string, ModelService>();
  const node = tree.root.entries.get("services")?.node;
  for (const [name, entry] of node?.kind === "map" ? node.entries : []) {
    if (entry.node.kind !== "map") continue;
    const at = entry.keys.at(-1) ?? entry.node.at;
    const home = decoding.folderOf(entry.keys[0] ?? at);
    const build = entry.node.entries.get("build")?.node;
    services.set(name, {
      at,
      fields: serviceModel(name, entry.node, { ...decoding, home }),
      ...(build === undefined || isNull(build) ? {} : { build: buildSource(build, decoding.folderOf, files) }),
    });
  }
  for (const { kind, at, detail } of tree.refusals)
    decoding.refuse({ kind: kind === "bad-env-file" ? kind : "wrong-shape", at, where: detail });
  for (const path of project.paths)
    if (files.read(path) === undefined)
      decoding.refuse({ kind: "missing-file", at: startOf(tree.root.at), where: "services", detail: path });
  checkConsistency({ tree, services, refuse: decoding.refuse });
  const { name, problems, references } = tree;
  const shapes = shapeErrors(tree);
  return {
    name,
    services,
    problems,
    references,
    refusals: refusals.filter((one) => !isToldBetter(one, shapes)),
    shapes,
  };
}

/** The schema tells what it wants of a value; its decoder, that it could make nothing of it. */
function isToldBetter({ kind, where, detail = "" }: Refusal, shapes: readonly ShapeError[]): boolean {
  if (kind !== "bad-value" && kind !== "unknown-key" && kind !== "wrong-shape") return false;
  return shapes.some((shape) => shape.where === where && (kind !== "unknown-key" || shape.detail === detail));
}

function startOf(at: Mark): Mark {
  return { ...at, end: at.start };
}

function decodingOf(
  tree: ComposeTree,
  project: ProjectFiles,
  files: FileReader,
  top: string,
  refusals: Refusal[],
): Decoding {
  let [values, length] = [0, 0];
  return {
    home: project.folder,
    environment: tree.environment,
    refuse: (refusal) => {
      if (refusals.length < 200) refusals.push(refusal);
    },
    spend: (size) => {
      const isWithin = values <= MAX_VALUES && length <= MAX_LENGTH;
      values++;
      length += size;
      if (isWithin && (values > MAX_VALUES || length > MAX_LENGTH))
        refusals.unshift({ kind: "too-large", at: startOf(tree.root.at), where: "services" });
      return values <= MAX_VALUES && length <= MAX_LENGTH;
    },
    growth: tree.growth,
    folderOf: (mark) => tree.folders.get(mark.text.path) ?? project.folder,
    absolute: (folder, path) => {
      if (path.startsWith("~")) return cleanPath(path);
      if (path.startsWith("/")) return path;
      return cleanPath([top, folder, path].filter((part) => part !== "").join("/"));
    },
    readFile: (path) => readSource(files, path),
  };
}

function serviceModel(name: string, node: MapNode, decoding: Decoding): ModelMap {
  const where = `services.${name}`;
  const written = serviceFields(node, where, decoding);
  const fields = new Map<string, ModelValue>(written.entries);
  const environment = environmentOf(node, where, decoding);
  if (environment !== undefined) fields.set("environment", environment);
  const labels = labelsOf(node, where, decoding);
  if (labels !== undefined) fields.set("labels", labels);
  const networks = networksOf(node, fields);
  if (networks === undefined) fields.delete("networks");
  else fields.set("networks", networks);
  const dependsOn = withImplied(fields);
  if (dependsOn.entries.size > 0) fields.set("depends_on", dependsOn);
  const hooks = preStart(node, networks === DEFAULT_NETWORK, where, decoding);
  if (hooks !== undefined) fields.set("pre_start", hooks);
  const [scale, deploy] = [fields.get("scale"), fields.get("deploy")];
  if (scale !== undefined && deploy?.kind === "map")
    fields.set("deploy", map([...deploy.entries, ["replicas", scale]]));
  return { kind: "map", entries: fields };
}

const DEFAULT_NETWORK: ModelMap = map([["default", scalar(null)]]);

function networksOf(node: MapNode, fields: ReadonlyMap<string, ModelValue>): ModelValue | undefined {
  const networks = fields.get("networks");
  if (node.entries.has("network_mode") || node.entries.has("provider"))
    return networks?.kind === "map" && networks.entries.size > 0 ? networks : undefined;
  return networks?.kind === "map" && networks.entries.size > 0 ? networks : DEFAULT_NETWORK;
}

/** A service that shares something with another one starts after it. */
function withImplied(fields: ReadonlyMap<string, ModelValue>): ModelMap {
  const written = fields.get("depends_on");
  const entries = new Map<string, ModelValue>(written?.kind === "map" ? written.entries : []);
  const imply = (name: string, restart: boolean): void => {
    if (entries.has(name)) return;
    const restarts = restart ? scalar(true) : undefined;
    entries.set(
      name,
      map([
        ["condition", scalar("service_started")],
        ["restart", restarts],
        ["required", scalar(true)],
      ]),
    );
  };
  for (const link of textsOf(fields.get("links"))) {
    const parts = link.split(":");
    imply(parts.length === 2 ? (parts[0] ?? link) : link, true);
  }
  for (const field of ["network_mode", "ipc", "pid", "uts", "cgroup"]) {
    const mode = textAt({ kind: "map", entries: fields }, field);
    if (mode?.startsWith("service:") === true) imply(mode.slice("service:".length), true);
  }
  for (const from of textsOf(fields.get("volumes_from")))
    if (!from.startsWith("container:")) imply(from.split(":")[0] ?? from, false);
  return { kind: "map", entries };
}

function textsOf(value: ModelValue | undefined): readonly string[] {
  if (value?.kind !== "list") return [];
  return value.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
}

/** `pre_start`: containers of their own, which have all that the service has but its mounts, with their own over it. */
function preStart(service: MapNode, isOnDefault: boolean, where: string, decoding: Decoding): ModelValue | undefined {
  const hooks = service.entries.get("pre_start")?.node;
  if (hooks?.kind !== "seq" || hooks.items.length === 0) return undefined;
  const base = new Map<string, MapEntry>();
  for (const [name, entry] of service.entries)
    if (Object.hasOwn(CONTAINER_FIELDS, name) && name !== "volumes") base.set(name, entry);
  const context = newLoading({ read: () => undefined });
  const items = hooks.items.flatMap((hook, i): ModelValue[] => {
    if (hook.kind !== "map") return [];
    const place = `${where}.pre_start[${i}]`;
    const merged = mergeNodes({ ...service, entries: base }, hook, ["services", "hook"], context);
    if (merged.kind !== "map") return [];
    const fields = new Map<string, ModelValue>(containerFields(merged, place, decoding).entries);
    const environment = environmentOf(merged, place, decoding);
    if (environment !== undefined) fields.set("environment", environment);
    const labels = labelsOf(merged, place, decoding);
    if (labels !== undefined) fields.set("labels", labels);
    const networks = fields.get("networks");
    const own = networks?.kind === "map" ? networks.entries : new Map();
    if (isOnDefault) fields.set("networks", map([...DEFAULT_NETWORK.entries, ...own]));
    else if (own.size === 0) fields.delete("networks");
    return [{ kind: "map", entries: fields }];
  });
  return items.length === 0 ? undefined : list(items);
}
