// Credentials of two parts: an id and the secret that belongs to it are one login, and one finding.
import type { Detection } from "../../model/detection.ts";
import { compareSeverity, SEVERITIES, type Severity } from "../../model/rule.ts";
import type { TextView } from "../../parse/text-view.ts";
import { providerRules } from "./provider-rules.ts";
import { publishedDefaultRule } from "./published-default.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Parts of one object, section or paragraph belong together over more lines than those that something stands between. */
const LINES_WITHIN = 20;
const LINES_ACROSS = 5;
const MAX_BYTES = 4096;
/** More parts in a row than these are joined in several goes, so that time grows with their number. */
const MAX_TOGETHER = 64;
/** An empty line, the head of a section or a document, the end of an object. */
const BOUNDARY = /\n[ \t]{0,80}\r?\n|\n[ \t]{0,80}(?:\[|---)|[}\]]/;

/**
 * `detections` of one text, those of two parts of one credential joined: the nearest ones, in the order in which both kinds stand
 * there, each used once. What is joined is told in place of the worse part, one step more severe; the other part is a related place,
 * its rule an alias.
 */
export function joinPairs(detections: readonly Detection[], { bytes }: TextView): readonly Detection[] {
  const joined = new Map<Detection, Detection>();
  const used = new Set<Detection>();
  for (const [a, b] of pairedRules()) {
    for (const isAcross of [false, true]) {
      const free = detections.filter((one) => !used.has(one));
      const ones = new Set(free.filter((one) => one.ruleId !== b.id && isKeyOf(one, a)));
      const others = free.filter((one) => !ones.has(one) && isKeyOf(one, b));
      if (ones.size === 0 || others.length === 0) break;
      for (const run of runsOf(bytes, [...ones, ...others], isAcross)) {
        for (const [one, other] of matched(run, ones, isAcross)) {
          const [ofOne, ofOther] = [toldAs(one, a), toldAs(other, b)];
          if (isWorse(ofOther, b, ofOne, a)) joined.set(other, joinedOf(ofOther, b, ofOne, a));
          else joined.set(one, joinedOf(ofOne, a, ofOther, b));
          used.add(one).add(other);
        }
      }
    }
  }
  return detections.flatMap((one) => joined.get(one) ?? (used.has(one) ? [] : [one]));
}

/** The rule of the other part, where a rule's key is one of two. */
export function otherPartOf(ruleId: string): string | undefined {
  const pair = pairedRules().find((rules) => rules.some(({ id }) => id === ruleId));
  return pair?.find(({ id }) => id !== ruleId)?.id;
}

let pairs: readonly (readonly [SecretRule, SecretRule])[] | undefined;

/** Each pair once, whichever of the two names the other. */
function pairedRules(): readonly (readonly [SecretRule, SecretRule])[] {
  if (pairs !== undefined) return pairs;
  const byId = new Map(providerRules().map((rule) => [rule.id, rule]));
  const found = new Map<string, readonly [SecretRule, SecretRule]>();
  for (const rule of providerRules()) {
    const other = byId.get(rule.pairsWith ?? "");
    if (other !== undefined) found.set([rule.id, other.id].sort().join(" "), [rule, other]);
  }
  pairs = [...found.values()];
  return pairs;
}

/** A published default stays one, whatever else it looks like. */
function isKeyOf({ ruleId, aliases }: Detection, rule: SecretRule): boolean {
  return ruleId === rule.id || (ruleId !== publishedDefaultRule.id && aliases?.includes(rule.id) === true);
}

/** As `rule` tells it: where another rule came first, the other part beside it says whose key it is. */
function toldAs(detection: Detection, rule: SecretRule): Detection {
  if (detection.ruleId === rule.id) return detection;
  const { severity: _own, confidence: _its, provider: _owner, ...rest } = detection;
  return { ...rest, ruleId: rule.id, aliases: [...(detection.aliases ?? []), detection.ruleId] };
}

/** A detection with its place in a run. */
interface Part {
  readonly detection: Detection;
  readonly start: number;
  readonly end: number;
  /** Line ends between the run's first part and this one. */
  readonly line: number;
}

/** The parts in order of place, cut where two neighbours are too far apart. */
function runsOf(bytes: Uint8Array, detections: readonly Detection[], isAcross: boolean): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  const sorted = detections
    .map((detection) => ({ detection, ...(detection.secret ?? detection.place.span) }))
    .sort((a, b) => a.start - b.start);
  for (const one of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap =
      last === undefined || one.start - last.end > MAX_BYTES
        ? undefined
        : Buffer.from(bytes.subarray(last.end, one.start)).toString("latin1");
    const lines = gap?.split("\n").length ?? 0;
    const isNear = gap !== undefined && lines <= linesOf(isAcross) && (isAcross || !BOUNDARY.test(gap));
    if (run === undefined || last === undefined || !isNear || run.length === MAX_TOGETHER)
      runs.push([{ ...one, line: 0 }]);
    else run.push({ ...one, line: last.line + lines - 1 });
  }
  return runs;
}

function linesOf(isAcross: boolean): number {
  return isAcross ? LINES_ACROSS : LINES_WITHIN;
}

/** What the best way to pair the first parts of both kinds comes to. */
interface Matching {
  readonly count: number;
  readonly bytes: number;
  readonly pair?: readonly [Part, Part];
  readonly before?: Matching;
}

/** Pairs of a run's parts, as many as there can be, then the nearest; both kinds keep their order, so that no pair crosses another. */
function matched(
  run: readonly Part[],
  ones: ReadonlySet<Detection>,
  isAcross: boolean,
): readonly (readonly [Detection, Detection])[] {
  const isOne = ({ detection }: Part): boolean => ones.has(detection);
  const others = run.filter((part) => !isOne(part));
  let row: readonly Matching[] = Array.from({ length: others.length + 1 }, () => ({ count: 0, bytes: 0 }));
  for (const one of run.filter(isOne)) {
    const next: Matching[] = [{ count: 0, bytes: 0 }];
    for (const [i, other] of others.entries()) {
      const options = [row[i + 1], next[i], withPair(row[i], one, other, isAcross)];
      next.push(options.reduce(better) ?? { count: 0, bytes: 0 });
    }
    row = next;
  }
  const found: (readonly [Detection, Detection])[] = [];
  for (let at = row.at(-1); at?.pair !== undefined; at = at.before)
    found.push([at.pair[0].detection, at.pair[1].detection]);
  return found;
}

function withPair(before: Matching | undefined, one: Part, other: Part, isAcross: boolean): Matching | undefined {
  const bytes = Math.max(one.start - other.end, other.start - one.end);
  if (before === undefined || bytes > MAX_BYTES || Math.abs(one.line - other.line) >= linesOf(isAcross))
    return undefined;
  return { count: before.count + 1, bytes: before.bytes + bytes, pair: [one, other], before };
}

function better(a: Matching | undefined, b: Matching | undefined): Matching | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.count > a.count || (b.count === a.count && b.bytes < a.bytes) ? b : a;
}

/** The secret is worse than the id; of equal ones that which says by its name alone what it is, since an id shows its vendor's mark. */
function isWorse(a: Detection, ruleA: SecretRule, b: Detection, ruleB: SecretRule): boolean {
  const order = compareSeverity(severityOf(a, ruleA), severityOf(b, ruleB));
  return order < 0 || (order === 0 && ruleA.match === "value" && ruleB.match !== "value");
}

function severityOf({ severity }: Detection, rule: SecretRule): Severity {
  return severity ?? rule.severity;
}

/** At least as strict as either part would be: each confirms the other. */
function joinedOf(worse: Detection, rule: SecretRule, lesser: Detection, lesserRule: SecretRule): Detection {
  const { gateAtMost, status, ...rest } = worse;
  const severity = SEVERITIES[Math.max(0, SEVERITIES.indexOf(severityOf(worse, rule)) - 1)] ?? rule.severity;
  const confidences = [worse.confidence ?? rule.confidence, lesser.confidence ?? lesserRule.confidence];
  const confidence = (["high", "medium"] as const).find((one) => confidences.includes(one)) ?? "low";
  const ids = [...(worse.aliases ?? []), lesser.ruleId, ...(lesser.aliases ?? [])];
  const isBlocked = rule.gates.introduced !== "block" && lesserRule.gates.introduced === "block";
  return {
    ...rest,
    severity,
    confidence,
    aliases: [...new Set(ids)].filter((id) => id !== worse.ruleId).sort(),
    message: worse.values.variable === "" ? "pair" : "namedPair",
    related: [...(worse.related ?? []), { place: lesser.place, message: "otherPart" }],
    ...(isBlocked ? { judgedBy: lesser.ruleId } : {}),
    ...(gateAtMost !== undefined && lesser.gateAtMost !== undefined ? { gateAtMost } : {}),
    ...(status === undefined ? {} : { status: status === "existing" ? (lesser.status ?? status) : status }),
  };
}
