import type { UnreadCode } from "../model/problem.ts";
import type { AllowEntry, Policy } from "./policy.ts";
/** What an exception is matched against. */
export interface Candidate {
    readonly ruleId: string;
    readonly fingerprint: string;
    readonly path: string;
}
/** The first entry of the policy that accepts `candidate` on the day `today` (YYYY-MM-DD); each key it gives must fit. */
export declare function acceptedBy(policy: Policy, candidate: Candidate, today: string): AllowEntry | undefined;
/** The first entry that accepts that something at `path` could not be looked into. */
export declare function acceptedUnread(policy: Policy, { code, path }: {
    readonly code: UnreadCode;
    readonly path: string;
}, today: string): AllowEntry | undefined;
/** Whether the policy leaves `path` out. */
export declare function isExcluded(policy: Policy, path: string): boolean;
