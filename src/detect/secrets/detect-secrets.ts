// The secrets of one document: literals find where a rule could match, the rule's pattern and what stands around it decide.
import type { Detection } from "../../model/detection.ts";
import { type Document, isContent } from "../../model/document.ts";
import type { Rule } from "../../model/rule.ts";
import { isFileOfLogins } from "../../parse/assignments.ts";
import type { TextView } from "../../parse/text-view.ts";
import type { DocumentDetector } from "../family.ts";
import { type CompiledRules, compileRules } from "./compiled-rules.ts";
import type { OnFiltered } from "./filter-reason.ts";
import { judgeOf } from "./judge.ts";
import { mergeFound } from "./merge-found.ts";
import { classOfPlace } from "./place-class.ts";
import { type Candidates, literalPrefilter, type Prefilter } from "./prefilter.ts";
import { providerRules } from "./providers.gen.ts";
import { configuresSomething, publishedDefaultRule, publishedDefaultsIn } from "./published-default.ts";

/** Every rule that {@link detectSecrets} may name. */
export const secretRules: readonly Rule[] = [...providerRules, publishedDefaultRule];

let compiled: CompiledRules | undefined;

/**
 * Keys, passwords in URLs, private keys and published defaults, in order of place, no two over one span. Linear in the document,
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
): readonly (readonly Detection[])[] {
  const [first] = places;
  if (first === undefined) return [];
  if (places.length === 1 || !isContent(first.origin)) return places.map((place) => detectSecrets(view, place));
  const classes = new Map<string, number>();
  const judged: Place[] = [];
  const classOf = places.map((place) => {
    const name = placeClassOf(place);
    const index = classes.get(name) ?? judged.push(place) - 1;
    classes.set(name, index);
    return index;
  });
  const found = detectAll(literalPrefilter, view, judged, ignore);
  return places.map(({ path }, i) =>
    (found[classOf[i] ?? 0] ?? []).map((detection) => ({ ...detection, place: { ...detection.place, path } })),
  );
}

/** See {@link classOfPlace}. */
export function placeClassOf(place: Pick<Document, "path" | "origin">): string {
  return classOfPlace(rulesOf(), place);
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

/** All of `places` have the regions of the first. */
function detectAll(
  prefilter: Prefilter,
  { bytes }: TextView,
  places: readonly Place[],
  onFiltered: OnFiltered,
): readonly (readonly Detection[])[] {
  const rules = rulesOf();
  const spans = places[0]?.regions ?? [{ start: 0, end: bytes.length }];
  const judges = places.map(({ path }) => judgeOf(rules, bytes, path, onFiltered));
  const [only] = judges;
  prefilter(rules, bytes, spans, only === undefined || judges.length > 1 ? toAll(judges) : only);
  return places.map(({ path, origin }, i) => {
    const judge = judges[i];
    if (judge === undefined) return [];
    if (isFileOfLogins(path)) for (const span of spans) judge.onLogins(span);
    const isFile = isContent(origin) && origin !== "symlink";
    const published = isFile && configuresSomething(path) ? publishedDefaultsIn(bytes, spans, path) : [];
    return mergeFound([...judge.found, ...published.map((detection) => ({ detection, certainty: 0 }))]);
  });
}

function toAll(judges: readonly Candidates[]): Candidates {
  return {
    onStart(pattern, start) {
      for (const judge of judges) judge.onStart(pattern, start);
    },
    onWord(pattern, start, end) {
      for (const judge of judges) judge.onWord(pattern, start, end);
    },
  };
}

function rulesOf(): CompiledRules {
  compiled ??= compileRules(providerRules);
  return compiled;
}

function ignore(): void {}
