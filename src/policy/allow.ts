import picomatch from "picomatch";
import type { UnreadCode } from "../model/problem.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import type { AllowEntry, Policy } from "./policy.ts";

/** What an exception is matched against. */
export interface Candidate {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly path: string;
}

/** The first entry of the policy that accepts `candidate` on the day `today` (YYYY-MM-DD); each key it gives must fit. */
export function acceptedBy(policy: Policy, candidate: Candidate, today: string): AllowEntry | undefined {
  return policy.allow.find(
    (entry) =>
      entry.problem === undefined &&
      isInForce(entry, today) &&
      (entry.fingerprint === undefined || candidate.fingerprint === entry.fingerprint) &&
      (entry.rule === undefined || matches(entry.rule, candidate.ruleId)) &&
      (entry.path === undefined || matchesPath(entry.path, candidate.path)),
  );
}

/** The first entry that accepts that something at `path` could not be looked into. */
export function acceptedUnread(
  policy: Policy,
  { code, path }: { readonly code: UnreadCode; readonly path: string },
  today: string,
): AllowEntry | undefined {
  return policy.allow.find(
    (entry) =>
      entry.problem === code && isInForce(entry, today) && (entry.path === undefined || matchesPath(entry.path, path)),
  );
}

function isInForce({ until }: AllowEntry, today: string): boolean {
  return until === undefined || until >= today;
}

/** The name of an archive stands for all that is in it. */
function matchesPath(glob: string, path: string): boolean {
  return matches(glob, path) || containersOf(path).some((container) => matches(glob, container));
}

/** Whether the policy leaves `path` out. */
export function isExcluded(policy: Policy, path: string): boolean {
  return policy.exclude.some((glob) => matchesPath(glob, path));
}

const compiled = new Map<string, (path: string) => boolean>();

function matches(glob: string, path: string): boolean {
  let match = compiled.get(glob);
  if (match === undefined) {
    match = picomatch(glob, { dot: true, nonegate: true });
    compiled.set(glob, match);
  }
  return match(path);
}
