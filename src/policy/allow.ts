import type { Finding } from "../model/finding.ts";
import type { UnreadCode } from "../model/problem.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { fits } from "./globs.ts";
import type { AllowEntry, Policy } from "./policy.ts";
import { selects } from "./select.ts";

/** What an exception is matched against. */
export type Candidate = Pick<Finding, "ruleId" | "family" | "fingerprint" | "path">;

/** Whether each key that the entry gives fits. */
export function accepts(entry: AllowEntry, { ruleId: id, family, fingerprint, path }: Candidate): boolean {
  return (
    entry.problem === undefined &&
    (entry.fingerprint === undefined || fingerprint === entry.fingerprint) &&
    (entry.rule === undefined || selects(entry.rule, { id, family })) &&
    (entry.path === undefined || fitsPath(entry.path, path))
  );
}

/** Whether the entry's last day, YYYY-MM-DD, is over. */
export function isExpired({ until }: Pick<AllowEntry, "until">, today: string): boolean {
  return until !== undefined && until < today;
}

/** The first entry of the policy that accepts `candidate` on the day `today`. */
export function acceptedBy({ allow }: Policy, candidate: Candidate, today: string): AllowEntry | undefined {
  return allow.find((entry) => !isExpired(entry, today) && accepts(entry, candidate));
}

/** The first entry that accepts that something at `path` could not be looked into. */
export function acceptedUnread(
  { allow }: Policy,
  { code, path }: { readonly code: UnreadCode; readonly path: string },
  today: string,
): AllowEntry | undefined {
  return allow.find(
    (entry) =>
      entry.problem === code && !isExpired(entry, today) && (entry.path === undefined || fitsPath(entry.path, path)),
  );
}

/** The name of an archive stands for all that is in it. */
function fitsPath(glob: string, path: string): boolean {
  return fits(glob, path) || containersOf(path).some((container) => fits(glob, container));
}

/** Whether the policy leaves `path` out. */
export function isExcluded({ exclude }: Policy, path: string): boolean {
  return exclude.some((glob) => fitsPath(glob, path));
}
