import type { Detection } from "../model/detection.ts";
import { fewOf, type Value } from "../model/text.ts";

/** A detection with whether the project that it was found in is new. */
export interface Told {
  readonly detection: Detection;
  readonly isNewProject: boolean;
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
      const status = `${detection.status}\0${detection.gateAtMost}\0${detection.isUsual}\0${detection.message}`;
      const same = byStatus.get(status);
      if (same === undefined) byStatus.set(status, [detection]);
      else same.push(detection);
    }
    for (const same of byStatus.values()) merged.push(joined(same));
  }
  return merged;
}

/** The first one, its values naming all. */
function joined(same: readonly Detection[]): Detection {
  const [first] = same;
  if (first === undefined) throw new Error("a group holds at least one detection");
  if (same.length === 1) return first;
  const values: Record<string, Value> = {};
  for (const name of Object.keys(first.values)) {
    const all = [...new Set(same.flatMap((detection) => detection.values[name] ?? ""))];
    values[name] = all.length === 1 ? (all[0] ?? "") : fewOf(all);
  }
  return { ...first, values, together: same.slice(1) };
}
