// From a place where a rule could match to a detection. What comes of a place depends on the bytes around it alone (see reach.ts).
import type { Detection } from "../../model/detection.ts";
import { type Confidence, compareSeverity, SEVERITIES, type Severity } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import {
  isPublicExample,
  isPublishedPlaceholder,
  type PublishedDefault,
  publishedDefault,
} from "../published-defaults.ts";
import { isSecretName } from "../secret-name.ts";
import { beginsToken, endsToken, liesInBase64 } from "./boundaries.ts";
import type { CompiledRules, Pattern } from "./compiled-rules.ts";
import { type FilterReason, type OnFiltered, sift } from "./filters.ts";
import { type Context, contextOf, isHostOf, type Ownership, ownershipOf } from "./owner.ts";
import type { Candidates } from "./prefilter.ts";
import { publishedDetection } from "./published-default.ts";
import { BLOCK_REACH, BLOCK_REACH_BEFORE, CONTEXT_BYTES, MATCH_REACH } from "./reach.ts";
import type { SecretRule } from "./secret-rule.ts";
import { surroundings } from "./surroundings.ts";
import { type TextWindow, textWindow } from "./text-window.ts";

/** A detection, and where its variable's name stands. */
export interface Found {
  readonly detection: Detection;
  readonly name?: Span;
  /** Lower is surer. */
  readonly certainty: number;
}

export interface Judge extends Candidates {
  readonly found: readonly Found[];
}

/** What was matched: the secret in it, and all of it. */
interface Match {
  readonly secret: Span;
  readonly whole: Span;
  readonly assignment?: Assignment;
}

export function judgeOf(rules: CompiledRules, bytes: Uint8Array, path: string, onFiltered: OnFiltered): Judge {
  const window = textWindow(bytes);
  const around = surroundings(bytes);
  const found: Found[] = [];
  /** By pattern: its last match. No hit inside is judged again. */
  const [from, to] = [
    new Float64Array(rules.patterns.length).fill(-1),
    new Float64Array(rules.patterns.length).fill(-1),
  ];
  /** By pattern: where the last value begins that was judged for its name, and for a host near it. */
  const [named, hosted] = [
    new Float64Array(rules.patterns.length).fill(-1),
    new Float64Array(rules.patterns.length).fill(-1),
  ];

  const judgeMatch = (pattern: Pattern, match: Match): void => {
    const asksWhose = pattern.rules.some((rule) => rule.context !== undefined || rule.isNeutral === true);
    const assignment = match.assignment ?? around.assignmentOf(pattern.match === "line" ? match.whole : match.secret);
    const context = asksWhose
      ? contextOf(around, match.secret, assignment)
      : { addresses: [], ...(assignment === undefined ? {} : { assignment }) };
    const text = window.slice(match.secret.start, match.secret.end);
    const whole = window.slice(match.whole.start, match.whole.end);
    const name = assignment?.name ?? "";
    const nameSpan = assignment === undefined ? {} : { name: { start: assignment.nameStart, end: assignment.nameEnd } };
    const published = publishedIn(window, name, text, whole, assignment);
    if (published !== undefined) {
      const detection = publishedDetection(published, {
        path,
        variable: name,
        secret: match.secret,
        isFallback: false,
      });
      found.push({
        detection: { ...detection, aliases: pattern.rules.map(({ id }) => id).slice(0, 1) },
        ...nameSpan,
        certainty: 0,
      });
      return;
    }
    let reason: FilterReason | undefined = isPublicExample(text)
      ? "example"
      : isPublishedPlaceholder(name, text)
        ? "placeholder"
        : undefined;
    let told = false;
    for (const rule of reason === undefined ? pattern.rules : []) {
      const ownership = ownershipOf(rule, context);
      if (ownership === undefined) continue;
      const prefix = publicPrefix(rule, text);
      const sifted = sift(rule, text, whole, prefix, () => liesInBase64(bytes, match.secret.start, match.secret.end));
      if ("reason" in sifted) {
        reason = sifted.reason;
        continue;
      }
      told = true;
      const certainty = CONFIDENCES.indexOf(sifted.confidence);
      found.push({
        detection: detectionOf(rule, path, match.secret, context, ownership, prefix, sifted.confidence),
        ...nameSpan,
        certainty,
      });
    }
    if (!told) onFiltered(reason ?? "no-context");
  };

  const judgeBlock = (pattern: Pattern, start: number, end: number): void => {
    window.cover(start - BLOCK_REACH_BEFORE, start + BLOCK_REACH);
    const { text, base } = window;
    const block = pattern.rules[0]?.readBlock?.(text, start - base, end - base);
    if (block === undefined) return;
    from[pattern.index] = Math.min(start, base + block.start);
    to[pattern.index] = base + block.end;
    if (block.secretStart === block.secretEnd) return;
    const secret = { start: base + block.secretStart, end: base + block.secretEnd };
    judgeMatch(pattern, { secret, whole: { start: base + block.start, end: base + block.end } });
  };

  const judgeValue = (pattern: Pattern, assignment: Assignment): void => {
    const { min, max } = pattern.shape();
    const { valueStart, valueEnd, isUserInfo } = assignment;
    if (isUserInfo === true || valueEnd - valueStart < min || valueEnd - valueStart > max) return;
    const match = pattern.wholeRegex().exec(window.slice(valueStart, valueEnd));
    if (match === null) return;
    const value = { start: valueStart, end: valueEnd };
    judgeMatch(pattern, { secret: groupSpan(match, valueStart) ?? value, whole: value, assignment });
  };

  return {
    found,
    onStart(pattern, start) {
      const { index, match: kind } = pattern;
      if (start > (from[index] as number) && start < (to[index] as number)) return;
      if (kind === "token" && !beginsToken(bytes, start)) return;
      window.cover(start, start + MATCH_REACH);
      const regex = pattern.regex();
      regex.lastIndex = start - window.base;
      const match = regex.exec(window.text);
      if (match === null) return;
      const end = start + match[0].length;
      if (kind === "token" && !endsToken(bytes, end)) return;
      from[index] = start;
      to[index] = end;
      if (kind === "block") judgeBlock(pattern, start, end);
      else judgeMatch(pattern, { secret: groupSpan(match, window.base) ?? { start, end }, whole: { start, end } });
    },
    onWord(pattern, start, end) {
      const word = { start, end };
      for (const assignment of around.assignmentsNamed(word)) {
        if (assignment.valueStart <= (named[pattern.index] as number)) continue;
        named[pattern.index] = assignment.valueStart;
        judgeValue(pattern, assignment);
      }
      const hosts = pattern.rules.flatMap((rule) => rule.context?.hosts ?? []);
      if (hosts.length === 0) return;
      const address = around
        .addressesIn({ start: start - MAX_HOST, end })
        .find((one) => one.start <= start && one.end >= end);
      if (address === undefined || !hosts.some((entry) => isHostOf(entry, address.host))) return;
      const near = { start: address.start - CONTEXT_BYTES - MATCH_REACH, end: address.end + CONTEXT_BYTES };
      for (const assignment of around.assignmentsIn(near)) {
        if (assignment.valueStart <= (hosted[pattern.index] as number)) continue;
        hosted[pattern.index] = assignment.valueStart;
        if (isSecretName(assignment.name)) judgeValue(pattern, assignment);
      }
    },
  };
}

const MAX_HOST = 253;
const CONFIDENCES: readonly Confidence[] = ["high", "medium", "low"];

/** Where the first group that took part lies; `undefined` when there is none. */
function groupSpan(match: RegExpExecArray, base: number): Span | undefined {
  const group = match.indices?.slice(1).find((one) => one !== undefined);
  return group === undefined ? undefined : { start: base + group[0], end: base + group[1] };
}

/** Asked of the secret, of all that was matched, and of the value that holds it. */
function publishedIn(
  window: TextWindow,
  name: string,
  secret: string,
  whole: string,
  assignment: Assignment | undefined,
): PublishedDefault | undefined {
  const value =
    assignment === undefined || assignment.valueEnd - assignment.valueStart > 400
      ? secret
      : window.slice(assignment.valueStart, assignment.valueEnd);
  for (const text of new Set([secret, whole, value])) {
    const published = publishedDefault(name, text);
    if (published !== undefined) return published;
  }
  return undefined;
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

function detectionOf(
  rule: SecretRule,
  path: string,
  secret: Span,
  context: Context,
  ownership: Ownership,
  prefix: number,
  sure: Confidence,
): Detection {
  const variable = context.assignment?.name ?? "";
  const isElsewhere = rule.paths !== undefined && !rule.paths.test(path);
  const severity = isElsewhere ? mildest(rule.severity, "medium") : raised(rule, ownership);
  const confidence = isElsewhere ? "low" : sure;
  return {
    ruleId: rule.id,
    place: { path, span: secret },
    subject: variable,
    secret,
    ...(prefix > 0 ? { publicPrefixBytes: prefix } : {}),
    message: messageOf(rule, variable, ownership),
    values: { variable, host: ownership.host ?? "" },
    ...(severity === rule.severity ? {} : { severity }),
    ...(confidence === rule.confidence ? {} : { confidence }),
    rank: ownership.rank,
  };
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
