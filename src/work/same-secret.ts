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

/** Shorter ones meet by chance. */
const MIN_LENGTH = 8;
const MAX_TOLD = 5;

/** The places of head where the secret of a detection stands too; a published default is in many places by nature. */
export function otherPlaces(all: readonly Placed[], views: Views): (one: Placed) => readonly SecretPlace[] {
  const bySecret = new Map<string, SecretPlace[]>();
  const known = new Map<Placed, readonly [secret: string, place: SecretPlace]>();
  for (const one of all) {
    const { detection, document } = one;
    const { secret, place, rank, status } = detection;
    const isHead = (document === undefined || isOfHead(document)) && place.side !== "base" && status !== "fixed";
    const view = secret === undefined || !isHead || rank === RANK.publishedDefault ? undefined : views(place, document);
    if (secret === undefined || view === undefined) continue;
    const text = view.textOf(secret);
    if (text.length < MIN_LENGTH) continue;
    const own: SecretPlace = { path: place.path, ...view.rangeOf(secret) };
    known.set(one, [text, own]);
    const places = bySecret.get(text);
    if (places === undefined) bySecret.set(text, [own]);
    else places.push(own);
  }
  return (one) => {
    const [text, own] = known.get(one) ?? ["", undefined];
    const told: SecretPlace[] = [];
    // One secret may stand in a file as often as there are lines.
    for (const place of bySecret.get(text) ?? []) {
      if (told.length === MAX_TOLD) break;
      if (place !== own && !isSame(place, own)) told.push(place);
    }
    return told;
  };
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
