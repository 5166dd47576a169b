// A project's files made one: interpolated, included, extended, merged. Reads what it is given a reader for and nothing else.
import type { ProjectFiles } from "./compose-discovery.ts";
import { type Environment, environmentOf } from "./compose-environment.ts";
import { extender } from "./compose-extends.ts";
import {
  addProblem,
  asMap,
  type ComposeProblem,
  type ComposeRefusal,
  type FileReference,
  type Loading,
  loadDocuments,
  newLoading,
  nowhere,
  readText,
  resolveReference,
  type Scope,
  scalarsOf,
} from "./compose-loading.ts";
import { joinedKeys, mergeNodes, withoutTags } from "./compose-merge.ts";
import { projectName } from "./compose-name.ts";
import type { FileReader, Mark, SourceText } from "./compose-source-text.ts";
import type { Growth, Variable } from "./interpolation.ts";
import { folderOf } from "./path-class.ts";
import { resolvePath } from "./resolve-path.ts";
import type { MapNode, ScalarNode, YamlNode } from "./yaml-nodes.ts";

/** The files of a project as one tree. */
export interface ComposeTree {
  /** Empty where nobody can know it. */
  readonly name: string;
  readonly root: MapNode;
  readonly texts: readonly SourceText[];
  /** Every path that was read or looked for, compose files and env files alike. */
  readonly inputs: ReadonlySet<string>;
  /** Those of `inputs` whose services are part of the project by chain or include. */
  readonly parts: ReadonlySet<string>;
  readonly problems: readonly ComposeProblem[];
  /** What compose refuses though all of it was read. */
  readonly refusals: readonly ComposeRefusal[];
  readonly references: readonly FileReference[];
  readonly environment: Environment;
  /** Services with an `extends` whose base could not be had. */
  readonly incomplete: ReadonlySet<string>;
  /** The folder from which the relative paths of a file's services go; the project's own where absent. */
  readonly folders: ReadonlyMap<string, string>;
  /** What compose validates: each document merged over those before it, of each chain. Tags are still there. */
  readonly stages: readonly MapNode[];
  readonly growth: Growth;
}

const MAX_TRAIL = 50;

/** Never throws; what cannot be read is told in `problems` and `references`, the rest is in `root`. */
export function loadComposeTree({ folder, paths, envPaths, folderName }: ProjectFiles, files: FileReader): ComposeTree {
  const loading = newLoading(files);
  const texts = envTexts(loading, envPaths ?? [joined(folder, ".env")]);
  const given = environmentOf(texts, outerVariables(folder, files), loading.growth, (at) => refuseEnvFile(loading, at));
  const ownName = folderName ?? folder.slice(folder.lastIndexOf("/") + 1);
  const name = projectName(paths, ownName, given, loading);
  const environment =
    name === "" ? given : new Map([...given, ["COMPOSE_PROJECT_NAME", { value: name, unknown: false }]]);
  const root = loadChain(paths, { folder, environment, trail: [] }, { loading, included: new Map() });
  const { inputs, parts, problems, refusals, references, incomplete, folders, stages } = loading;
  return {
    name,
    root: root ?? { kind: "map", at: nowhere(paths[0] ?? "", loading), entries: new Map() },
    texts: [...loading.texts.values()],
    inputs,
    parts,
    problems,
    refusals,
    references,
    environment,
    incomplete,
    folders,
    stages,
    growth: loading.growth,
  };
}

function refuseEnvFile(loading: Loading, at: Mark): void {
  loading.refusals.push({ kind: "bad-env-file", at, detail: "" });
}

/** Whatever the machine, so that a result does not depend on it; and what the policy says is set. */
function outerVariables(folder: string, { settings }: FileReader): Environment {
  const fixed = (value: string): Variable => ({ value, unknown: false });
  return new Map([
    ["HOME", fixed("~")],
    ["PWD", fixed(folder === "" ? "." : `./${folder}`)],
    ...Object.entries(settings?.env ?? {}).map(([name, value]) => [name, fixed(value)] as const),
  ]);
}

function joined(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

function envTexts(loading: Loading, paths: readonly string[]): readonly SourceText[] {
  return paths.map((path) => readText(path, loading)).filter((text) => text !== undefined);
}

/** A load, and the models of what it included. */
interface Including {
  readonly loading: Loading;
  readonly included: Map<string, MapNode>;
}

function loadChain(paths: readonly string[], scope: Scope, including: Including): MapNode | undefined {
  const { loading } = including;
  const extend = extender(scope, loading);
  let merged: MapNode | undefined;
  for (const path of paths) {
    loading.parts.add(path);
    for (const document of loadDocuments(path, scope, loading)) {
      const whole = extend(applyIncludes(document, path, scope, including), path);
      merged = merged === undefined ? whole : asMap(mergeNodes(merged, whole, [], loading), merged);
      loading.stages.push(merged);
    }
  }
  return merged === undefined ? undefined : asMap(withoutTags(merged), merged);
}

function applyIncludes(root: MapNode, path: string, scope: Scope, including: Including): MapNode {
  const include = root.entries.get("include")?.node;
  if (include === undefined || include.kind === "map") return root;
  let merged = root;
  const items = include.kind === "seq" ? include.items : include.type === "null" ? [] : [include];
  for (const item of items) {
    const imported = loadInclude(item, path, scope, including);
    if (imported !== undefined) merged = importResources(imported, merged, including.loading);
  }
  return merged;
}

const RESOURCES = ["services", "volumes", "networks", "secrets", "configs", "models", "jobs"];

/** What two files both define is merged, the including file's over the other. */
function importResources(imported: MapNode, root: MapNode, loading: Loading): MapNode {
  const entries = new Map(root.entries);
  for (const kind of RESOURCES) {
    const from = imported.entries.get(kind);
    if (from?.node.kind !== "map") continue;
    const into = entries.get(kind);
    const merged = new Map(into?.node.kind === "map" ? into.node.entries : []);
    for (const [name, entry] of from.node.entries) {
      const own = merged.get(name);
      if (own === undefined) merged.set(name, entry);
      else if (own !== entry) {
        const node = mergeNodes(entry.node, own.node, [kind, name], loading);
        merged.set(name, { ...own, keys: joinedKeys(entry.keys, own.keys), node });
      }
    }
    entries.set(kind, {
      keys: into?.keys ?? from.keys,
      node: { kind: "map", at: into?.node.at ?? from.node.at, entries: merged },
    });
  }
  return { ...root, entries };
}

/** One item of `include`: a file, or several that go over one another, as a project of their own. */
function loadInclude(
  item: YamlNode,
  path: string,
  scope: Scope,
  { loading, included }: Including,
): MapNode | undefined {
  const field = (name: string): readonly ScalarNode[] =>
    item.kind === "map" ? scalarsOf(item.entries.get(name)?.node) : [];
  const paths = item.kind === "map" ? field("path") : scalarsOf(item);
  const resolved = paths.map((node) =>
    resolveReference({ kind: "include", node, folder: scope.folder, required: true }, loading),
  );
  const found = resolved.filter((one) => one !== undefined);
  const first = found[0];
  if (first === undefined || found.length < paths.length) return undefined;
  const trail = [...scope.trail, path];
  if (trail.includes(first) || trail.length > MAX_TRAIL) {
    addProblem(loading, { kind: "cycle", at: item.at, detail: first });
    return undefined;
  }
  const [named] = field("project_directory");
  const folder = (named === undefined ? undefined : folderAt(scope.folder, named.value)) ?? folderOf(first);
  const envFiles = field("env_file");
  const namedFiles = envFiles.map(({ value }) => resolvePath(scope.folder, value)).filter((one) => one !== undefined);
  const envPaths = envFiles.length === 0 ? [joined(folder, ".env")] : namedFiles;
  const key = JSON.stringify([found, folder, envPaths]);
  const known = included.get(key);
  if (known !== undefined) return known;
  const environment = environmentOf(envTexts(loading, envPaths), scope.environment, loading.growth, (at) =>
    refuseEnvFile(loading, at),
  );
  if (folder !== scope.folder) for (const one of found) loading.folders.set(one, folder);
  const loaded = loadChain(found, { folder, environment, trail }, { loading, included });
  if (loaded !== undefined) included.set(key, loaded);
  return loaded;
}

function folderAt(folder: string, relative: string): string | undefined {
  return relative === "." || relative === "./" ? folder : resolvePath(folder, relative);
}
