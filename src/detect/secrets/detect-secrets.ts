// The secrets of one document: literals find where a rule could match, the rule's pattern and what stands around it decide.
import { type Detection, RANK } from "../../model/detection.ts";
import { type Document, isContent } from "../../model/document.ts";
import type { Rule } from "../../model/rule.ts";
import { isFileOfLogins } from "../../parse/assignments.ts";
import type { TextView } from "../../parse/text-view.ts";
import type { DocumentDetector } from "../family.ts";
import { type CompiledRules, compileRules } from "./compiled-rules.ts";
import { type Decoded, detectDecoded, type Encoded } from "./decoded.ts";
import type { OnFiltered } from "./filter-reason.ts";
import { judgeOf } from "./judge.ts";
import type { Found } from "./match.ts";
import { mergeFound } from "./merge-found.ts";
import { literalPrefilter, type Prefilter } from "./prefilter.ts";
import { providerRules } from "./providers.gen.ts";
import { configuresSomething, publishedDefaultRule, publishedDefaultsIn } from "./published-default.ts";

/** Every rule that {@link detectSecrets} may name. */
export const secretRules: readonly Rule[] = [...providerRules, publishedDefaultRule];

let compiled: CompiledRules | undefined;

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

/** The same with another way to find where rules could match. */
export function detectWith(
  prefilter: Prefilter,
  { bytes }: TextView,
  { path, origin, regions }: Pick<Document, "path" | "origin" | "regions">,
  onFiltered: OnFiltered,
): readonly Detection[] {
  const spans = regions ?? [{ start: 0, end: bytes.length }];
  const isFile = isContent(origin) && origin !== "symlink";
  const looking = { prefilter, isFile, onFiltered };
  return mergeFound(foundIn(looking, { bytes, spans, path, isNew: () => true }, 0));
}

interface Looking {
  readonly prefilter: Prefilter;
  readonly isFile: boolean;
  readonly onFiltered: OnFiltered;
}

/** How many encodings may lie in each other. */
const DEPTH = 3;

function foundIn(looking: Looking, text: Encoded, depth: number): readonly Found[] {
  compiled ??= compileRules(providerRules);
  const { prefilter, isFile, onFiltered } = looking;
  const { bytes, spans, path } = text;
  const judge = judgeOf(compiled, bytes, path, onFiltered);
  prefilter(compiled, bytes, spans, judge);
  if (isFileOfLogins(path)) for (const span of spans) judge.onLogins(span);
  const published = isFile && configuresSomething(path) ? publishedDefaultsIn(bytes, spans, path) : [];
  const plain = [...judge.found, ...published.map((detection) => ({ detection, certainty: 0 }))];
  if (depth === DEPTH) return plain;
  const decoded = detectDecoded(text, (inner) => foundIn(looking, inner, depth + 1));
  return [...plain.filter((found) => !isOnlyEncoded(found, decoded, onFiltered)), ...decoded.found];
}

/** What no vendor's format tells of a text that is encoded is told of what it says. */
function isOnlyEncoded({ detection }: Found, { onlyEncoded }: Decoded, onFiltered: OnFiltered): boolean {
  const { secret, rank } = detection;
  if (secret === undefined || rank !== RANK.assignment || onlyEncoded.length === 0) return false;
  const isEncoded = onlyEncoded.some(({ start, end }) => secret.start < end && secret.end > start);
  if (isEncoded) onFiltered("encoded");
  return isEncoded;
}

function ignore(): void {}
