// What holds a project together: names that must be defined, fields that exclude each other (compose-go, loader/validate.go).
import type { ComposeTree } from "../compose-load.ts";
import type { Mark } from "../compose-source-text.ts";
import type { MapEntry } from "../yaml-nodes.ts";
import {
  type ModelMap,
  type ModelScalar,
  type ModelService,
  type ModelValue,
  type Refusal,
  textAt,
} from "./model-value.ts";

interface Checking {
  readonly tree: ComposeTree;
  readonly services: ReadonlyMap<string, ModelService>;
  refuse(refusal: Refusal): void;
}

/** Tells what compose refuses in the services as they are read. Linear but for the depth of dependencies. */
export function checkConsistency(checking: Checking): void {
  const { tree, services, refuse } = checking;
  if (tree.name === "") refuse({ kind: "no-name", at: startOf(tree.root.at), where: "name" });
  if (services.size === 0 && tree.root.entries.size === 0)
    refuse({ kind: "empty-model", at: startOf(tree.root.at), where: "services" });
  for (const [name, service] of services) checkService(name, service, checking);
  checkResources(checking);
  checkCycles(checking);
}

function startOf(at: Mark): Mark {
  return { ...at, end: at.start };
}

function checkService(name: string, service: ModelService, { tree, services, refuse }: Checking): void {
  const { fields, at } = service;
  const where = `services.${name}`;
  const field = (key: string): ModelValue | undefined => fields.entries.get(key);
  const undefinedName = (from: ModelValue | undefined, key: string, detail: string): void =>
    refuse({ kind: "undefined-name", at: markOf(from) ?? at, where: `${where}.${key}`, detail });
  const need = (kind: string, key: string, wanted: string | undefined, from: ModelValue | undefined): void => {
    if (wanted !== undefined && wanted !== "" && !isUnknown(from) && !resources(tree, kind).has(wanted))
      undefinedName(from, key, wanted);
  };
  if (!["image", "build", "provider"].some((key) => fields.entries.has(key))) refuse({ kind: "no-image", at, where });
  for (const [key, value] of entriesOf(field("networks")))
    if (key !== "default") need("networks", "networks", key, value);
  if (field("network_mode") !== undefined && entriesOf(field("networks")).length > 0)
    refuse({
      kind: "excludes",
      at: markOf(field("network_mode")) ?? at,
      where: `${where}.network_mode`,
      detail: "networks",
    });
  for (const mount of itemsOf(field("volumes")))
    if (textAt(mount, "type") === "volume") need("volumes", "volumes", textAt(mount, "source"), mount);
  for (const kind of ["secrets", "configs"])
    for (const item of itemsOf(field(kind))) need(kind, kind, textAt(item, "source"), item);
  for (const item of itemsOf(at2(field("build"), "secrets")))
    need("secrets", "build.secrets", textAt(item, "source"), item);
  for (const [model, value] of entriesOf(field("models"))) need("models", "models", model, value);
  for (const [other, value] of entriesOf(field("depends_on"))) {
    if (!services.has(other)) undefinedName(value, "depends_on", other);
  }
  for (const [key, value] of entriesOf(at2(field("build"), "additional_contexts"))) {
    const target = textOf(value)?.startsWith("service:") === true ? textOf(value)?.slice(8) : undefined;
    const other = target === undefined ? undefined : services.get(target);
    if (target !== undefined && other?.fields.entries.has("build") !== true)
      undefinedName(value, `build.additional_contexts.${key}`, target);
  }
  checkBuild(where, service, refuse);
  checkTest(where, service, refuse);
  checkLimits(where, service, refuse);
  checkTargets(where, service, refuse);
}

function checkBuild(where: string, { fields, at }: ModelService, refuse: Checking["refuse"]): void {
  const build = fields.entries.get("build");
  if (textAt(build, "dockerfile_inline") !== undefined && textAt(build, "dockerfile") !== undefined)
    refuse({ kind: "excludes", at, where: `${where}.build.dockerfile_inline`, detail: "dockerfile" });
  const platform = textAt(fields, "platform");
  const platforms = itemsOf(at2(build, "platforms")).map(textOf);
  if (platform !== undefined && platforms.length > 0 && !platforms.includes(platform))
    refuse({ kind: "excludes", at, where: `${where}.build.platforms`, detail: "platform" });
}

function checkTest(where: string, { fields, at }: ModelService, refuse: Checking["refuse"]): void {
  const [first] = itemsOf(at2(fields.entries.get("healthcheck"), "test"));
  if (first !== undefined && !["CMD", "CMD-SHELL", "NONE"].includes(textOf(first) ?? ""))
    refuse({ kind: "bad-value", at: markOf(first) ?? at, where: `${where}.healthcheck.test` });
}

/** The old fields and those of `deploy` have to say the same. */
const LIMITS = [
  ["cpus", "limits", "cpus"],
  ["mem_limit", "limits", "memory"],
  ["mem_reservation", "reservations", "memory"],
  ["pids_limit", "limits", "pids"],
] as const;

function checkLimits(where: string, { fields, at }: ModelService, refuse: Checking["refuse"]): void {
  const deploy = fields.entries.get("deploy");
  for (const [old, kind, name] of LIMITS) {
    const own = fields.entries.get(old);
    const limits = at2(at2(deploy, "resources"), kind);
    if (own !== undefined && limits !== undefined && !isUnknown(own) && (textAt(limits, name) ?? "0") !== textOf(own))
      refuse({
        kind: "excludes",
        at: markOf(own) ?? at,
        where: `${where}.${old}`,
        detail: `deploy.resources.${kind}.${name}`,
      });
  }
  const scale = fields.entries.get("scale") ?? at2(deploy, "replicas");
  const count = Number(textOf(scale) ?? 1);
  if (count < 0) refuse({ kind: "bad-value", at: markOf(scale) ?? at, where: `${where}.scale` });
  if (count > 1 && fields.entries.has("container_name"))
    refuse({ kind: "excludes", at: markOf(scale) ?? at, where: `${where}.container_name`, detail: "scale" });
}

function checkTargets(where: string, { fields, at }: ModelService, refuse: Checking["refuse"]): void {
  const seen = new Set<string>();
  const take = (target: string | undefined, value: ModelValue): void => {
    if (target === undefined) return;
    if (seen.has(target))
      refuse({ kind: "same-target", at: markOf(value) ?? at, where: `${where}.volumes`, detail: target });
    seen.add(target);
  };
  for (const item of itemsOf(fields.entries.get("tmpfs"))) take(textOf(item)?.split(":", 1)[0], item);
  for (const mount of itemsOf(fields.entries.get("volumes"))) take(textAt(mount, "target"), mount);
}

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  secrets: ["file", "environment"],
  configs: ["file", "environment", "content"],
};

function checkResources({ tree, refuse }: Checking): void {
  for (const kind of ["volumes", "networks", "secrets", "configs"])
    for (const [name, { node, keys }] of resources(tree, kind)) {
      const at = keys.at(-1) ?? node.at;
      const where = `${kind}.${name}`;
      if (node.kind !== "map") {
        if (SOURCES[kind] !== undefined || node.kind === "seq" || node.type !== "null")
          refuse({ kind: "wrong-shape", at, where });
        continue;
      }
      const external = node.entries.get("external")?.node;
      const isExternal =
        external?.kind === "map" || (external?.kind === "scalar" && /^(?:true|y|yes|on)$/i.test(external.value));
      const more = [...node.entries.keys()].find(
        (key) => key !== "name" && key !== "external" && !key.startsWith("x-"),
      );
      if (kind === "volumes" && isExternal && more !== undefined)
        refuse({ kind: "excludes", at, where, detail: "external" });
      const sources = (SOURCES[kind] ?? []).filter((key) => node.entries.has(key));
      if (sources.length > 1) refuse({ kind: "excludes", at, where, detail: sources.join(", ") });
      const needsSource =
        kind === "secrets" ? !isExternal : !node.entries.has("external") && !node.entries.has("driver");
      if (SOURCES[kind] !== undefined && sources.length === 0 && needsSource) refuse({ kind: "bad-value", at, where });
    }
}

function checkCycles({ services, refuse }: Checking): void {
  const done = new Set<string>();
  for (const start of services.keys()) {
    // Depth first without recursion: a chain may be as long as there are services.
    const path: { readonly name: string; readonly next: string[] }[] = [];
    const enter = (name: string): void => {
      path.push({
        name,
        next: entriesOf(services.get(name)?.fields.entries.get("depends_on")).map(([other]) => other),
      });
    };
    const onPath = new Set<string>([start]);
    if (!done.has(start)) enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const other = last.next.pop();
      if (other === undefined) {
        done.add(last.name);
        onPath.delete(last.name);
        path.pop();
      } else if (onPath.has(other)) {
        const at = services.get(last.name)?.at;
        if (at !== undefined)
          refuse({ kind: "dependency-cycle", at, where: `services.${last.name}.depends_on`, detail: other });
      } else if (!done.has(other) && services.has(other)) {
        onPath.add(other);
        enter(other);
      }
    }
  }
}

function resources({ root }: ComposeTree, kind: string): ReadonlyMap<string, MapEntry> {
  const node = root.entries.get(kind)?.node;
  return node?.kind === "map" ? node.entries : new Map();
}

function entriesOf(value: ModelValue | undefined): readonly (readonly [string, ModelValue])[] {
  return value?.kind === "map" ? [...value.entries] : [];
}

function itemsOf(value: ModelValue | undefined): readonly ModelValue[] {
  return value?.kind === "list" ? value.items : [];
}

function at2(value: ModelValue | undefined, name: string): ModelValue | undefined {
  return value?.kind === "map" ? value.entries.get(name) : undefined;
}

function textOf(value: ModelValue | undefined): string | undefined {
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

function firstScalar(value: ModelValue | undefined): ModelScalar | undefined {
  if (value === undefined || value.kind === "scalar") return value;
  const inner = value.kind === "list" ? value.items : [...(value as ModelMap).entries.values()];
  for (const one of inner) {
    const found = firstScalar(one);
    if (found?.from !== undefined) return found;
  }
  return undefined;
}

function markOf(value: ModelValue | undefined): Mark | undefined {
  return firstScalar(value)?.from?.at;
}

function isUnknown(value: ModelValue | undefined): boolean {
  if (value?.kind === "scalar") return value.from?.unknown === true;
  const inner = value === undefined ? [] : value.kind === "list" ? value.items : [...value.entries.values()];
  return inner.some(isUnknown);
}
