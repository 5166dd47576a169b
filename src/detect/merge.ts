import { append } from "../model/append.ts";
import { type Detection, RANK } from "../model/detection.ts";
import type { Span } from "../model/span.ts";

/**
 * One span is one finding: detections of one path whose secrets overlap become the one of the lowest rank, the others' rule ids
 * its aliases. A published default in a compose project keeps its own words, but the compose rule's gates judge it.
 * Detections without a secret and those of custom rules stay as they are.
 */
export function mergeDetections(detections: readonly Detection[]): readonly Detection[] {
  const kept: Detection[] = [];
  const byPath = new Map<string, Detection[]>();
  for (const detection of detections) {
    const { path, side } = detection.place;
    const group = byPath.get(path);
    const isAlone = detection.secret === undefined || detection.rank === RANK.custom;
    if (isAlone || side === "base" || detection.status === "fixed") kept.push(detection);
    else if (group === undefined) byPath.set(path, [detection]);
    else group.push(detection);
  }
  for (const group of byPath.values()) append(kept, mergeOverlapping(group));
  return kept;
}

function mergeOverlapping(group: readonly Detection[]): readonly Detection[] {
  const sorted = [...group].sort((a, b) => (a.secret?.start ?? 0) - (b.secret?.start ?? 0));
  const merged: Detection[] = [];
  let cluster: Detection[] = [];
  let end = -1;
  for (const detection of sorted) {
    const secret = detection.secret ?? detection.place.span;
    if (cluster.length > 0 && secret.start >= end) {
      append(merged, mergeCluster(cluster));
      cluster = [];
      end = -1;
    }
    cluster.push(detection);
    end = Math.max(end, secret.end);
  }
  if (cluster.length > 0) append(merged, mergeCluster(cluster));
  return merged;
}

/** What overlaps none of a lower rank stays: a span around several secrets does not make one of them. */
function mergeCluster(cluster: readonly Detection[]): readonly Detection[] {
  if (cluster.length === 1) return cluster;
  const kept: Detection[][] = [];
  for (const one of [...cluster].sort((a, b) => a.rank - b.rank || Number(isConfig(a)) - Number(isConfig(b)))) {
    const at = placeIn(kept, one);
    const group = kept[at];
    if (group?.[0] !== undefined && spanOf(group[0]).start < spanOf(one).end) group.push(one);
    else kept.splice(at, 0, [one]);
  }
  return kept.flatMap(mergeGroup);
}

/** Where the first of `groups` stands that ends behind the beginning of `one`; they are in order and apart from each other. */
function placeIn(groups: readonly (readonly Detection[])[], one: Detection): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const first = groups[middle]?.[0];
    if (first !== undefined && spanOf(first).end > spanOf(one).start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function spanOf({ secret, place }: Detection): Span {
  return secret ?? place.span;
}

function mergeGroup(group: readonly Detection[]): readonly Detection[] {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return group;
  const aliases = [...(first.aliases ?? []), ...others.flatMap((other) => [other.ruleId, ...(other.aliases ?? [])])];
  const config = others.find(isConfig);
  const judged = config !== undefined && first.ruleId === "published-default" ? judgedAs(first, config) : first;
  return [
    {
      ...judged,
      aliases: [...new Set(aliases)].filter((id) => id !== first.ruleId).sort(),
      ...(config?.service !== undefined && first.service === undefined ? { service: config.service } : {}),
    },
  ];
}

function isConfig(detection: Detection): boolean {
  return detection.ruleId.startsWith("compose-");
}

function judgedAs(detection: Detection, config: Detection): Detection {
  const { gateAtMost: _own, ...rest } = detection;
  const lost = config.related?.filter(({ place }) => place.side === "base") ?? [];
  return {
    ...rest,
    judgedBy: config.ruleId,
    ...(lost.length === 0 ? {} : { related: [...(detection.related ?? []), ...lost] }),
    ...(config.gateAtMost !== undefined ? { gateAtMost: config.gateAtMost } : {}),
    ...(config.status !== undefined ? { status: config.status } : {}),
    ...(config.newProject !== undefined ? { newProject: config.newProject } : {}),
    ...(config.newService !== undefined ? { newService: config.newService } : {}),
    ...(config.project !== undefined ? { project: config.project } : {}),
  };
}
