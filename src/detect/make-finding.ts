// Where a detection becomes a finding. What leaves here holds no secret.
import type { Detection, Place } from "../model/detection.ts";
import type { Exposure } from "../model/document.ts";
import type { Finding, Frame, RelatedFindingPlace } from "../model/finding.ts";
import { fingerprintOf } from "../model/fingerprint.ts";
import { redactSecret } from "../model/redaction.ts";
import type { Confidence, Gate, Rule, RuleText, Severity } from "../model/rule.ts";
import { fillText, type Language, type Text, type Values } from "../model/text.ts";
import type { TextView } from "../parse/text-view.ts";

/** What a finding needs besides its detection. */
export interface FindingContext {
  readonly rule: Rule;
  readonly text: RuleText;
  readonly language: Language;
  readonly judgement: {
    readonly gate: Gate;
    readonly blocking: boolean;
    readonly severity: Severity;
    readonly confidence: Confidence;
  };
  readonly exposure: Exposure;
  readonly commit?: string;
  /** When the commit says that it was made. */
  readonly date?: string;
  /** The text of a place's file on its side; `undefined` where it cannot be had any more. */
  viewOf(place: Place): TextView | undefined;
  /** The masked line `line` of a file, with the caret's columns in the masked text. */
  frameOf(place: Place, view: TextView, line: number): Frame;
  /** The advice, from the rule's own `fix` and how far the secret went. */
  fixOf(detection: Detection, ownFix: Text, values: Values): string;
  /** The message of a finding whose line held another secret before: masked, both lines would look alike. */
  withOtherBefore(message: string): string;
}

/** Makes the finding; `coveredBy` and `accepted` are added by the pipeline, which knows the other findings and the policy. */
export function makeFinding(detection: Detection, context: FindingContext): Finding {
  const { rule, text, language, judgement } = context;
  const view = context.viewOf(detection.place);
  const values: Values = { ...detection.values };
  const say = (sentence: Text): string => fillText(sentence, values, language);
  const key = detection.message ?? context.exposure;
  const message = text.messages[key] ?? text.messages.default;
  const title =
    text.titles?.[key] ?? (detection.message === undefined ? text.titles?.default : undefined) ?? text.title;
  const secret = secretOf(detection, view);
  const range = view?.rangeOf(detection.place.span) ?? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const related = relatedOf(detection, context);
  const provider = detection.provider ?? rule.provider;
  const { frames, isOtherBefore } = framesOf(detection, context, view, range.startLine);
  return {
    ruleId: rule.id,
    ...(detection.aliases !== undefined && detection.aliases.length > 0 ? { aliases: detection.aliases } : {}),
    family: rule.family,
    ...judgement,
    ...(provider !== undefined ? { provider } : {}),
    ...(detection.service !== undefined ? { service: detection.service } : {}),
    path: detection.place.path,
    ...range,
    title: say(title),
    message: isOtherBefore ? context.withOtherBefore(say(message)) : say(message),
    fix: context.fixOf(detection, text.fixes?.[detection.fix ?? ""] ?? text.fix, values),
    ...(secret !== undefined ? { redacted: redacted(detection, secret) } : {}),
    ...(detection.decoded !== undefined ? { encoding: detection.decoded.by } : {}),
    fingerprint: fingerprintOf(rule.id, detection.subject, secret ?? heldBytes(detection), rule.random === true),
    ...(detection.status !== undefined ? { status: detection.status } : {}),
    exposure: context.exposure,
    ...(isSpared(detection, context) ? { isSpared: true } : {}),
    ...(context.commit !== undefined ? { commit: context.commit } : {}),
    ...(context.date !== undefined ? { date: context.date } : {}),
    ...(related.length > 0 ? { related } : {}),
    why: say(text.why),
    frames,
  };
}

/** Whether the same change of a project that was there already would block. */
function isSpared(
  { newProject, status, gateAtMost = "block" }: Detection,
  { rule, judgement }: FindingContext,
): boolean {
  const { gates } = rule;
  return (
    newProject === true &&
    status === "introduced" &&
    judgement.gate === "warn" &&
    gateAtMost === "block" &&
    gates.introduced === "block" &&
    gates.newProject === "warn"
  );
}

/** Decoded, so that a key has one fingerprint however it is written down. */
function secretOf({ secret, decoded }: Detection, view: TextView | undefined): Uint8Array | undefined {
  if (secret === undefined || view === undefined) return undefined;
  return decoded?.secret ?? view.bytes.subarray(secret.start, secret.end);
}

function heldBytes({ held }: Detection): Uint8Array | undefined {
  return held === undefined ? undefined : Buffer.from(held);
}

function redacted({ decoded, publicPrefixBytes = 0 }: Detection, secret: Uint8Array): string {
  const prefix = decoded === undefined ? publicPrefixBytes : (decoded.publicPrefixBytes ?? 0);
  return redactSecret(Buffer.from(secret).toString("latin1"), prefix);
}

function relatedOf(detection: Detection, context: FindingContext): readonly RelatedFindingPlace[] {
  const related: RelatedFindingPlace[] = [];
  for (const { place, message, values } of detection.related ?? []) {
    const view = place.side === "base" ? undefined : context.viewOf(place);
    const sentence = context.text.messages[message] ?? context.text.messages.default;
    if (view !== undefined)
      related.push({
        path: place.path,
        ...view.rangeOf(place.span),
        message: fillText(sentence, values ?? detection.values, context.language),
      });
  }
  return related;
}

interface Frames {
  readonly frames: readonly Frame[];
  /** What base had at the place differs by what is masked, and is left out. */
  readonly isOtherBefore: boolean;
}

/** The line that base had and the line of the finding; a finding about a whole file has none. */
function framesOf(detection: Detection, context: FindingContext, view: TextView | undefined, line: number): Frames {
  const { span } = detection.place;
  if (view === undefined || span.start === span.end) return { frames: [], isOtherBefore: false };
  const own = context.frameOf(detection.place, view, line);
  const frames: Frame[] = [];
  let isOtherBefore = false;
  for (const { place } of detection.related ?? []) {
    const base = place.side === "base" ? context.viewOf(place) : undefined;
    if (base === undefined) continue;
    const baseLine = base.rangeOf(place.span).startLine;
    const frame = context.frameOf(place, base, baseLine);
    if (frame.text.trim() !== own.text.trim())
      frames.push({ ...frame, removed: true, ...(place.path === detection.place.path ? {} : { path: place.path }) });
    else isOtherBefore ||= lineOf(base, baseLine) !== lineOf(view, line);
  }
  return { frames: [...frames, own], isOtherBefore };
}

function lineOf(view: TextView, line: number): string {
  return view.textOf(view.lineSpan(line)).trim();
}
