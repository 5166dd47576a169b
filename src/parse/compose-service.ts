// A service as compose would run it, each of its values knowing where it is written.
import { buildSource } from "./compose-build.ts";
import { type Environment, readEnvFile, scalarOfEntry } from "./compose-environment.ts";
import {
  isTrue,
  itemsAt,
  type Mount,
  mapAt,
  mountsOf,
  type Port,
  portsOf,
  scalarAt,
  scalarsAt,
} from "./compose-fields.ts";
import type { ComposeTree } from "./compose-load.ts";
import type { FileReference } from "./compose-loading.ts";
import { asKeyed, asNames } from "./compose-merge.ts";
import { type FileReader, type Mark, readSource } from "./compose-source-text.ts";
import type { Lookup, Variable } from "./interpolation.ts";
import { resolvePath } from "./resolve-path.ts";
import type { MapEntry, MapNode, ScalarNode } from "./yaml-nodes.ts";

/** A variable of a container. */
export interface EnvironmentVariable {
  readonly name: string;
  /** The name, where it is written. */
  readonly key: Mark;
  /** Absent: passed through from whoever starts the project. */
  readonly scalar?: ScalarNode;
  readonly source: "environment" | "env_file";
  /** The alias through which it came. */
  readonly via?: Mark;
}

/** One service of the effective model. `undefined` fields are not set anywhere. */
export interface Service {
  readonly name: string;
  /** Its key, in each file that has one, in the order of merging. */
  readonly keys: readonly Mark[];
  /** All of it, for fields that have no form of their own here. */
  readonly node: MapNode;
  /** A base that it extends could not be had: what is not seen may be there. */
  readonly incomplete: boolean;
  readonly image?: ScalarNode;
  readonly user?: ScalarNode;
  readonly privileged: ScalarNode | undefined;
  readonly networkMode?: ScalarNode;
  /** Names of its networks; none with `network_mode`, `default` where nothing is said. */
  readonly networks: readonly { readonly name: string; readonly at?: Mark }[];
  readonly ports: readonly Port[];
  readonly mounts: readonly Mount[];
  readonly environment: readonly EnvironmentVariable[];
  readonly command: readonly ScalarNode[];
  readonly entrypoint: readonly ScalarNode[];
  readonly profiles: readonly string[];
  readonly build?: Build;
  readonly dependsOn: ReadonlyMap<string, string>;
}

/** What `build:` names. */
interface Build {
  readonly dockerfile?: string;
  /** The folder that is sent to the builder. */
  readonly context?: string;
  /** The image that its stage stands on, where the file tells it. */
  readonly image?: string;
  /** The user that the Dockerfile ends with. */
  readonly user?: string;
  /** It ends with one that nothing in the repository tells. */
  readonly unknownUser?: true;
}

/** Services of a tree, and the files that they name. */
export interface Services {
  readonly services: ReadonlyMap<string, Service>;
  readonly references: readonly FileReference[];
  readonly inputs: ReadonlySet<string>;
  /** There were more services than anyone writes by hand; the last ones are missing. */
  readonly isCut: boolean;
}

/** Variables, ports and mounts of a whole project; shared anchors make many of a few lines. */
const MAX_ITEMS = 200_000;

/** Canonical forms of every service of `tree`. Never throws; what has the wrong shape counts as not set. */
export function readServices(tree: ComposeTree, folder: string, files: FileReader): Services {
  const node = mapAt(tree.root, "services");
  const services = new Map<string, Service>();
  const references: FileReference[] = [];
  const inputs = new Set<string>();
  const context: Context = { tree, folder, files, references, inputs };
  let items = 0;
  for (const [name, entry] of node?.entries ?? []) {
    if (entry.node.kind !== "map") continue;
    const service = readService(name, entry, entry.node, context);
    items += 1 + service.environment.length + service.ports.length + service.mounts.length;
    if (items > MAX_ITEMS) return { services, references, inputs, isCut: true };
    services.set(name, service);
  }
  return { services, references, inputs, isCut: false };
}

interface Context {
  readonly tree: ComposeTree;
  readonly folder: string;
  readonly files: FileReader;
  readonly references: FileReference[];
  readonly inputs: Set<string>;
}

function readService(name: string, entry: MapEntry, node: MapNode, context: Context): Service {
  const networkMode = scalarAt(node, "network_mode");
  const build = readBuild(node, context);
  const [image, user] = [scalarAt(node, "image"), scalarAt(node, "user")];
  return {
    name,
    keys: entry.keys,
    node,
    incomplete: context.tree.incomplete.has(name),
    ...(image === undefined || (image.value === "" && image.unknown !== true) ? {} : { image }),
    ...(user === undefined || (user.value === "" && user.unknown !== true) ? {} : { user }),
    privileged: scalarAt(node, "privileged"),
    ...(networkMode === undefined ? {} : { networkMode }),
    networks: networkMode === undefined ? networksOf(node) : [],
    ports: portsOf(itemsAt(node, "ports")),
    mounts: mountsOf(itemsAt(node, "volumes")),
    environment: environmentOfService(name, node, context),
    command: scalarsAt(node, "command"),
    entrypoint: scalarsAt(node, "entrypoint"),
    profiles: scalarsAt(node, "profiles").map(({ value }) => value),
    ...(build === undefined ? {} : { build }),
    dependsOn: dependenciesOf(node),
  };
}

function networksOf(node: MapNode): Service["networks"] {
  const entry = node.entries.get("networks");
  if (entry === undefined) return [{ name: "default" }];
  const names = [...asNames(entry.node).entries].map(([name, { keys }]) => ({ name, ...at(keys.at(-1)) }));
  return names.length === 0 ? [{ name: "default" }] : names;
}

function at(mark: Mark | undefined): { readonly at?: Mark } {
  return mark === undefined ? {} : { at: mark };
}

function dependenciesOf(node: MapNode): ReadonlyMap<string, string> {
  const entry = node.entries.get("depends_on");
  if (entry === undefined) return new Map();
  return new Map(
    [...asNames(entry.node).entries].map(([name, { node: value }]) => [
      name,
      (value.kind === "map" ? scalarAt(value, "condition")?.value : undefined) ?? "service_started",
    ]),
  );
}

/** Variables of `env_file` below those of `environment`; later files win. */
function environmentOfService(service: string, node: MapNode, context: Context): readonly EnvironmentVariable[] {
  const own: EnvironmentVariable[] = [];
  const entry = node.entries.get("environment");
  for (const [name, value] of entry === undefined ? [] : asKeyed(entry.node).entries) {
    const via = value.via ?? entry?.via;
    const scalar =
      value.node.kind === "scalar" && value.node.type !== "null"
        ? value.node
        : passedThrough(name, value, context.tree.environment);
    own.push({
      name,
      key: value.keys.at(-1) ?? value.node.at,
      source: "environment",
      ...(scalar === undefined ? {} : { scalar }),
      ...(via === undefined ? {} : { via }),
    });
  }
  const variables = new Map<string, EnvironmentVariable>();
  for (const one of fromEnvFiles(service, node, own, context)) variables.set(one.name, one);
  for (const one of own) variables.set(one.name, one);
  return [...variables.values()];
}

/** `- NAME` takes what the project's own variables say, where they do. */
function passedThrough(name: string, { node }: MapEntry, environment: Environment): ScalarNode | undefined {
  const variable = environment.get(name);
  if (variable?.at === undefined || node.kind !== "scalar" || node.at.start === node.at.end) return undefined;
  const { value, at: place, unknown } = variable;
  const part = { from: 0, to: value.length, source: "env", variable: name, start: 0, end: 0, at: place } as const;
  return { kind: "scalar", at: node.at, value, type: "string", parts: [part], ...(unknown ? { unknown: true } : {}) };
}

function fromEnvFiles(
  service: string,
  node: MapNode,
  own: readonly EnvironmentVariable[],
  context: Context,
): readonly EnvironmentVariable[] {
  const said = new Map<string, Variable>();
  for (const { name, scalar } of own)
    if (scalar !== undefined) said.set(name, { value: scalar.value, unknown: scalar.unknown === true, at: scalar.at });
  const outer: Lookup = (name) => context.tree.environment.get(name) ?? said.get(name);
  const earlier = new Map<string, Variable>();
  const entry = node.entries.get("env_file")?.node;
  const items = entry?.kind === "seq" ? entry.items : entry === undefined ? [] : [entry];
  const variables: EnvironmentVariable[] = [];
  for (const item of items) {
    const path =
      item.kind === "map" ? scalarAt(item, "path") : item.kind === "scalar" && item.type !== "null" ? item : undefined;
    if (path === undefined || path.unknown === true) continue;
    const required =
      item.kind !== "map" || scalarAt(item, "required") === undefined || isTrue(item.entries.get("required")?.node);
    const resolved = resolvePath(folderOfMark(path.at, context), path.value);
    const text = resolved === undefined ? undefined : readSource(context.files, resolved);
    if (resolved !== undefined) context.inputs.add(resolved);
    context.references.push({
      kind: "env_file",
      service,
      written: path.value,
      at: path.at,
      required,
      found: text !== undefined,
      ...(resolved === undefined ? {} : { path: resolved }),
    });
    if (text === undefined) continue;
    const { entries } = readEnvFile(text, {
      outer,
      earlier: new Map(earlier),
      inheritsEarlier: false,
      growth: context.tree.growth,
    });
    for (const one of entries) {
      earlier.set(one.name, one.variable);
      variables.push({ name: one.name, key: one.key, source: "env_file", scalar: scalarOfEntry(one) });
    }
  }
  return variables;
}

/** The folder from which relative paths written at `mark` go. */
function folderOfMark(mark: Mark, { tree, folder }: Context): string {
  return tree.folders.get(mark.text.path) ?? folder;
}

function readBuild(node: MapNode, context: Context): Build | undefined {
  const entry = node.entries.get("build");
  if (entry === undefined) return undefined;
  const { path, context: from, stage } = buildSource(entry.node, (mark) => folderOfMark(mark, context), context.files);
  if (path !== undefined) context.inputs.add(path);
  const user = stage?.user;
  return {
    ...(path === undefined ? {} : { dockerfile: path }),
    ...(from === undefined ? {} : { context: from }),
    ...(stage === undefined || stage.image.unknown ? {} : { image: stage.image.value }),
    ...(user === undefined ? {} : user.unknown ? { unknownUser: true } : { user: user.value }),
  };
}
