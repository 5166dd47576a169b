// The secrets of one document: literals find where a rule could match, the rule's pattern and what stands around it decide.
import { type Detection, RANK } from "../../model/detection.ts";
import { type Document, isContent } from "../../model/document.ts";
import type { OnFiltered } from "../../model/filter-reason.ts";
import type { Rule } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import { isFileOfLogins } from "../../parse/assignments.ts";
import { fileKindOf } from "../../parse/file-kind.ts";
import type { TextView } from "../../parse/text-view.ts";
import type { DocumentDetector } from "../family.ts";
import { type Decoded, detectDecoded, type Encoded } from "./decoded.ts";
import { type Judge, judgeOf } from "./judge.ts";
import type { Found } from "./match.ts";
import { mergeFound } from "./merge-found.ts";
import { classOfPlace } from "./place-class.ts";
import { type Candidates, literalPrefilter, type Prefilter } from "./prefilter.ts";
import { compiledProviderRules, providerRules } from "./provider-rules.ts";
import { configuresSomething, publishedDefaultRule, publishedDefaultsIn } from "./published-default.ts";

/** Every rule that {@link detectSecrets} may name. Takes milliseconds the first time, for rules are made when they are asked for. */
export function secretRules(): readonly Rule[] {
  return [...providerRules(), publishedDefaultRule];
}

/** One of them; as long the first time. */
export function secretRule(id: string): Rule | undefined {
  byId ??= new Map(secretRules().map((rule) => [rule.id, rule]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, Rule> | undefined;

/**
 * Keys, passwords in URLs, private keys and published defaults, also encoded ones, in order of place, no two over one span. Linear in the document,
 * whatever it holds. `onFiltered` is told once for each place that looked like a key and was none.
 */
export function detectSecrets(
  view: TextView,
  document: Parameters<DocumentDetector>[1],
  onFiltered: OnFiltered = ignore,
): readonly Detection[] {
  return detectWith(literalPrefilter, view, document, onFiltered);
}

/**
 * The same at several places that hold the same bytes, for each of them in turn: the bytes are searched once, and what stands there
 * is judged once for each class of places.
 */
export function detectSecretsAt(
  view: TextView,
  places: readonly Parameters<DocumentDetector>[1][],
  onFiltered: OnFiltered = ignore,
): readonly (readonly Detection[])[] {
  const [first] = places;
  if (first === undefined) return [];
  if (places.length === 1 || !isContent(first.origin))
    return places.map((place) => detectSecrets(view, place, onFiltered));
  const classes = new Map<string, number>();
  const judged: Place[] = [];
  const classOf = places.map((place) => {
    const name = placeClassOf(place);
    const index = classes.get(name) ?? judged.push(place) - 1;
    classes.set(name, index);
    return index;
  });
  const found = detectAll(literalPrefilter, view, judged, onFiltered);
  return places.map(({ path }, i) =>
    (found[classOf[i] ?? 0] ?? []).map((detection) => ({ ...detection, place: { ...detection.place, path } })),
  );
}

/** See {@link classOfPlace}. */
export function placeClassOf(place: Pick<Document, "path" | "origin">): string {
  return classOfPlace(compiledProviderRules(), place);
}

/** Like {@link detectSecrets}, with another way to find where rules could match. */
export function detectWith(
  prefilter: Prefilter,
  view: TextView,
  place: Place,
  onFiltered: OnFiltered,
): readonly Detection[] {
  return detectAll(prefilter, view, [place], onFiltered)[0] ?? [];
}

type Place = Pick<Document, "path" | "origin" | "regions">;

interface Looking {
  readonly prefilter: Prefilter;
  readonly isFile: boolean;
  readonly onFiltered: OnFiltered;
}

/** How many encodings may lie in each other. */
const DEPTH = 3;

/** All of `places` have the regions of the first. */
function detectAll(
  prefilter: Prefilter,
  { bytes }: TextView,
  places: readonly Place[],
  onFiltered: OnFiltered,
): readonly (readonly Detection[])[] {
  const rules = compiledProviderRules();
  const spans = joined(places[0]?.regions ?? [{ start: 0, end: bytes.length }]);
  const judges = places.map(({ path }) => judgeOf(rules, bytes, path, onFiltered));
  const [only] = judges;
  prefilter(rules, bytes, spans, only === undefined || judges.length > 1 ? toAll(judges) : only);
  return judges.map((judge, i) => {
    const { path, origin } = places[i] ?? { path: "", origin: "file" };
    const looking = { prefilter, isFile: isContent(origin) && origin !== "symlink", onFiltered };
    return mergeFound(judgedIn(looking, { bytes, spans, path, isNew: () => true }, judge, 0));
  });
}

/** Regions that follow each other without a gap are one: what is encoded may go on from line to line. */
function joined(regions: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const region of regions) {
    const last = spans.at(-1);
    if (last?.end === region.start) spans[spans.length - 1] = { start: last.start, end: region.end };
    else spans.push(region);
  }
  return spans;
}

function toAll(judges: readonly Candidates[]): Candidates {
  return {
    onStart(pattern, start) {
      for (const judge of judges) judge.onStart(pattern, start);
    },
    onWord(pattern, start, end, implies) {
      for (const judge of judges) judge.onWord(pattern, start, end, implies);
    },
  };
}

/** What `judge` was told of the text, and what stands in it that no literal leads to. */
function judgedIn(looking: Looking, text: Encoded, judge: Judge, depth: number): readonly Found[] {
  const { isFile, onFiltered } = looking;
  const { bytes, spans, path } = text;
  if (isFileOfLogins(path)) for (const span of spans) judge.onLogins(span);
  const published = isFile && configuresSomething(path) ? publishedDefaultsIn(bytes, spans, path) : [];
  const plain = [...judge.found, ...published.map((detection) => ({ detection, certainty: 0 }))];
  if (depth === DEPTH) return plain;
  const decoded = detectDecoded(text, (inner) => foundIn(looking, inner, depth + 1));
  const told = decoded.found.filter((found) => !isShownEncoded(found, path, onFiltered));
  return [...plain.filter((found) => !isOnlyEncoded(found, decoded, onFiltered)), ...told];
}

function foundIn(looking: Looking, text: Encoded, depth: number): readonly Found[] {
  const rules = compiledProviderRules();
  const judge = judgeOf(rules, text.bytes, text.path, looking.onFiltered);
  looking.prefilter(rules, text.bytes, text.spans, judge);
  return judgedIn(looking, text, judge, depth);
}

/** What no vendor's format tells of a text that is encoded is told of what it says. */
function isOnlyEncoded({ detection }: Found, { onlyEncoded }: Decoded, onFiltered: OnFiltered): boolean {
  const { secret, rank } = detection;
  if (secret === undefined || rank !== RANK.assignment || onlyEncoded.length === 0) return false;
  const isEncoded = onlyEncoded.some(({ start, end }) => secret.start < end && secret.end > start);
  if (isEncoded) onFiltered("encoded");
  return isEncoded;
}

/** Prose shows requests with their headers; what no vendor's format tells of such a one, once decoded, is an example. */
function isShownEncoded({ detection }: Found, path: string, onFiltered: OnFiltered): boolean {
  const isShown = detection.rank === RANK.assignment && fileKindOf(path) === "text";
  if (isShown) onFiltered("example");
  return isShown;
}

function ignore(): void {}
