// `volumes:`, `secrets:`, `configs:`, `devices:` of a service in their long forms.
import { sliceScalar } from "../compose-interpolate.ts";
import { lastForTargets, targetOf } from "../compose-targets.ts";
import type { ScalarNode, YamlNode } from "../yaml-nodes.ts";
import {
  bytes,
  type Decoder,
  type Decoding,
  fileMode,
  flag,
  integer,
  isNull,
  listOf,
  object,
  refused,
  setFlag,
  setText,
  text,
} from "./decode.ts";
import { cleanPath } from "./go-forms.ts";
import { labels } from "./keyed.ts";
import { list, type ModelMap, type ModelValue, map, scalar, textAt } from "./model-value.ts";

const longMount = object({
  type: text,
  source: text,
  target: text,
  read_only: flag,
  consistency: text,
  bind: object({ selinux: text, propagation: text, create_host_path: setFlag, recursive: text }),
  volume: object({ labels, nocopy: flag, subpath: text }),
  tmpfs: object({ size: bytes, mode: integer }),
  image: object({ subpath: text }),
});

/** Later mounts of a target take the place of earlier ones. */
export const mounts: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  if (node.kind !== "seq") return refused("wrong-shape", node, where, decoding);
  const found = new Map<string, ModelMap>();
  for (const [i, item] of lastForTargets("volumes", node.items).entries()) {
    const mount = mountOf(item, `${where}[${i}]`, decoding);
    if (mount === undefined) continue;
    const target = textAt(mount, "target") ?? "";
    if (item.kind === "map" && target === "") refused("bad-value", item, `${where}[${i}]`, decoding);
    found.set(target, mount);
  }
  const all = [...found.values()].map((mount) => {
    const target = mount.entries.get("target");
    const from = target?.kind === "scalar" ? target.from : undefined;
    if (target?.kind === "scalar" && target.value === null) return mount;
    return map([...mount.entries, ["target", scalar(cleanPath(textAt(mount, "target") ?? ""), from)]]);
  });
  return all.length === 0 ? undefined : list(all);
};

function mountOf(item: YamlNode, where: string, decoding: Decoding): ModelMap | undefined {
  if (item.kind === "scalar") {
    const mount = shortMount(item, decoding);
    if (mount !== undefined) return mount;
    if (item.unknown === true) return map([["target", scalar(null, item)]]);
    return refused("bad-value", item, where, decoding);
  }
  const mount = longMount(item, where, decoding);
  if (mount?.kind !== "map") return undefined;
  const bind = mount.entries.get("bind");
  const host = bind?.kind === "map" ? bind.entries.get("create_host_path") : undefined;
  const isDefault = host?.kind === "scalar" && host.value !== false;
  const shown =
    bind?.kind === "map" && isDefault ? map([...bind.entries].filter(([name]) => name !== "create_host_path")) : bind;
  const type = textAt(mount, "type");
  const source = mount.entries.get("source");
  if (type === "bind" && source === undefined) refused("bad-value", item, where, decoding);
  return map([
    ...mount.entries,
    ["bind", shown],
    ["source", type === "bind" && source?.kind === "scalar" ? resolved(source.from, decoding) : source],
  ]);
}

function resolved(from: ScalarNode | undefined, decoding: Decoding): ModelValue | undefined {
  return from === undefined ? undefined : scalar(hostPath(from.value, from, decoding), from);
}

/** A path that may be a Windows one; relative ones go from the folder of the file that has them. */
function hostPath(path: string, from: ScalarNode, decoding: Decoding): string {
  return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path) ? path : decoding.absolute(decoding.folderOf(from.at), path);
}

interface Section {
  readonly text: string;
  readonly start: number;
}

/** `SOURCE:TARGET:OPTIONS` in parts; a drive's colon and those within `${...}` do not part them. */
function sectionsOf(spec: string): readonly Section[] {
  const sections: Section[] = [];
  let start = 0;
  let open = 0;
  for (let at = 0; at <= spec.length; at++) {
    const character = spec[at];
    if (character === "$" && spec[at + 1] === "{") open++;
    else if (character === "}" && open > 0) open--;
    else if (
      character === undefined ||
      (character === ":" && open === 0 && !(at === start + 1 && /\p{L}/u.test(spec[start] ?? "")))
    ) {
      sections.push({ text: spec.slice(start, at), start });
      start = at + 1;
    }
  }
  // What a `${` that is never closed has swallowed counts for nothing.
  return open === 0 ? sections : sections.length > 2 ? sections.slice(0, -1) : [];
}

const BIND_OPTION = /^(?:r?private|r?shared|r?slave)$/;

/** `undefined` for what compose refuses. */
function shortMount(item: ScalarNode, decoding: Decoding): ModelMap | undefined {
  const spec = item.value;
  if (spec === "") return undefined;
  if (Buffer.byteLength(spec) < 3)
    return map([
      ["type", scalar("volume", item)],
      ["target", scalar(cleanPath(spec), item)],
    ]);
  const sections = sectionsOf(spec);
  if (sections.length > 3 || sections.some((section) => section.text === "")) return undefined;
  const slice = ({ text: part, start }: Section): ScalarNode => sliceScalar(item, start, start + part.length);
  const source = sections.length > 1 ? sections[0] : undefined;
  const target = sections.length > 1 ? sections[1] : sections[0];
  if (target === undefined) return undefined;
  const options = sections[2]?.text.split(",") ?? [];
  const isBind = source !== undefined && /^(?:[./~]|\\\\|\p{L}:)/u.test(source.text);
  const selinux = options.findLast((option) => /^[zZ]$/.test(option));
  const propagation = options.findLast((option) => BIND_OPTION.test(option));
  const access = options.findLast((option) => option === "ro" || option === "rw");
  const hasBind = isBind || selinux !== undefined || propagation !== undefined;
  const hasVolume = !isBind || options.includes("nocopy");
  const option = (value: string | undefined): ModelValue | undefined =>
    value === undefined ? undefined : scalar(value, item);
  return map([
    ["type", scalar(isBind ? "bind" : "volume", item)],
    [
      "source",
      source === undefined
        ? undefined
        : scalar(isBind ? hostPath(source.text, item, decoding) : source.text, slice(source)),
    ],
    ["target", scalar(cleanPath(target.text), slice(target))],
    ["read_only", access === "ro" ? scalar(true, item) : undefined],
    [
      "bind",
      hasBind
        ? map([
            ["selinux", option(selinux)],
            ["propagation", option(propagation)],
          ])
        : undefined,
    ],
    ["volume", hasVolume ? map([["nocopy", options.includes("nocopy") ? scalar(true, item) : undefined]]) : undefined],
  ]);
}

const longReference = object({ source: text, target: text, uid: text, gid: text, mode: fileMode });

/** `secrets` and `configs`; `folder` is where those without a target go, if anywhere. */
function references(folder: string, targeted: boolean): Decoder {
  const item: Decoder = (node, where, decoding) => {
    const reference = node.kind === "scalar" ? sourceOf(node, where, decoding) : longReference(node, where, decoding);
    const source = textAt(reference, "source");
    if (reference?.kind !== "map" || !targeted || reference.entries.has("target")) return reference;
    return map([...reference.entries, ["target", scalar(`${folder}/${source ?? ""}`)]]);
  };
  return listOf(item, (node) => targetOf(targeted ? "secrets" : "configs", node));
}

function sourceOf(node: ScalarNode, where: string, decoding: Decoding): ModelMap {
  return map([["source", setText(node, where, decoding)]]);
}

export const secrets = references("/run/secrets", true);
export const configs = references("", false);
export const buildSecrets = listOf((node, where, decoding) =>
  node.kind === "scalar" ? sourceOf(node, where, decoding) : longReference(node, where, decoding),
);

const longDevice = object({ source: text, target: text, permissions: text });

/** `HOST[:CONTAINER[:PERMISSIONS]]`. */
export const devices = listOf(
  (node, where, decoding) => {
    if (node.kind !== "scalar") return longDevice(node, where, decoding);
    const parts = node.value.split(":");
    if (parts.length > 3) return refused("bad-value", node, where, decoding);
    const [source = "", target = "", permissions = "rwm"] = parts;
    return map([
      ["source", scalar(source, node)],
      ["target", scalar(target || source, node)],
      ["permissions", scalar(permissions, node)],
    ]);
  },
  (node) => targetOf("devices", node),
);
