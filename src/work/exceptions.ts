// Which findings are accepted, by the policy, by the baseline or by a comment beside them, and what is to be told of exceptions.
import { say } from "../messages/catalogue.ts";
import { isOfHead } from "../model/document.ts";
import type { Accepted, Finding, Notice } from "../model/finding.ts";
import type { ShardRest, UnusedException } from "../model/shard.ts";
import type { Language } from "../model/text.ts";
import type { TextView } from "../parse/text-view.ts";
import { accepts, isExpired } from "../policy/allow.ts";
import { matchBaseline } from "../policy/baseline.ts";
import type { AllowEntry, BaselineEntry, Policy } from "../policy/policy.ts";
import {
  exceptionsAt,
  type InlineException,
  inlineExceptions,
  isChangedLine,
  type MarkedText,
  mayExcept,
  tellsFaults,
} from "./inline-exceptions.ts";
import type { Part } from "./part.ts";
import type { Placed } from "./placed.ts";

/** What decides besides the findings. */
export interface ExceptionOptions {
  readonly policy: Policy;
  readonly language: Language;
  readonly today: string;
  /** Whether comments that the change itself brings count; else they are only told. */
  readonly acceptsNew: boolean;
  /** All there is was looked at, so that what accepts nothing is not needed. */
  readonly coversAll: boolean;
  readonly hasBase: boolean;
  readonly marked: readonly MarkedText[];
  /** Whether head has a file at the path. */
  readonly isThere: (path: string) => boolean;
  readonly isRule: (id: string) => boolean;
  /** Text without the secrets in it. */
  readonly mask: (text: string) => string;
  /** Of a shard: what accepts nothing here may accept something elsewhere. */
  readonly part?: Pick<Part, "isOwn">;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Of a shard. */
  readonly rest?: Pick<ShardRest, "unused" | "baseline">;
}

/** A finding with where its text stands. */
export interface FoundHere {
  readonly one: Placed;
  readonly finding: Finding;
  readonly view: TextView | undefined;
}

/** The findings, those that are accepted no longer blocking, in the same order; and what is to be told. */
export function withExceptions(found: readonly FoundHere[], options: ExceptionOptions): Judged {
  const { policy, today, language, part } = options;
  const used = new Set<AllowEntry>();
  const expired = new Map<string, Notice>();
  const byPolicy = (finding: Finding): Accepted | undefined => {
    // What touches the gate is accepted by whoever approves the change.
    if (finding.family === "policy") return undefined;
    const fitting = policy.allow.filter((entry) => accepts(entry, finding));
    for (const entry of fitting) {
      used.add(entry);
      if (isExpired(entry, today)) tellExpired(expired, entry.place ?? "", entry.until ?? "", language);
    }
    const entry = fitting.find((one) => !isExpired(one, today));
    return entry === undefined ? undefined : acceptedAs("policy", entry, options);
  };
  const byComment = ({ one, finding, view }: FoundHere): Accepted | undefined => {
    if (view === undefined || !mayExcept(one.document) || one.detection.place.side === "base") return undefined;
    const isNew = options.hasBase && finding.status !== "existing";
    for (const exception of exceptionsAt(inlineExceptions(view, options.isRule), finding.startLine)) {
      if (!exception.rules.includes(finding.ruleId)) continue;
      if (isExpired(exception, today))
        tellExpired(expired, `${finding.path}:${exception.line}`, exception.until ?? "", language);
      else if (options.acceptsNew || !isNew) return acceptedAs("comment", exception, options);
    }
    return undefined;
  };
  const known =
    policy.baseline === undefined
      ? undefined
      : matchBaseline(
          policy.baseline,
          found.map(({ finding }) => finding),
          // A finding of another shard may be the one that moved.
          (path) => part === undefined && !options.isThere(path),
        );
  const findings = found.map((here): Finding => {
    const { finding } = here;
    const recorded =
      known?.accepted.has(finding) === true ? recordedIn(policy.baseline?.path ?? "", language) : undefined;
    const accepted = byPolicy(finding) ?? recorded ?? byComment(here);
    return accepted === undefined ? finding : { ...finding, blocking: false, accepted };
  });
  const notices = [...expired.values(), ...commentNotices(options)];
  if (part !== undefined)
    return { findings, notices, rest: restOf(policy, used, known?.unused ?? [], options, part.isOwn) };
  if (!options.coversAll) return { findings, notices };
  const recordings = policy.baseline && { path: policy.baseline.path, unused: known?.unused.length ?? 0 };
  const unused = unusedNotices(unusedEntries(policy, used), recordings, language);
  return { findings, notices: [...notices, ...unused] };
}

/** Each entry of a baseline is told of by the shard of its path. */
function restOf(
  { allow, baseline }: Policy,
  used: ReadonlySet<AllowEntry>,
  left: readonly BaselineEntry[],
  { coversAll, isThere }: ExceptionOptions,
  isOwn: (path: string) => boolean,
): NonNullable<Judged["rest"]> {
  const own = left.filter(({ path }) => isOwn(path));
  const moved = own.filter(({ path }) => !isThere(path));
  return {
    ...(coversAll ? { unused: unusedEntries({ allow }, used) } : {}),
    ...(baseline === undefined ? {} : { baseline: { path: baseline.path, unused: own.length - moved.length, moved } }),
  };
}

function acceptedAs(
  by: Accepted["by"],
  { reason, until, owner }: Pick<AllowEntry, "reason" | "until" | "owner">,
  { mask }: ExceptionOptions,
): Accepted {
  return {
    reason: mask(reason),
    ...(until === undefined ? {} : { until }),
    ...(owner === undefined ? {} : { owner: mask(owner) }),
    by,
  };
}

function recordedIn(path: string, language: Language): Accepted {
  return { reason: say(language, "policy.in-baseline", { path }), by: "baseline" };
}

function tellExpired(expired: Map<string, Notice>, place: string, until: string, language: Language): void {
  if (!expired.has(place))
    expired.set(place, {
      code: "expired-exception",
      ...placeParts(place),
      text: say(language, "notice.expired", { until }),
    });
}

/** `file:line` or `file:line:column`. */
function placeParts(place: string): Pick<Notice, "path" | "line"> {
  const [, path = place, line] = /^(.*?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  return { path, ...(line === undefined ? {} : { line: Number(line) }) };
}

/** Comments that the change brings, and those that were meant to be exceptions and are none. */
function commentNotices(options: ExceptionOptions): readonly Notice[] {
  const { language } = options;
  return options.marked.flatMap(({ document, view }) => {
    const { path } = document;
    const { exceptions, faults } = inlineExceptions(view, options.isRule);
    const isTold = options.hasBase && mayExcept(document) && isOfHead(document);
    const fresh = isTold ? [...exceptions.values()].filter(({ line }) => isChangedLine(document, line)) : [];
    return [
      ...fresh.map(
        (exception): Notice => ({
          code: "new-exception",
          path,
          line: exception.line,
          text: newText(exception, options),
        }),
      ),
      ...(tellsFaults(document) ? faults : []).map(
        ({ line, fault, rule = "" }): Notice => ({
          code: "malformed-allow",
          path,
          line,
          text: say(language, `notice.malformed.${fault}`, { rule }),
        }),
      ),
    ];
  });
}

function newText({ rules, reason, until }: InlineException, { language, acceptsNew, mask }: ExceptionOptions): string {
  const id = acceptsNew ? "notice.new-exception" : "notice.new-exception-waits";
  const values = { rule: rules, reason: mask(reason) };
  return until === undefined ? say(language, id, values) : say(language, `${id}-until`, { ...values, until });
}

function unusedEntries({ allow }: Pick<Policy, "allow">, used: ReadonlySet<AllowEntry>): readonly UnusedException[] {
  return allow.flatMap((entry, index) => (used.has(entry) ? [] : [{ index, ...placeParts(entry.place ?? "") }]));
}

/** What is told of exceptions that nothing needs. */
export function unusedNotices(
  entries: readonly UnusedException[],
  baseline: { readonly path: string; readonly unused: number } | undefined,
  language: Language,
): readonly Notice[] {
  const code = "unused-exception";
  const told = entries.map(
    ({ index: _, ...place }): Notice => ({ code, ...place, text: say(language, "notice.unused") }),
  );
  if (baseline === undefined || baseline.unused === 0) return told;
  const text = say(language, "notice.unused-baseline", { count: baseline.unused });
  return [...told, { code, path: baseline.path, text }];
}
