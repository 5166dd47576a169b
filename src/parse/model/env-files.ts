// A container's variables and labels: those of its files below those of its own.
import { type EnvEntry, readEnvFile, scalarOfEntry } from "../compose-environment.ts";
import type { Mark, SourceText } from "../compose-source-text.ts";
import { uniqueTargets } from "../compose-targets.ts";
import type { Lookup, Variable } from "../interpolation.ts";
import { resolvePath } from "../resolve-path.ts";
import type { MapNode, ScalarNode, YamlNode } from "../yaml-nodes.ts";
import { type Decoder, type Decoding, flag, isNull, refused, setText } from "./decode.ts";
import { isNothing, labels, resolveNames, variables } from "./keyed.ts";
import { list, type ModelMap, type ModelValue, map, scalar } from "./model-value.ts";

/** `env_file:` in its long form, paths absolute. */
export const envFiles: Decoder = (node, where, decoding) => {
  const files = filesOf(node, decoding).map((item, i) => {
    const path = pathNode(item);
    if (path === undefined) return refused("wrong-shape", item, `${where}[${i}]`, decoding);
    const field = (name: string): YamlNode | undefined =>
      item.kind === "map" ? item.entries.get(name)?.node : undefined;
    const format = field("format");
    const required = isRequired(item, decoding, where);
    return map([
      ["path", scalar(decoding.absolute(decoding.folderOf(path.at), path.value), path)],
      ["required", scalar(required, scalarOf(field("required")))],
      ["format", format === undefined ? undefined : setText(format, where, decoding)],
    ]);
  });
  const found = files.filter((file) => file !== undefined);
  return found.length === 0 ? undefined : list(found);
};

function scalarOf(node: YamlNode | undefined): ScalarNode | undefined {
  return node?.kind === "scalar" ? node : undefined;
}

/** The same path is another file where it goes from another folder. */
function filesOf(node: YamlNode | undefined, decoding: Decoding): readonly YamlNode[] {
  if (node === undefined || isNull(node)) return [];
  return uniqueTargets(node.kind === "seq" ? node.items : [node], (item) => {
    const path = pathNode(item);
    return path === undefined ? undefined : `${decoding.folderOf(path.at)}:${path.value}`;
  });
}

function pathNode(item: YamlNode): ScalarNode | undefined {
  const node = item.kind === "map" ? item.entries.get("path")?.node : item;
  return node?.kind === "scalar" && node.type !== "null" ? node : undefined;
}

function isRequired(item: YamlNode, decoding: Decoding, where: string): boolean {
  const node = item.kind === "map" ? item.entries.get("required")?.node : undefined;
  return node === undefined || isNull(node) || flag(node, where, decoding) !== undefined;
}

/** The environment of a service or hook with what its env files give. */
export function environmentOf(node: MapNode, where: string, decoding: Decoding): ModelValue | undefined {
  const written = node.entries.get("environment")?.node;
  const read = written === undefined ? undefined : variables(written, `${where}.environment`, decoding);
  const own: ModelMap = resolveNames(read?.kind === "map" ? read : map([]), decoding);
  const said = new Map<string, Variable>();
  for (const [name, value] of own.entries) {
    if (value.kind !== "scalar" || isNothing(value)) continue;
    const at = value.from === undefined ? {} : { at: value.from.at };
    said.set(name, { value: String(value.value ?? ""), unknown: value.from?.unknown === true, ...at });
  }
  const outer: Lookup = (name) => decoding.environment.get(name) ?? said.get(name);
  const earlier = new Map<string, Variable>(said);
  const filled = new Map<string, ModelValue>();
  for (const item of filesOf(node.entries.get("env_file")?.node, decoding)) {
    const format = item.kind === "map" ? scalarOf(item.entries.get("format")?.node)?.value : undefined;
    const entries = entriesOfFile(
      pathNode(item),
      isRequired(item, decoding, where),
      `${where}.env_file`,
      decoding,
      (text) =>
        format === "raw"
          ? readRaw(text)
          : readEnvFile(text, { outer, earlier: new Map(earlier), inheritsEarlier: false, growth: decoding.growth }),
    );
    for (const entry of entries) {
      earlier.set(entry.name, entry.variable);
      filled.set(entry.name, scalar(entry.variable.value, scalarOfEntry(entry)));
    }
  }
  const all = map([...filled, ...own.entries]);
  return all.entries.size === 0 ? undefined : all;
}

/** Labels with those of `label_file` below them. */
export function labelsOf(node: MapNode, where: string, decoding: Decoding): ModelValue | undefined {
  const written = node.entries.get("labels")?.node;
  const own = written === undefined ? undefined : labels(written, `${where}.labels`, decoding);
  const filled = new Map<string, ModelValue>();
  const earlier = new Map<string, Variable>();
  const item = node.entries.get("label_file")?.node;
  for (const file of item?.kind === "seq" ? item.items : item === undefined || isNull(item) ? [] : [item]) {
    const outer: Lookup = (name) => earlier.get(name);
    const entries = entriesOfFile(scalarOf(file), true, `${where}.label_file`, decoding, (text) =>
      readEnvFile(text, { outer, earlier: new Map(), inheritsEarlier: false, growth: decoding.growth }),
    );
    for (const entry of entries) {
      earlier.set(entry.name, entry.variable);
      filled.set(entry.name, scalar(entry.variable.value, scalarOfEntry(entry)));
    }
  }
  const all = map([...filled, ...(own?.kind === "map" ? own.entries : [])]);
  return all.entries.size === 0 ? undefined : all;
}

interface Read {
  readonly entries: readonly EnvEntry[];
  readonly failures: readonly Mark[];
}

function entriesOfFile(
  path: ScalarNode | undefined,
  required: boolean,
  where: string,
  decoding: Decoding,
  read: (text: SourceText) => Read,
): readonly EnvEntry[] {
  if (path === undefined || path.unknown === true) return [];
  const resolved = resolvePath(decoding.folderOf(path.at), path.value);
  const text = resolved === undefined ? undefined : decoding.readFile(resolved);
  if (text === undefined) {
    if (required) decoding.refuse({ kind: "missing-file", at: path.at, where, detail: path.value });
    return [];
  }
  const { entries, failures } = read(text);
  for (const at of failures) decoding.refuse({ kind: "bad-env-file", at, where });
  return entries.filter(({ variable }) => decoding.spend(variable.value.length));
}

/** `format: raw`: each line as it stands, without quotes and expressions. */
function readRaw(text: SourceText): Read {
  const source = text.view.string();
  const entries: EnvEntry[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const trimmed = line.replace(/\r$/, "");
    const equals = trimmed.indexOf("=");
    if (equals > 0 && !trimmed.startsWith("#")) {
      const at: Mark = { text, start: start + equals + 1, end: start + trimmed.length };
      const raw = trimmed.slice(equals + 1);
      const name = trimmed.slice(0, equals);
      entries.push({
        name,
        raw,
        key: { text, start, end: start + equals },
        variable: { value: raw, unknown: false, at },
      });
    }
    start += line.length + 1;
  }
  return { entries, failures: [] };
}
