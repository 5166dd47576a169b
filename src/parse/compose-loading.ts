// What loading a project keeps while it goes: what was read, what was missing, what compose would refuse.
import type { Environment } from "./compose-environment.ts";
import { interpolateTree } from "./compose-interpolate.ts";
import type { MergeContext } from "./compose-merge.ts";
import { type FileReader, type Mark, readSource, type SourceText } from "./compose-source-text.ts";
import { type Growth, newGrowth } from "./interpolation.ts";
import { parseYaml } from "./parse-yaml.ts";
import { resolvePath } from "./resolve-path.ts";
import type { MapEntry, MapNode, ScalarNode, YamlFailure, YamlNode } from "./yaml-nodes.ts";

/** Why a compose project cannot be judged, or only in part: compose itself would refuse it. */
export interface ComposeProblem {
  readonly kind:
    | YamlFailure["kind"]
    | "not-a-mapping"
    | "not-compose"
    | "bad-interpolation"
    | "cannot-merge"
    | "cycle"
    | "too-many-files";
  readonly at: Mark;
  /** A code, a key or a path; never a value. */
  readonly detail: string;
}

/** What compose refuses and we read all the same. */
export interface ComposeRefusal {
  readonly kind: "bad-env-file" | "empty-service" | "bad-include";
  readonly at: Mark;
  readonly detail: string;
}

/** A file that a compose file names. */
export interface FileReference {
  readonly kind: "extends" | "include" | "env_file" | "dockerfile";
  /** From the top; `undefined` when it lies outside or is remote. */
  readonly path?: string;
  /** As the compose file has it. */
  readonly written: string;
  readonly at: Mark;
  readonly required: boolean;
  readonly found: boolean;
  /** A URL: fetched when the project starts, never by us. */
  readonly remote?: true;
  /** Who reads it, of an `env_file`. */
  readonly service?: string;
  /** The service of the file that was wanted, where the file is there and the service is not. */
  readonly missingService?: string;
}

const MAX_FILES = 200;
const MAX_PROBLEMS = 100;
const MAX_MERGED = 500_000;

/** The state of one load. */
export interface Loading extends MergeContext {
  readonly files: FileReader;
  readonly texts: Map<string, SourceText>;
  readonly inputs: Set<string>;
  readonly parts: Set<string>;
  readonly problems: ComposeProblem[];
  readonly refusals: ComposeRefusal[];
  readonly references: FileReference[];
  readonly incomplete: Set<string>;
  readonly folders: Map<string, string>;
  readonly stages: MapNode[];
  readonly growth: Growth;
}

/** Where a file stands in a project. */
export interface Scope {
  readonly folder: string;
  readonly environment: Environment;
  /** Paths of the files on the way here, for cycles of includes. */
  readonly trail: readonly string[];
}

/** Nothing read yet. */
export function newLoading(files: FileReader): Loading {
  const problems: ComposeProblem[] = [];
  const texts = new Map<string, SourceText>();
  let merged = 0;
  const loading: Loading = {
    files,
    texts,
    inputs: new Set(),
    parts: new Set(),
    problems,
    refusals: [],
    references: [],
    incomplete: new Set(),
    folders: new Map(),
    stages: [],
    growth: newGrowth(),
    refuse: (at) => addProblem(loading, { kind: "cannot-merge", at, detail: "" }),
    spend(entries) {
      const before = merged;
      merged += entries;
      const [first] = texts.values();
      if (before <= MAX_MERGED && merged > MAX_MERGED && first !== undefined) {
        addProblem(loading, { kind: "too-large", at: { text: first, start: 0, end: 0 }, detail: "" });
      }
      return merged <= MAX_MERGED;
    },
  };
  return loading;
}

/** Keeps each problem once, and not more of them than anyone reads. */
export function addProblem(loading: Loading, problem: ComposeProblem): void {
  const isKnown = loading.problems.some(
    ({ kind, at }) => kind === problem.kind && at.text === problem.at.text && at.start === problem.at.start,
  );
  if (!isKnown && loading.problems.length < MAX_PROBLEMS) loading.problems.push(problem);
}

/** A place for what has none: the beginning of the file. */
export function nowhere(path: string, loading: Loading): Mark {
  const text = loading.texts.get(path) ?? readSource({ read: () => new Uint8Array() }, path);
  if (text === undefined) throw new Error("an empty text always reads");
  return { text, start: 0, end: 0 };
}

/** The text of `path`, remembered as an input of the project whether it is there or not. */
export function readText(path: string, loading: Loading): SourceText | undefined {
  loading.inputs.add(path);
  const text = readSource(loading.files, path);
  if (text !== undefined) loading.texts.set(path, text);
  return text;
}

/** `node`, or `otherwise` where it is no map. */
export function asMap(node: YamlNode, otherwise: MapNode): MapNode {
  return node.kind === "map" ? node : otherwise;
}

/** The scalars of a list or a single one, without nulls. */
export function scalarsOf(node: YamlNode | undefined): readonly ScalarNode[] {
  const items = node?.kind === "seq" ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => (item.kind === "scalar" && item.type !== "null" ? [item] : []));
}

/** A file's name as a compose file has it. */
export interface Naming {
  readonly kind: FileReference["kind"];
  readonly node: ScalarNode;
  /** From where a relative path goes. */
  readonly folder: string;
  readonly required: boolean;
}

/** The path of the named file when it is there. Every name is kept among the references, but for one that nobody can know. */
export function resolveReference({ kind, node, folder, required }: Naming, loading: Loading): string | undefined {
  if (node.unknown === true) return undefined;
  const reference = { kind, written: node.value, at: node.at, required };
  if (/^(?:[a-z][a-z0-9+.-]{1,20}:|git@)/i.test(node.value) && !/^[a-z]:[\\/]/i.test(node.value)) {
    loading.references.push({ ...reference, found: false, remote: true });
    return undefined;
  }
  const path = resolvePath(folder, node.value);
  const found = path !== undefined && readText(path, loading) !== undefined;
  loading.references.push({ ...reference, found, ...(path === undefined ? {} : { path }) });
  return found ? path : undefined;
}

/** The documents of a file, interpolated; none when it is missing or no mapping. */
export function loadDocuments(path: string, scope: Scope, loading: Loading): readonly MapNode[] {
  if (loading.texts.size > MAX_FILES) {
    addProblem(loading, { kind: "too-many-files", at: nowhere(path, loading), detail: path });
    return [];
  }
  const text = readText(path, loading);
  if (text === undefined) return [];
  const { documents, failures } = parseYaml(text);
  for (const failure of failures) addProblem(loading, failure);
  const roots: MapNode[] = [];
  for (const document of documents) {
    if (document.kind === "map") {
      const refuse = (at: Mark): void =>
        addProblem(loading, { kind: loading.growth.left > 0 ? "bad-interpolation" : "too-large", at, detail: "" });
      const filled = interpolateTree(document, (name) => scope.environment.get(name), refuse, loading.growth);
      roots.push(checkedRoot(asMap(filled, document), loading));
    } else if (document.kind === "seq" || document.type !== "null") {
      addProblem(loading, { kind: "not-a-mapping", at: document.at, detail: "" });
    }
  }
  return roots;
}

const ROOT_KEYS = /^(?:name|version|services|networks|volumes|secrets|configs|include|models|jobs|x-.{0,200})$/;

/** The root with `services` as a mapping of mappings; what is not so is told and left out. */
function checkedRoot(root: MapNode, loading: Loading): MapNode {
  if (root.entries.size > 0 && ![...root.entries.keys()].some((name) => ROOT_KEYS.test(name))) {
    addProblem(loading, { kind: "not-compose", at: { ...root.at, end: root.at.start }, detail: "" });
  }
  const services = root.entries.get("services");
  if (services === undefined) return root;
  const refuse = (entry: MapEntry, detail: string): void => {
    addProblem(loading, { kind: "not-a-mapping", at: entry.keys[0] ?? entry.node.at, detail });
  };
  const kept = new Map<string, MapEntry>();
  if (services.node.kind === "map") {
    for (const [name, entry] of services.node.entries) {
      const node = asService(entry.node);
      if (node === undefined) refuse(entry, `services.${name}`);
      else kept.set(name, { ...entry, node });
    }
  } else if (asService(services.node) === undefined) refuse(services, "services");
  const node: MapNode = { kind: "map", at: services.node.at, entries: kept };
  return { ...root, entries: new Map([...root.entries, ["services", { ...services, node }]]) };
}

/** Nothing at all is an empty mapping. */
function asService(node: YamlNode): MapNode | undefined {
  if (node.kind === "map") return node;
  const isNothing = node.kind === "scalar" && (node.type === "null" || node.tag === "reset");
  return isNothing
    ? { kind: "map", at: node.at, entries: new Map(), ...(node.tag === undefined ? {} : { tag: node.tag }) }
    : undefined;
}
