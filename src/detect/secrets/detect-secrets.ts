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
import { literalPrefilter, type Prefilter } from "./prefilter.ts";
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

/** The same with another way to find where rules could match. */
export function detectWith(
  prefilter: Prefilter,
  { bytes }: TextView,
  { path, origin, regions }: Pick<Document, "path" | "origin" | "regions">,
  onFiltered: OnFiltered,
): readonly Detection[] {
  compiled ??= compileRules(providerRules);
  const spans = regions ?? [{ start: 0, end: bytes.length }];
  const judge = judgeOf(compiled, bytes, path, onFiltered);
  prefilter(compiled, bytes, spans, judge);
  if (isFileOfLogins(path)) for (const span of spans) judge.onLogins(span);
  const isFile = isContent(origin) && origin !== "symlink";
  const published = isFile && configuresSomething(path) ? publishedDefaultsIn(bytes, spans, path) : [];
  return mergeFound([...judge.found, ...published.map((detection) => ({ detection, certainty: 0 }))]);
}

function ignore(): void {}
