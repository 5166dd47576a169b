import picomatch from "picomatch";
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
      (entry.until === undefined || entry.until >= today) &&
      (entry.fingerprint === undefined || candidate.fingerprint === entry.fingerprint) &&
      (entry.rule === undefined || matches(entry.rule, candidate.ruleId)) &&
      (entry.path === undefined || matches(entry.path, candidate.path)),
  );
}

/** Whether the policy leaves `path` out. */
export function isExcluded(policy: Policy, path: string): boolean {
  return policy.exclude.some((glob) => matches(glob, path));
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
