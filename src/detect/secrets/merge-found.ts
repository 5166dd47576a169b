import type { Detection } from "../../model/detection.ts";
import type { Found } from "./match.ts";

/**
 * One span is told once, by the lowest rank (then the earlier, the longer, the one that more of the variable's name told, the
 * surer); the ids of those that overlap it become its aliases. What is doubtful comes last: the line that begins a private key,
 * put above a token, must not stand for it.
 * A variable whose name is itself part of a secret is not named. In order of place.
 */
export function mergeFound(found: readonly Found[]): readonly Detection[] {
  let kept: readonly Kept[] = [];
  for (const turn of [...new Set(found.map(turnOf))].sort((a, b) => a - b)) {
    const added: Kept[] = [];
    for (const one of found.filter((other) => turnOf(other) === turn).sort(byPlace)) {
      const over =
        overlapping(kept, startOf(one), endOf(one)) ?? overlapping(added.slice(-1), startOf(one), endOf(one));
      if (over === undefined) added.push({ ...one, ids: new Set([one.detection.ruleId]) });
      for (const id of [one.detection.ruleId, ...(one.detection.aliases ?? [])]) (over ?? added.at(-1))?.ids.add(id);
    }
    kept = [...kept, ...added].sort(byPlace);
  }
  return kept.map(({ detection, name, ids }) => {
    const aliases = [...ids].filter((id) => id !== detection.ruleId).sort();
    const isNameSecret = name !== undefined && overlapping(kept, name.start, name.end) !== undefined;
    return { ...detection, ...(isNameSecret ? unnamed(detection) : {}), ...(aliases.length > 0 ? { aliases } : {}) };
  });
}

const DOUBTFUL = 1000;

function turnOf({ detection: { rank, confidence } }: Found): number {
  return confidence === "low" ? rank + DOUBTFUL : rank;
}

/** No two of them overlap, and they are in order of place. */
interface Kept extends Found {
  readonly ids: Set<string>;
}

function overlapping(kept: readonly Kept[], start: number, end: number): Kept | undefined {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = kept[middle];
    if (one !== undefined && endOf(one) > start) high = middle;
    else low = middle + 1;
  }
  const first = kept[low];
  return first !== undefined && startOf(first) < end ? first : undefined;
}

function byPlace(a: Found, b: Found): number {
  return (
    startOf(a) - startOf(b) ||
    endOf(b) - endOf(a) ||
    (b.named ?? 0) - (a.named ?? 0) ||
    a.certainty - b.certainty ||
    byId(a.detection.ruleId, b.detection.ruleId)
  );
}

/** In the end the order must not depend on which was found first. */
function byId(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function unnamed({ ruleId, values, message }: Detection): Partial<Detection> {
  const other = ruleId === "published-default" ? "unnamed" : message === "byHost" ? "byHost" : "default";
  return { subject: "", message: other, values: { ...values, variable: "" } };
}

function startOf({ detection }: Found): number {
  return detection.place.span.start;
}

function endOf({ detection }: Found): number {
  return detection.place.span.end;
}
