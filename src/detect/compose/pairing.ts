// Which project and which service of base a project and a service of head were.
import { canonicalText } from "../../parse/compose-merge.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { YamlNode } from "../../parse/yaml-nodes.ts";
import { likeness, pairMostAlike } from "../alike.ts";
import { readImage } from "./images.ts";

const SAME_PROJECT = 0.6;
const SAME_SERVICE = 0.7;
/** One that became several changed more than one that was renamed. */
const PART_OF_SERVICE = 0.5;
const MAX_LEAVES = 500;

/** By head's projects: that of base with the same key, else one that is gone and had nearly the same services. */
export function pairProjects(
  base: readonly ComposeProject[],
  head: readonly ComposeProject[],
): ReadonlyMap<ComposeProject, ComposeProject> {
  const byKey = new Map(base.map((project) => [project.key, project]));
  const headKeys = new Set(head.map(({ key }) => key));
  const pairs = new Map<ComposeProject, ComposeProject>();
  for (const project of head) {
    const same = byKey.get(project.key);
    if (same !== undefined) pairs.set(project, same);
  }
  const left = base.filter(({ key }) => !headKeys.has(key));
  const fresh = head.filter((project) => !pairs.has(project));
  const namesOf = (project: ComposeProject): ReadonlySet<string> => new Set(project.services.keys());
  pairMostAlike(fresh, left, pairs, (a, b) => {
    const alike = likeness(namesOf(a), namesOf(b));
    return alike >= SAME_PROJECT ? alike : 0;
  });
  return pairs;
}

/**
 * By head's services: that of base with the same name, else one that is gone and has its image or nearly all of its settings.
 * One that is gone may have become several, such as one for each kind of processor.
 */
export function pairServices(base: ComposeProject, head: ComposeProject): ReadonlyMap<Service, Service> {
  const pairs = new Map<Service, Service>();
  const fresh: Service[] = [];
  for (const service of head.services.values()) {
    const same = base.services.get(service.name);
    if (same === undefined) fresh.push(service);
    else pairs.set(service, same);
  }
  const left = [...base.services.values()].filter(({ name }) => !head.services.has(name));
  if (fresh.length === 0 || left.length === 0) return pairs;
  const leaves = new Map([...fresh, ...left].map((service) => [service, leavesOf(service)]));
  const likenessOf = (a: Service, b: Service): number =>
    likeness(leaves.get(a) ?? new Set(), leaves.get(b) ?? new Set());
  const isOneImage = (a: Service, b: Service): boolean => {
    const image = readImage(a)?.repository;
    return image !== undefined && image === readImage(b)?.repository;
  };
  pairMostAlike(fresh, left, pairs, (a, b) => {
    const alike = likenessOf(a, b);
    if (isOneImage(a, b)) return 1 + alike;
    return alike >= SAME_SERVICE ? alike : 0;
  });
  for (const service of fresh) {
    if (pairs.has(service)) continue;
    const origin = left.find((one) => isOneImage(service, one) && likenessOf(service, one) >= PART_OF_SERVICE);
    if (origin !== undefined) pairs.set(service, origin);
  }
  return pairs;
}

function leavesOf(service: Service): ReadonlySet<string> {
  const leaves = new Set<string>();
  const visit = (node: YamlNode, path: string): void => {
    if (leaves.size >= MAX_LEAVES) return;
    if (node.kind === "map") for (const [name, entry] of node.entries) visit(entry.node, `${path}.${name}`);
    else if (node.kind === "seq") for (const item of node.items) leaves.add(`${path}=${canonicalText(item)}`);
    else leaves.add(`${path}=${canonicalText(node)}`);
  };
  visit(service.node, "");
  return leaves;
}
