// A compared finding made a detection: its place, the places beside it, its gate.
import { type Detection, type Place, RANK, type RelatedPlace } from "../model/detection.ts";
import type { Gate, Rule } from "../model/rule.ts";
import type { Values } from "../model/text.ts";
import { type Mark, spanOfMark } from "../parse/compose-source-text.ts";
import type { LineComparison } from "./changed-lines.ts";
import type { ComparedFound } from "./compare-found.ts";

/** What a detection says beyond its finding. */
export interface Telling {
  /** Of what the finding is found in; the finding's own subject follows. */
  readonly subject: string;
  readonly values: Values;
  readonly service: string | undefined;
  /** Where what is missing is shown, one in each file: the names of what the finding is in. No other place says more. */
  readonly keys: readonly Mark[];
  /** Those of the finding's places that are preferred. */
  readonly preferred?: readonly Mark[];
  readonly lines: LineComparison;
  /** There is a base, and it has no file of the project. */
  readonly isNewProject: boolean;
  /** Written to be copied and filled in: a warning is enough. */
  readonly isTemplate: boolean;
}

/** The detection of `compared`, in the words and by the gates of `rule`. */
export function tell(rule: Rule & { readonly rank?: number }, compared: ComparedFound, telling: Telling): Detection {
  const { found, status, guard } = compared;
  const { service, isNewProject } = telling;
  const mark = markOf(compared, telling);
  const related = relatedOf(compared, mark, telling);
  const gateAtMost = gateOf(compared, telling.isTemplate);
  const message = status === "weakened" ? (guard?.message ?? "weakened") : found.message;
  return {
    ruleId: rule.id,
    place: placeOf(mark, status === "fixed" ? "base" : "head"),
    subject: `${telling.subject}/${found.name ?? found.subject}`,
    ...(found.secret === undefined ? {} : { secret: spanOfMark(found.secret) }),
    ...(found.held === undefined ? {} : { held: found.held }),
    ...(message === undefined ? {} : { message }),
    values: { ...telling.values, file: mark.text.path, ...found.values, ...guard?.values },
    ...(service === undefined ? {} : { service }),
    ...(status === undefined ? {} : { status }),
    ...(isNewProject && status === "introduced" ? { newProject: true } : {}),
    ...(gateAtMost === undefined ? {} : { gateAtMost }),
    ...(found.isUsual === true && status !== "weakened" ? { isUsual: true } : {}),
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
function markOf({ found, status, guard }: ComparedFound, { keys, preferred = [], lines }: Telling): Mark {
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
  if (keys.includes(first)) return keyIn(keys, guard?.places[0].text.path) ?? first;
  const [own, ...more] = preferred;
  return lines.inHead(own === undefined ? found.places : [own, ...more]);
}

/** Of a key that several files have, the one in `path`; else the first. */
function keyIn(keys: readonly Mark[], path: string | undefined): Mark | undefined {
  return keys.find((key) => key.text.path === path) ?? keys[0];
}

function relatedOf({ found, status, guard }: ComparedFound, mark: Mark, telling: Telling): readonly RelatedPlace[] {
  const { keys, lines } = telling;
  const related: RelatedPlace[] = [];
  if (guard !== undefined) related.push({ place: placeOf(lines.inBase(guard.places), "base"), message: "was" });
  if (status === "fixed" || guard?.near !== undefined || keys.includes(mark)) return related;
  const others = found.places.filter(
    (place) => place.text !== mark.text || place.start > mark.end || place.end < mark.start,
  );
  for (const place of others.slice(0, 3)) related.push({ place: placeOf(place, "head"), message: "alsoHere" });
  return related;
}

const SOFTNESS: readonly Gate[] = ["block", "warn", "summary", "off"];

function gateOf({ found, status }: ComparedFound, isTemplate: boolean): Gate | undefined {
  const own = status === "weakened" ? found.weakenedGateAtMost : found.gateAtMost;
  if (!isTemplate) return own;
  return own === undefined || SOFTNESS.indexOf(own) < SOFTNESS.indexOf("warn") ? "warn" : own;
}
