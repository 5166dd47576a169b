import { type Detection, RANK } from "../model/detection.ts";

/**
 * One span is one finding: detections of one path whose secrets overlap become the one of the lowest rank, the others' rule ids
 * its aliases. A published default in a compose project keeps its own words, but the compose rule's gates judge it.
 * Detections without a secret and those of custom rules stay as they are.
 */
export function mergeDetections(detections: readonly Detection[]): readonly Detection[] {
  const kept: Detection[] = [];
  const byPath = new Map<string, Detection[]>();
  for (const detection of detections) {
    const isAlone = detection.secret === undefined || detection.rank === RANK.custom;
    if (isAlone || detection.place.side === "base" || detection.status === "fixed") kept.push(detection);
    else byPath.set(detection.place.path, [...(byPath.get(detection.place.path) ?? []), detection]);
  }
  for (const group of byPath.values()) kept.push(...mergeOverlapping(group));
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
      merged.push(...mergeCluster(cluster));
      cluster = [];
      end = -1;
    }
    cluster.push(detection);
    end = Math.max(end, secret.end);
  }
  if (cluster.length > 0) merged.push(...mergeCluster(cluster));
  return merged;
}

function mergeCluster(cluster: readonly Detection[]): readonly Detection[] {
  const [first, ...others] = [...cluster].sort((a, b) => a.rank - b.rank || Number(isConfig(a)) - Number(isConfig(b)));
  if (first === undefined || others.length === 0) return cluster;
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
