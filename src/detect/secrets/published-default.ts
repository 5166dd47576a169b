// Values that a product's documentation publishes: as open as a leak where a stack starts with them, a word of warning where they
// are there to be copied.
import { type Detection, RANK } from "../../model/detection.ts";
import type { Rule } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import { type Assignment, assignmentsIn } from "../../parse/assignments.ts";
import {
  baseName,
  isComposeName,
  isDockerfileName,
  isEnvFileName,
  isEnvLikeName,
  isTemplateName,
} from "../../parse/path-class.ts";
import { mayBePublished, type PublishedDefault, publishedDefault } from "../published-defaults.ts";

export const publishedDefaultRule: Rule = {
  id: "published-default",
  family: "secret",
  severity: "high",
  ratesEach: true,
  confidence: "high",
  gates: { introduced: "block", newProject: "warn", weakened: "block", existing: "warn" },
  checklist: ["key-management", "access-control", "application", "brute-force"],
};

/** The variable whose value it is, and where both lie. */
export interface PublishedPlace {
  readonly path: string;
  readonly variable: string;
  readonly secret: Span;
  /** It is the default of a reference, `${NAME:-value}`. */
  readonly isFallback: boolean;
  /** Nothing starts with it. */
  readonly isCommented: boolean;
}

export function publishedDetection(
  published: PublishedDefault,
  { path, variable, secret, isFallback, isCommented }: PublishedPlace,
): Detection {
  const isStarted = isEnvFileName(path) || (isComposeName(path) && !isTemplateName(path));
  const kind = variable === "" ? "unnamed" : isFallback ? "fallback" : isTemplateName(path) ? "template" : "default";
  const hasPair = published.pair.length > 0 && kind !== "unnamed";
  return {
    ruleId: publishedDefaultRule.id,
    place: { path, span: secret },
    subject: variable,
    secret,
    message: hasPair ? `${kind}Pair` : kind,
    ...(isComposeName(path) && variable !== "" ? { fix: "compose" } : {}),
    values: { variable, product: published.product, other: published.pair.slice(0, 3) },
    severity: published.severity,
    confidence: published.confidence,
    rank: RANK.publishedDefault,
    ...(isCommented ? { gateAtMost: "off" } : isFallback || !isStarted ? { gateAtMost: "warn" } : {}),
  };
}

const CONFIG_NAME =
  /\.(?:ya?ml|json[5c]?|toml|ini|cfg|cnf|conf|config|properties|xml|tf|tfvars|hcl|sh|bash|service)(?:\.(?:example|sample|template|dist|default|tmpl|j2))?$/i;

/** Whether every assignment of the file is looked up: it configures something. Elsewhere only what looks like a key is. */
export function configuresSomething(path: string): boolean {
  return isEnvLikeName(path) || isComposeName(path) || isDockerfileName(path) || CONFIG_NAME.test(baseName(path));
}

/** The published defaults among the assignments of `spans`, the passwords of URLs and the defaults of references included. */
export function publishedDefaultsIn(bytes: Uint8Array, spans: readonly Span[], path: string): readonly Detection[] {
  const found: Detection[] = [];
  for (const { start, end } of spans) {
    /** The last two with a name of their own: a value lies in the first, or in a reference that lies in it. */
    let [outer, outermost]: (Assignment | undefined)[] = [];
    for (const assignment of assignmentsIn(bytes, start, end, path)) {
      if (assignment.isImplied !== true) [outer, outermost] = [assignment, outer];
      const published = lookUp(bytes, assignment, outer, outermost);
      if (published === undefined) continue;
      const isCommented = standsInComment(bytes, published.secret.start);
      found.push(publishedDetection(published.as, { path, ...published, isCommented }));
    }
  }
  return found;
}

/** Whether the value is a published default under its name; what holds it may give it another one. */
export function isPublishedDefault(bytes: Uint8Array, assignment: Assignment): boolean {
  return lookUp(bytes, assignment, undefined, undefined) !== undefined;
}

const COMMENT_REACH = 400;

/** Whether the line begins with `#`, as comments do in env files, YAML, TOML and shells; one that begins too far before `at` does not. */
export function standsInComment(bytes: Uint8Array, at: number): boolean {
  let first = -1;
  for (let i = at - 1; i >= 0 && bytes[i] !== LF && bytes[i] !== CR; i--) {
    if (at - i > COMMENT_REACH) return false;
    if (bytes[i] !== SPACE && bytes[i] !== TAB) first = bytes[i] ?? first;
  }
  return first === HASH;
}

type Published = { readonly as: PublishedDefault } & Omit<PublishedPlace, "path" | "isCommented">;

function lookUp(
  bytes: Uint8Array,
  assignment: Assignment,
  outer: Assignment | undefined,
  outermost: Assignment | undefined,
): Published | undefined {
  if (assignment.isImplied === true) {
    const isOfAddress = bytes[assignment.valueEnd] === AT && holds(outer, assignment);
    return lookUpPassword(bytes, assignment, isOfAddress ? outer : undefined);
  }
  const { name, valueStart, valueEnd } = assignment;
  const isReference = isReferenced(bytes, assignment);
  const isBare = bytes[valueStart] === DOLLAR;
  if (!isReference && !isBare && !mayBePublished(name, valueEnd - valueStart)) return undefined;
  const text = textOf(bytes, valueStart, valueEnd);
  const { value, inner = name } = isReference ? { value: DEFAULT.exec(text)?.[1] } : valueIn(text);
  if (value === undefined || USER_PART.test(value)) return undefined;
  for (const variable of new Set([
    inner,
    name,
    ...(isReference && holds(outermost, assignment) ? [outermost.name] : []),
  ])) {
    const published = publishedDefault(variable, value);
    if (published === undefined) continue;
    const start = valueStart + Buffer.byteLength(text.slice(0, text.lastIndexOf(value)));
    const secret = { start, end: start + Buffer.byteLength(value) };
    return { as: published, variable, secret, isFallback: isReference || value !== text };
  }
  return undefined;
}

/** Of a login whose name is implied. A URL is published as a whole, or only its password is; the password is what is told. */
function lookUpPassword(
  bytes: Uint8Array,
  { name, valueStart, valueEnd }: Assignment,
  outer: Assignment | undefined,
): Published | undefined {
  const variable = outer?.name ?? name;
  const url = outer === undefined ? "" : textOf(bytes, outer.valueStart, outer.valueEnd).replace(/^[-=]/, "");
  const published = publishedDefault(variable, textOf(bytes, valueStart, valueEnd)) ?? publishedDefault(variable, url);
  if (published === undefined) return undefined;
  return {
    as: published,
    variable,
    secret: { start: valueStart, end: valueEnd },
    isFallback: outer !== undefined && isReferenced(bytes, outer),
  };
}

/** `${NAME:-value}` reads as an assignment whose value begins with the dash. */
const DEFAULT = /^[-=]?["']?([^"'}]{1,300})/;
/** `${NAME-value}` does not: it is the whole value of another. */
const BARE_DEFAULT = /^\$\{([A-Za-z_][A-Za-z0-9_]{0,80})-([^{}]{1,300})\}?$/;

function valueIn(text: string): { readonly value: string | undefined; readonly inner?: string } {
  const [, inner, value] = BARE_DEFAULT.exec(text) ?? [];
  return inner === undefined ? { value: text } : { value, inner };
}

const USER_PART = /:\/\/[^\s/@:]{0,256}:[^\s/@]{1,600}@/;
const [DOLLAR, OPENING, AT] = [0x24, 0x7b, 0x40];
const [TAB, LF, CR, SPACE, HASH] = [0x09, 0x0a, 0x0d, 0x20, 0x23];

/** Whether the name stands in a reference, so that the value is the reference's default. */
export function isReferenced(bytes: Uint8Array, { nameStart }: Assignment): boolean {
  return bytes[nameStart - 1] === OPENING && bytes[nameStart - 2] === DOLLAR;
}

function holds(outer: Assignment | undefined, { nameStart, valueEnd }: Assignment): outer is Assignment {
  return outer !== undefined && outer.valueStart <= nameStart && outer.valueEnd >= valueEnd;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
}
