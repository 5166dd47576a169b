import { type Place } from "../model/detection.ts";
import type { Finding } from "../model/finding.ts";
import type { Range } from "../model/span.ts";
import type { Language } from "../model/text.ts";
import type { Placed, Views } from "./placed.ts";
/** Where a secret stands. */
export type SecretPlace = Range & Pick<Place, "path">;
/** The places of head where the secret of a detection stands too; a published default is in many places by nature. */
export declare function otherPlaces(all: readonly Placed[], views: Views): (one: Placed) => readonly SecretPlace[];
/** `finding` with those places beside it that it does not have yet. */
export declare function withOthers(finding: Finding, places: readonly SecretPlace[], language: Language): Finding;
