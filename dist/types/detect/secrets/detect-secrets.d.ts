import { type Detection } from "../../model/detection.ts";
import { type Document } from "../../model/document.ts";
import type { OnFiltered } from "../../model/filter-reason.ts";
import type { Rule } from "../../model/rule.ts";
import type { TextView } from "../../parse/text-view.ts";
import type { DocumentDetector } from "../family.ts";
import { type Prefilter } from "./prefilter.ts";
/** Every rule that {@link detectSecrets} may name. Takes milliseconds the first time, for rules are made when they are asked for. */
export declare function secretRules(): readonly Rule[];
/** One of them; as long the first time. */
export declare function secretRule(id: string): Rule | undefined;
/**
 * Keys, passwords in URLs, private keys and published defaults, also encoded ones, in order of place, no two over one span. Linear in the document,
 * whatever it holds. `onFiltered` is told once for each place that looked like a key and was none.
 */
export declare function detectSecrets(view: TextView, document: Parameters<DocumentDetector>[1], onFiltered?: OnFiltered): readonly Detection[];
/**
 * The same at several places that hold the same bytes, for each of them in turn: the bytes are searched once, and what stands there
 * is judged once for each class of places.
 */
export declare function detectSecretsAt(view: TextView, places: readonly Parameters<DocumentDetector>[1][], onFiltered?: OnFiltered): readonly (readonly Detection[])[];
/** See {@link classOfPlace}. */
export declare function placeClassOf(place: Pick<Document, "path" | "origin">): string;
/** Like {@link detectSecrets}, with another way to find where rules could match. */
export declare function detectWith(prefilter: Prefilter, view: TextView, place: Place, onFiltered: OnFiltered): readonly Detection[];
type Place = Pick<Document, "path" | "origin" | "regions">;
export {};
