// From a match to what is told of it: a published default, a key with its owner, or the reason why it is none.
import type { Detection } from "../../model/detection.ts";
import type { FilterReason, OnFiltered } from "../../model/filter-reason.ts";
import { type Confidence, compareSeverity, SEVERITIES, type Severity } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import { docstringsIn, isPythonName } from "../../parse/docstrings.ts";
import { lastStarting } from "../../parse/encoded/decoded-text.ts";
import { fileKindOf, isDocumentation, isLocalePath, isTestPath } from "../../parse/file-kind.ts";
import {
  isPublicExample,
  isPublishedPlaceholder,
  type PublishedDefault,
  publishedDefault,
} from "../published-defaults.ts";
import { asShown, isShown, isShownLogin } from "./as-shown.ts";
import { liesInBase64 } from "./boundaries.ts";
import type { Pattern } from "./compiled-rules.ts";
import { type Sifted, sift } from "./filters.ts";
import type { Given } from "./generic/given.ts";
import type { NearbyWords } from "./nearby-words.ts";
import { type Context, contextOf, type Ownership, ownershipOf } from "./owner.ts";
import { configuresSomething, isReferenced, publishedDetection, standsInComment } from "./published-default.ts";
import type { SecretRule } from "./secret-rule.ts";
import type { Surroundings } from "./surroundings.ts";
import type { TextWindow } from "./text-window.ts";

/** A detection, and where its variable's name stands. */
export interface Found {
  readonly detection: Detection;
  readonly name?: Span;
  /** Lower is surer. */
  readonly certainty: number;
  /** Characters of the variable's name that told whose it is, where they did. */
  readonly named?: number;
}

/** The document that is judged, and what was told of it so far. */
export interface Scene {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly window: TextWindow;
  readonly around: Surroundings;
  readonly nearby: NearbyWords;
  readonly onFiltered: OnFiltered;
  readonly found: Found[];
}

/** What was matched: the secret in it, and all of it. */
export interface Match {
  readonly secret: Span;
  readonly whole: Span;
  readonly assignment?: Assignment;
}

/** Adds to `found` what is told of the match, or tells why nothing is. */
export function judgeMatch(scene: Scene, pattern: Pattern, match: Match): void {
  const { window, around } = scene;
  const assignment = match.assignment ?? around.assignmentOf(pattern.match === "line" ? match.whole : match.secret);
  const text = window.slice(match.secret.start, match.secret.end);
  const whole = window.slice(match.whole.start, match.whole.end);
  const published = isAsked(scene, pattern, text) ? publishedIn(window, text, whole, assignment) : undefined;
  if (published !== undefined) {
    scene.found.push(foundAsPublished(scene, pattern, match.secret, assignment, published));
    return;
  }
  const name = assignment?.name ?? "";
  if (isPublicExample(text) || isShownLogin(scene.path, name, text, whole)) scene.onFiltered("example");
  else if (isPublishedPlaceholder(name, text)) scene.onFiltered("placeholder");
  else judgeOwners(scene, pattern, match, assignment, text, whole);
}

/**
 * All assignments of what configures something are looked up anyway; elsewhere a short value under a generic name is a constant of a
 * form or a test.
 */
function isAsked({ path }: Scene, { rules }: Pattern, text: string): boolean {
  return (
    rules.every(({ weigh }) => weigh === undefined) ||
    (text.length >= 8 && !configuresSomething(path) && !isLocalePath(path))
  );
}

/** Asked of the secret, of all that was matched, and of the value that holds it. */
function publishedIn(
  window: TextWindow,
  secret: string,
  whole: string,
  assignment: Assignment | undefined,
): PublishedDefault | undefined {
  const isShort = assignment !== undefined && assignment.valueEnd - assignment.valueStart <= 400;
  const value = isShort ? window.slice(assignment.valueStart, assignment.valueEnd) : secret;
  for (const text of new Set([secret, whole, value])) {
    const published = publishedDefault(assignment?.name ?? "", text);
    if (published !== undefined) return published;
  }
  return undefined;
}

function foundAsPublished(
  { bytes, path }: Scene,
  { rules: [rule] }: Pattern,
  secret: Span,
  assignment: Assignment | undefined,
  published: PublishedDefault,
): Found {
  const isFallback = assignment !== undefined && isReferenced(bytes, assignment);
  const isCommented = standsInComment(bytes, secret.start);
  const place = { path, variable: assignment?.name ?? "", secret, isFallback, isCommented };
  const detection = publishedDetection(published, place);
  const aliases = rule === undefined ? [] : [rule.id];
  return { detection: { ...detection, aliases }, ...nameSpan(assignment), certainty: 0 };
}

/** Asks each rule of the pattern whether the key is its own. A match that none of them tells is counted once. */
function judgeOwners(
  scene: Scene,
  { rules }: Pattern,
  { secret }: Match,
  assignment: Assignment | undefined,
  text: string,
  whole: string,
): void {
  const asksWhose = rules.some((rule) => rule.context !== undefined || rule.isNeutral === true);
  const unasked: Context = { addresses: [], ...(assignment === undefined ? {} : { assignment }) };
  const context = asksWhose ? contextOf(scene.around, secret, assignment) : unasked;
  const inBlob = (): boolean => liesInBase64(scene.bytes, secret.start, secret.end);
  const isWeighed = assignment !== undefined && rules.some(({ weigh }) => weigh !== undefined);
  const given = isWeighed ? givenOf(scene, assignment, text) : undefined;
  let reason: FilterReason | undefined;
  let isTold = false;
  for (const rule of rules) {
    const ownership = ownershipOf(rule, context);
    if (ownership === undefined || !scene.nearby.hasWordOf(rule, secret)) continue;
    if (rule.isGeneric === true && rule.paths?.test(scene.path) === false) continue;
    const prefix = publicPrefix(rule, text);
    const sifted =
      weighed(rule, given) ?? asShown(rule, scene.path, sift(rule, text, whole, prefix, inBlob), text, whole);
    if ("reason" in sifted) {
      // What a rule says of a value tells more than that it is not that rule's.
      if (reason === undefined || reason === "no-context") reason = sifted.reason;
      continue;
    }
    isTold = true;
    const { confidence } = sifted;
    const detection = detectionOf(rule, scene.path, { secret, context, ownership, prefix, confidence });
    const { named = 0 } = ownership;
    scene.found.push({ detection, ...nameSpan(assignment), certainty: CONFIDENCES.indexOf(confidence), named });
  }
  if (!isTold) scene.onFiltered(reason ?? "no-context");
}

/** `undefined`: the rule judges by the value alone. */
function weighed({ weigh }: SecretRule, given: Given | undefined): Sifted | undefined {
  if (weigh === undefined || given === undefined) return undefined;
  const weight = weigh(given);
  return weight === "high" || weight === "medium" || weight === "low" ? { confidence: weight } : { reason: weight };
}

function givenOf({ bytes, window, around, path }: Scene, assignment: Assignment, value: string): Given {
  const { name, nameStart, quoting, isImplied, valueEnd } = assignment;
  return {
    name,
    value: /^[\x20-\x7e]*$/.test(value) ? value : Buffer.from(value, "latin1").toString("utf8"),
    quoting,
    path,
    isImplied: isImplied === true,
    before: lineBefore(window, nameStart),
    nearby: () => {
      const { start, end } = around.nearby({ start: nameStart, end: valueEnd });
      return window.slice(start, end);
    },
    isInDocstring: () => isInDocstring(bytes, path, nameStart),
    isBesideLogin: () => isBesideLogin(window, around, assignment),
  };
}

function isInDocstring(bytes: Uint8Array, path: string, at: number): boolean {
  if (!isPythonName(path)) return false;
  const spans = docstrings.get(bytes) ?? docstringsIn(bytes);
  docstrings.set(bytes, spans);
  const last = spans[lastStarting(spans, at)];
  return last !== undefined && last.start <= at && at < last.end;
}

/** A document is read once for them, when a value of it is first asked about. */
const docstrings = new WeakMap<Uint8Array, readonly Span[]>();

const LINE_BEFORE = 200;

function lineBefore(window: TextWindow, at: number): string {
  const from = Math.max(0, at - LINE_BEFORE);
  const text = window.slice(from, at);
  const start = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  return start > 0 || from === 0 ? text.slice(start) : "";
}

/** Within the lines that say whose a key is. */
function isBesideLogin(window: TextWindow, around: Surroundings, assignment: Assignment): boolean {
  const near = around.nearby({ start: assignment.nameStart, end: assignment.valueEnd });
  // A Secret of Kubernetes holds nothing else.
  if (/^stringData:/m.test(window.slice(near.start, near.end))) return true;
  return around
    .assignmentsIn(near)
    .some(
      ({ name, nameStart, valueEnd }) =>
        nameStart >= near.start && valueEnd <= near.end && nameStart !== assignment.nameStart && LOGIN.test(name),
    );
}

/** What stands beside the password of a login. */
const LOGIN =
  /(?:user|user[_-]?name|login|uid|account|host|host[_-]?name|server|database|db[_-]?name|dbname|port|url|uri|endpoint|driver|adapter|principal|bind[_-]?dn)$/i;

const CONFIDENCES: readonly Confidence[] = ["high", "medium", "low"];

function nameSpan(assignment: Assignment | undefined): Pick<Found, "name"> {
  return assignment === undefined ? {} : { name: { start: assignment.nameStart, end: assignment.nameEnd } };
}

/** How many characters of a token are public: its own prefix, or the literal that it begins with. The shape of many vendors has none. */
function publicPrefix(rule: SecretRule, secret: string): number {
  if (rule.isNeutral === true) return 0;
  if (rule.publicPrefix !== undefined) return secret.startsWith(rule.publicPrefix) ? rule.publicPrefix.length : 0;
  if (rule.match !== "token") return 0;
  const lower = secret.toLowerCase();
  return rule.literals.reduce(
    (longest, literal) => (lower.startsWith(literal) ? Math.max(longest, literal.length) : longest),
    0,
  );
}

interface Judged {
  readonly secret: Span;
  readonly context: Context;
  readonly ownership: Ownership;
  readonly prefix: number;
  readonly confidence: Confidence;
}

function detectionOf(rule: SecretRule, path: string, judged: Judged): Detection {
  const { secret, ownership, prefix } = judged;
  const variable = judged.context.assignment?.name ?? "";
  const isElsewhere = rule.paths !== undefined && !rule.paths.test(path);
  const severity = isElsewhere ? mildest(rule.severity, "medium") : raised(rule, ownership);
  const confidence = isElsewhere ? "low" : judged.confidence;
  return {
    ruleId: rule.id,
    place: { path, span: secret },
    subject: variable,
    secret,
    ...(prefix > 0 ? { publicPrefixBytes: prefix } : {}),
    message: rule.isSelfMade === true && isTestPath(path) ? "inTest" : messageOf(rule, variable, ownership),
    values: { variable, host: ownership.host ?? "" },
    ...(severity === rule.severity ? {} : { severity }),
    ...(confidence === rule.confidence ? {} : { confidence }),
    ...(warnsAtMost(rule, path, confidence) ? { gateAtMost: "warn" as const } : {}),
    rank: ownership.rank,
  };
}

function warnsAtMost({ isGeneric, isSelfMade }: SecretRule, path: string, confidence: Confidence): boolean {
  if (isSelfMade === true && (isTestPath(path) || isPrinted(path))) return true;
  return isGeneric === true && (confidence !== "high" || isShown(path));
}

/** In a document among documents: whoever wrote it shows how such a key looks. */
function isPrinted(path: string): boolean {
  return isDocumentation(path) && fileKindOf(path) === "text";
}

function messageOf(rule: SecretRule, variable: string, { by }: Ownership): string {
  const isToldByContext = rule.needsContext === true || rule.match === "value" || rule.isNeutral === true;
  if (isToldByContext && by === "host") return "byHost";
  if (variable === "") return "default";
  return isToldByContext && by === "variable" ? "byVariable" : "named";
}

/** One step worse where the variable or an address agrees with what the shape says already. */
function raised(rule: SecretRule, { by }: Ownership): Severity {
  if (by === "shape" || rule.needsContext === true || rule.isNeutral === true || rule.match === "value")
    return rule.severity;
  return SEVERITIES[Math.max(0, SEVERITIES.indexOf(rule.severity) - 1)] ?? rule.severity;
}

function mildest(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) > 0 ? a : b;
}
