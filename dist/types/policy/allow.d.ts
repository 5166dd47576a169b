import type { Finding } from "../model/finding.ts";
import type { UnreadCode } from "../model/problem.ts";
import type { AllowEntry, Policy } from "./policy.ts";
/** What an exception is matched against. */
export type Candidate = Pick<Finding, "ruleId" | "family" | "fingerprint" | "path">;
/** Whether each key that the entry gives fits. */
export declare function accepts(entry: AllowEntry, { ruleId: id, family, fingerprint, path }: Candidate): boolean;
/** Whether the entry's last day, YYYY-MM-DD, is over. */
export declare function isExpired({ until }: Pick<AllowEntry, "until">, today: string): boolean;
/** The first entry of the policy that accepts `candidate` on the day `today`. */
export declare function acceptedBy({ allow }: Policy, candidate: Candidate, today: string): AllowEntry | undefined;
/** The first entry that accepts that something at `path` could not be looked into. */
export declare function acceptedUnread({ allow }: Policy, { code, path }: {
    readonly code: UnreadCode;
    readonly path: string;
}, today: string): AllowEntry | undefined;
/** Whether the policy leaves `path` out. */
export declare function isExcluded({ exclude }: Policy, path: string): boolean;
