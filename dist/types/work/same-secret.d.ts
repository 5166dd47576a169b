import { type Place } from "../model/detection.ts";
import type { Finding } from "../model/finding.ts";
import type { Range } from "../model/span.ts";
import type { Language } from "../model/text.ts";
import type { Placed, Views } from "./placed.ts";
/** Where a secret stands. */
export type SecretPlace = Range & Pick<Place, "path">;
export type SecretAt = readonly [secret: string, place: SecretPlace];
/** The secrets of head, each with the places where it stands. */
export interface SecretPlaces {
    /** The secret of a detection and its place. `undefined`: it has none that is told of elsewhere. */
    of(one: Placed): SecretAt | undefined;
    /** Where it stands too. */
    others(one: Placed): readonly SecretPlace[];
}
/** A published default is in many places by nature: it is left out. */
export declare function secretPlaces(all: readonly Placed[], views: Views): SecretPlaces;
/** For one of `all`, each a secret or a name for it and a place: where else it stands, by path and line, of many places the first. */
export declare function othersAmong(all: Iterable<SecretAt>): (one: SecretAt | undefined) => readonly SecretPlace[];
/** `finding` with those places beside it that it does not have yet. */
export declare function withOthers(finding: Finding, places: readonly SecretPlace[], language: Language): Finding;
