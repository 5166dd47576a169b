// A compared finding made a detection: its place, its related places, its gate, what it is covered by; and equal ones made one.
import { type Detection, type Place, RANK, type RelatedPlace } from "../../model/detection.ts";
import type { Gate } from "../../model/rule.ts";
import type { Values } from "../../model/text.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import { type Mark, spanOfMark } from "../../parse/compose-source-text.ts";
import { isTemplateName } from "../../parse/path-class.ts";
import type { LineComparison } from "./changed-lines.ts";
import type { ComposeRule } from "./compose-rule.ts";
import { keyIn } from "./places.ts";
import type { Compared } from "./status.ts";

/** What a detection is made in. */
export interface DetectionContext {
  /** Absent: it is about the repository. */
  readonly project?: ComposeProject;
  readonly lines: LineComparison;
  /** There is a base, and it has no file of the project. */
  readonly isNewProject: boolean;
}

/** A detection with the project that it was found in. */
export interface Told {
  readonly detection: Detection;
  readonly isNewProject: boolean;
  /** It is about something that is not there, as seen from this project. */
  readonly isOfMissing?: boolean;
}

/** The detection of `compared`, in the words and by the gates of `rule`. */
export function detectionOf(rule: ComposeRule, compared: Compared, context: DetectionContext): Detection {
  const { found, service, status, guard } = compared;
  const name = service?.name ?? found.service;
  const projectName = context.project?.name ?? "";
  const mark = markOf(compared, context);
  const values: Values = {
    service: name ?? "",
    project: projectName,
    file: mark.text.path,
    ...found.values,
    ...guard?.values,
  };
  const related = relatedOf(compared, mark, context);
  const gateAtMost = gateOf(compared, context.project);
  const message = status === "weakened" ? (guard?.message ?? "weakened") : found.message;
  return {
    ruleId: rule.id,
    place: placeOf(mark, status === "fixed" ? "base" : "head"),
    subject: `${projectName}/${name ?? ""}/${found.subject}`,
    ...(found.secret === undefined ? {} : { secret: spanOfMark(found.secret) }),
    ...(message === undefined ? {} : { message }),
    values,
    ...(name === undefined ? {} : { service: name }),
    ...(status === undefined ? {} : { status }),
    ...(context.isNewProject && status === "introduced" ? { newProject: true } : {}),
    ...(compared.isNewService === true && status === "introduced" ? { newService: true } : {}),
    ...(context.project === undefined ? {} : { project: context.project.key }),
    ...(gateAtMost === undefined ? {} : { gateAtMost }),
    ...(found.gateAtLeast === undefined ? {} : { gateAtLeast: found.gateAtLeast }),
    ...(found.severity === undefined ? {} : { severity: found.severity }),
    rank: rule.rank ?? RANK.config,
    ...(related.length === 0 ? {} : { related }),
    ...(found.coveredBy === undefined ? {} : { coveredBy: found.coveredBy }),
    key: `${rule.id}:${mark.text.path}:${mark.start}`,
  };
}

function placeOf(mark: Mark, side: "base" | "head"): Place {
  return { path: mark.text.path, span: spanOfMark(mark), ...(side === "base" ? { side } : {}) };
}

/** A secret is shown where it lies; what is new or lost, on a line that changed, if one of its places is on such a line. */
function markOf({ found, service, status, guard }: Compared, { project, lines }: DetectionContext): Mark {
  const [first] = found.places;
  if (found.secret !== undefined) {
    const { secret } = found;
    return (
      found.places.find(({ text, start, end }) => text === secret.text && start <= secret.start && end >= secret.end) ??
      secret
    );
  }
  if (status !== "introduced" && status !== "weakened") return first;
  if (guard?.near !== undefined) return lines.inHead(guard.near);
  const lost = guard?.places[0].text.path;
  const keys = keysOf(service, project);
  if (keys.includes(first)) return keyIn(keys, lost);
  const inLost = found.places.filter(({ text }) => text.path === lost);
  const [own, ...more] = service === undefined ? inLost : [];
  return lines.inHead(own === undefined ? found.places : [own, ...more]);
}

/** Where what is missing is shown. */
function keysOf(service: Service | undefined, project: ComposeProject | undefined): readonly Mark[] {
  return service?.keys ?? project?.root.entries.get("services")?.keys ?? [];
}

function relatedOf(
  { found, service, status, guard }: Compared,
  mark: Mark,
  { project, lines }: DetectionContext,
): readonly RelatedPlace[] {
  const related: RelatedPlace[] = [];
  if (guard !== undefined) related.push({ place: placeOf(lines.inBase(guard.places), "base"), message: "was" });
  if (status === "fixed" || guard?.near !== undefined || keysOf(service, project).includes(mark)) return related;
  const others = found.places.filter(
    (place) => place.text !== mark.text || place.start > mark.end || place.end < mark.start,
  );
  for (const place of others.slice(0, 3)) related.push({ place: placeOf(place, "head"), message: "alsoHere" });
  return related;
}

const SOFTNESS: readonly Gate[] = ["block", "warn", "summary", "off"];

function gateOf({ found, status }: Compared, project: ComposeProject | undefined): Gate | undefined {
  const own = status === "weakened" ? found.weakenedGateAtMost : found.gateAtMost;
  if (project === undefined || !project.paths.some(isTemplateName)) return own;
  return own === undefined || SOFTNESS.indexOf(own) < SOFTNESS.indexOf("warn") ? "warn" : own;
}

/**
 * One source location is told once for each rule and status: services that share an anchor are listed together, and what a
 * project knew before decides for one that is new.
 */
export function mergePlaces(all: readonly Told[]): readonly Detection[] {
  const byPlace = new Map<string, Told[]>();
  for (const told of all) {
    const { ruleId, place, secret } = told.detection;
    const { start, end } = secret ?? place.span;
    const key = `${ruleId}\0${place.side ?? ""}\0${place.path}\0${start}\0${end}`;
    const group = byPlace.get(key);
    if (group === undefined) byPlace.set(key, [told]);
    else group.push(told);
  }
  const merged: Detection[] = [];
  for (const group of byPlace.values()) {
    const known = group.filter(({ isNewProject }) => !isNewProject);
    const byStatus = new Map<string, Detection[]>();
    for (const { detection } of known.length > 0 ? known : group) {
      const status = `${detection.status}\0${detection.gateAtMost}\0${detection.message}`;
      byStatus.set(status, [...(byStatus.get(status) ?? []), detection]);
    }
    for (const same of byStatus.values()) merged.push(joined(same));
  }
  return merged;
}

const MAX_LISTED = 5;

/** The first one, its values naming all. */
function joined(same: readonly Detection[]): Detection {
  const [first] = same;
  if (first === undefined) throw new Error("a group holds at least one detection");
  if (same.length === 1) return first;
  const values: Record<string, string | number> = {};
  for (const name of Object.keys(first.values)) {
    const all = [...new Set(same.map((detection) => detection.values[name] ?? ""))];
    values[name] =
      all.length === 1 ? (all[0] ?? "") : all.slice(0, MAX_LISTED).join(", ") + (all.length > MAX_LISTED ? ", …" : "");
  }
  return { ...first, values };
}
