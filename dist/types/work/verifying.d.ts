import type { Notice } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
import type { VerificationCounts, VerifyKeys } from "../model/verification.ts";
import type { Judge, Placed, Views } from "./placed.ts";
export interface Verified {
    readonly placed: readonly Placed[];
    readonly counts: VerificationCounts;
}
/** A live key is one step worse and blocks unless the policy says otherwise; a revoked one is a step milder and blocks as before. */
export declare function verified(all: readonly Placed[], views: Views, judge: Judge, verify: VerifyKeys): Promise<Verified>;
/** How many keys were asked about, and what came of it. */
export declare function verifiedNotices({ live, revoked, unknown }: VerificationCounts, language: Language): readonly Notice[];
