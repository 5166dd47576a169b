// Secrets by rules of the policy file. The patterns are not ours, so that they are matched by a linear engine, in pieces of bounded
// length, and no more often than pays for each piece.
import type { CustomRule } from "../../model/custom-rule.ts";
import { type Detection, RANK } from "../../model/detection.ts";
import type { Problem } from "../../model/problem.ts";
import { type LinearPattern, linearPattern } from "../../parse/linear-pattern.ts";
import type { TextView } from "../../parse/text-view.ts";

/** What custom rules make of one text. */
export interface CustomFound {
  readonly detections: readonly Detection[];
  /** `custom-rule-slow`: a rule fits the text so often that it was given up. */
  readonly problems: readonly Problem[];
}

interface Compiled {
  readonly rule: CustomRule;
  readonly pattern: LinearPattern;
}

/** The detector of `rules`, whose patterns are known to be sound. */
export function customDetector(rules: readonly CustomRule[]): (view: TextView, path: string) => CustomFound {
  const compiled = rules.map((rule): Compiled => {
    const pattern = linearPattern(rule.pattern);
    if (typeof pattern === "string") throw new Error(`the pattern of ${rule.id} was not checked`);
    return { rule, pattern };
  });
  return (view, path) => {
    // Names are looked at together first, without a path of their own.
    const asked = path === "" ? compiled : compiled.filter(({ rule }) => rule.looksAt(path));
    if (asked.length === 0) return NOTHING;
    const text = view.string();
    const lower = asked.some(({ rule }) => rule.keywords.length > 0) ? text.toLowerCase() : "";
    const detections: Detection[] = [];
    const problems: Problem[] = [];
    for (const one of asked) {
      const { id, keywords } = one.rule;
      if (keywords.length > 0 && !keywords.some((keyword) => lower.includes(keyword))) continue;
      const isDone = eachMatch(text, one, (start, end) => {
        detections.push(detectionOf(id, path, view.spanOf(start, end)));
      });
      if (!isDone) problems.push({ path, code: "custom-rule-slow", values: { rule: id } });
    }
    return { detections, problems };
  };
}

const NOTHING: CustomFound = { detections: [], problems: [] };

function detectionOf(ruleId: string, path: string, span: { readonly start: number; readonly end: number }): Detection {
  return { ruleId, place: { path, span }, subject: "", secret: span, values: {}, rank: RANK.custom };
}

const PIECE = 4096;
/** A match that begins this close to the end of a piece is looked for in the next one, where it is whole. */
const OVERLAP = 1024;
/** What matching may cost, in characters that the engine may have looked at: so often all of the text, and this much anyway. */
const LOOKS = 16;
const FREE_LOOKS = 1 << 18;
/** A pattern that fits more often in one file does not tell secrets. */
const MAX_MATCHES = 1000;

/** Calls `tell` for each secret in order. `false`: given up, since it fits too often, or would take more than linear time. */
function eachMatch(text: string, { rule, pattern }: Compiled, tell: (start: number, end: number) => void): boolean {
  let left = text.length * LOOKS + FREE_LOOKS;
  let told = 0;
  let matches = 0;
  for (let at = 0; at < text.length; ) {
    const { end, isCut } = pieceAt(text, at);
    const piece = text.slice(at, end);
    let from = Math.max(0, told - at);
    while (from < piece.length) {
      left -= piece.length - from;
      if (left < 0) return false;
      const match = pattern.find(piece, from, rule.secretGroup);
      if (match === undefined) break;
      const { whole } = match;
      if (isCut && whole.start > 0 && whole.start >= piece.length - OVERLAP) break;
      if (++matches > MAX_MATCHES) return false;
      if (match.end > match.start) tell(at + match.start, at + match.end);
      from = Math.max(whole.end, whole.start + 1);
      told = at + from;
    }
    at = isCut ? end - OVERLAP : end;
  }
  return true;
}

/** Whole lines; of a line that is longer, a part. */
function pieceAt(text: string, at: number): { readonly end: number; readonly isCut: boolean } {
  const most = at + PIECE;
  if (most >= text.length) return { end: text.length, isCut: false };
  const newline = text.lastIndexOf("\n", most - 1);
  return newline >= at ? { end: newline + 1, isCut: false } : { end: most, isCut: true };
}
