// Which project and which service of base a project and a service of head were.
import { canonicalText } from "../../parse/compose-merge.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { YamlNode } from "../../parse/yaml-nodes.ts";
import { likeness, pairMostAlike } from "../alike.ts";
import { readImage } from "./images.ts";

const SAME_PROJECT = 0.6;
/** As git counts what a renamed file may have lost (`-M50`). */
const SAME_TEXT = 0.5;
/** Texts are compared as long as that costs little. */
const MAX_TEXT = 1 << 18;
const MAX_TEXT_PAIRS = 4096;
const SAME_SERVICE = 0.7;
/** One that became several changed more than one that was renamed. */
const PART_OF_SERVICE = 0.5;
const MAX_LEAVES = 500;

/** By head's projects: that of base with the same key, else one that is gone and had nearly the same services, or half of the text. */
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
  const isFew = fresh.length * left.length <= MAX_TEXT_PAIRS;
  pairMostAlike(fresh, left, pairs, (a, b) => {
    const alike = likeness(namesOf(a), namesOf(b));
    if (alike >= SAME_PROJECT || !isFew) return alike >= SAME_PROJECT ? 1 + alike : 0;
    const kept = sharedText(a, b);
    return kept >= SAME_TEXT ? kept : 0;
  });
  return pairs;
}

/** The share of the longer text that stands in lines which both have. */
function sharedText(a: ComposeProject, b: ComposeProject): number {
  const [shorter = 0, longer = 0] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y);
  if (longer > MAX_TEXT || shorter < longer * SAME_TEXT) return 0;
  const [one, other] = [linesOf(a), linesOf(b)];
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of one) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared += line.length + 1;
  }
  return shared / (longer + 1);
}

function sizeOf({ root }: ComposeProject): number {
  return root.at.text.view.string().length;
}

const known = new WeakMap<ComposeProject, readonly string[]>();

function linesOf(project: ComposeProject): readonly string[] {
  const lines = known.get(project) ?? project.root.at.text.view.string().split("\n");
  known.set(project, lines);
  return lines;
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
