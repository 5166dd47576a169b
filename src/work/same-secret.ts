// The same secret in several places: each finding about it tells where else it has to be replaced.
import { say } from "../messages/catalogue.ts";
import { type Place, RANK } from "../model/detection.ts";
import { isOfHead } from "../model/document.ts";
import type { Finding, RelatedFindingPlace } from "../model/finding.ts";
import type { Range } from "../model/span.ts";
import type { Language } from "../model/text.ts";
import type { Placed, Views } from "./placed.ts";

/** Where a secret stands. */
export type SecretPlace = Range & Pick<Place, "path">;

export type SecretAt = readonly [secret: string, place: SecretPlace];

/** Shorter ones meet by chance. */
const MIN_LENGTH = 8;
const MAX_TOLD = 5;

/** The secrets of head, each with the places where it stands. */
export interface SecretPlaces {
  /** The secret of a detection and its place. `undefined`: it has none that is told of elsewhere. */
  of(one: Placed): SecretAt | undefined;
  /** Where it stands too. */
  others(one: Placed): readonly SecretPlace[];
}

/** A published default is in many places by nature: it is left out. */
export function secretPlaces(all: readonly Placed[], views: Views): SecretPlaces {
  const known = new Map<Placed, SecretAt>();
  for (const one of all) {
    const { detection, document } = one;
    const { secret, place, rank, status } = detection;
    const isHead = (document === undefined || isOfHead(document)) && place.side !== "base" && status !== "fixed";
    const view = secret === undefined || !isHead || rank === RANK.publishedDefault ? undefined : views(place, document);
    if (secret === undefined || view === undefined) continue;
    const text = view.textOf(secret);
    if (text.length >= MIN_LENGTH) known.set(one, [text, { path: place.path, ...view.rangeOf(secret) }]);
  }
  const others = othersAmong(known.values());
  return {
    of: (one) => known.get(one),
    others: (one) => others(known.get(one)),
  };
}

/** For one of `all`, each a secret or a name for it and a place: where else it stands, by path and line, of many places the first. */
export function othersAmong(all: Iterable<SecretAt>): (one: SecretAt | undefined) => readonly SecretPlace[] {
  const bySecret = new Map<string, SecretPlace[]>();
  for (const [secret, place] of all) {
    const places = bySecret.get(secret);
    if (places === undefined) bySecret.set(secret, [place]);
    else places.push(place);
  }
  // One secret may stand on a line as often as that has room for it: what is told is looked for among few.
  const first = new Map([...bySecret].map(([secret, places]) => [secret, firstPlaces(places)]));
  return (one) => {
    const [secret, own] = one ?? ["", undefined];
    return (first.get(secret) ?? []).filter((place) => !isSame(place, own)).slice(0, MAX_TOLD);
  };
}

/** Of each line one; one more than is told, since one's own is among them. */
function firstPlaces(places: readonly SecretPlace[]): readonly SecretPlace[] {
  const told: SecretPlace[] = [];
  for (const place of [...places].sort(comparePlaces)) {
    if (told.length > MAX_TOLD) break;
    if (!isSame(place, told.at(-1))) told.push(place);
  }
  return told;
}

function comparePlaces(a: SecretPlace, b: SecretPlace): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

/** `finding` with those places beside it that it does not have yet. */
export function withOthers(finding: Finding, places: readonly SecretPlace[], language: Language): Finding {
  const { related = [] } = finding;
  const fresh = places.filter((place) => !related.some((one) => isSame(one, place)));
  if (fresh.length === 0) return finding;
  const told = fresh.map(
    (place): RelatedFindingPlace => ({ ...place, message: say(language, "secret.same-elsewhere") }),
  );
  return { ...finding, related: [...related, ...told] };
}

function isSame(a: SecretPlace, b: SecretPlace | undefined): boolean {
  return a.path === b?.path && a.startLine === b.startLine;
}
