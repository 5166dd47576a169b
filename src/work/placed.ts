// Detections with the verdict on each, and those of one credential joined.
import { joinPairs } from "../detect/secrets/pairs.ts";
import type { Detection, Place } from "../model/detection.ts";
import { type Document, isOfHead } from "../model/document.ts";
import type { Rule, RuleBook } from "../model/rule.ts";
import type { Verification } from "../model/verification.ts";
import type { TextView } from "../parse/text-view.ts";
import { type Judgement, judge } from "../policy/judge.ts";
import type { Policy } from "../policy/policy.ts";

/** A detection, and the document that it lies in where it is no file of the snapshots. */
export interface Told {
  readonly detection: Detection;
  readonly document?: Document;
}

export interface Placed extends Told {
  readonly rule: Rule;
  readonly judgement: Judgement;
  /** What its provider says of the key. Absent: nobody asked. */
  readonly verification?: Verification;
}

/** The text of a place: a document's, or that of a file of the snapshots. `undefined` where it cannot be had any more. */
export type Views = (place: Place, document?: Document) => TextView | undefined;

export interface JudgeOptions {
  readonly policy: Policy;
  readonly allRules: boolean;
}

/** `undefined`: it is not told. */
export type Judge = (told: Told) => Placed | undefined;

export function judgeWith(rules: RuleBook, { policy, allRules }: JudgeOptions): Judge {
  return (told) => {
    const { detection } = told;
    const rule = rules.get(detection.ruleId);
    const gates = rules.get(detection.judgedBy ?? detection.ruleId);
    if (rule === undefined || gates === undefined) throw new Error(`no rule ${detection.ruleId}`);
    const judgement = judge(detection, { ...rule, gates: gates.gates }, policy, allRules);
    return judgement.gate === "off" ? undefined : { ...told, rule, judgement };
  };
}

/** The parts of credentials that stand in one text become one; what policy turned off is no part. */
export function joinedParts(all: readonly Placed[], views: Views, judgeOne: Judge): readonly Placed[] {
  const texts = new Map<Document | string, Placed[]>();
  for (const one of all) {
    const { place } = one.detection;
    const isHead = one.document === undefined || isOfHead(one.document);
    const text = isHead ? `${place.side ?? "head"}\0${place.path}` : (one.document ?? "");
    const known = texts.get(text);
    if (known === undefined) texts.set(text, [one]);
    else known.push(one);
  }
  return [...texts.values()].flatMap((parts) => joinedText(parts, views, judgeOne));
}

function joinedText(parts: readonly Placed[], views: Views, judgeOne: Judge): readonly Placed[] {
  const [first] = parts;
  const view = first === undefined || parts.length === 1 ? undefined : views(first.detection.place, first.document);
  if (first === undefined || view === undefined) return parts;
  const known = new Map(parts.map((one) => [one.detection, one]));
  const told = parts.find(({ document }) => document !== undefined) ?? first;
  return joinPairs([...known.keys()], view).flatMap(
    (detection) => known.get(detection) ?? judgeOne({ ...told, detection }) ?? [],
  );
}
