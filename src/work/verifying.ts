// What the providers say of the keys that were found, when the user asked for it.
import { sayVerify } from "../messages/verify.ts";
import type { Notice } from "../model/finding.ts";
import type { Confidence, Severity } from "../model/rule.ts";
import { SEVERITIES } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import type { UnknownReason, Verification, VerificationCounts, VerifyKeys } from "../model/verification.ts";
import type { Judge, Placed, Views } from "./placed.ts";

export interface Verified {
  readonly placed: readonly Placed[];
  readonly counts: VerificationCounts;
}

/** A live key is one step worse and blocks unless the policy says otherwise; a revoked one is a step milder and blocks as before. */
export async function verified(
  all: readonly Placed[],
  views: Views,
  judge: Judge,
  verify: VerifyKeys,
): Promise<Verified> {
  const keys = all.map((one) => keyOf(one, views));
  const asked = all.flatMap(({ rule }, i) => {
    const key = keys[i];
    return key === undefined ? [] : [{ ruleId: rule.id, key }];
  });
  const answers = await verify(asked);
  const states = new Map<string, Verification>();
  const unknown = new Map<UnknownReason, number>();
  for (const [i, { ruleId, key }] of asked.entries()) {
    const answer = answers[i] ?? { state: "unknown", reason: "no-verifier" };
    const id = `${ruleId}\0${key}`;
    if (!states.has(id) && answer.state === "unknown")
      unknown.set(answer.reason, (unknown.get(answer.reason) ?? 0) + 1);
    states.set(id, answer.state);
  }
  const count = (state: Verification): number => [...states.values()].filter((one) => one === state).length;
  const placed = all.map((one, i) => {
    const state = states.get(`${one.rule.id}\0${keys[i]}`);
    return state === undefined ? one : withState(one, state, judge);
  });
  return {
    placed,
    counts: { live: count("live"), revoked: count("revoked"), unknown: Object.fromEntries(unknown) },
  };
}

/** `undefined`: it is about no secret of head. */
function keyOf({ detection, document }: Placed, views: Views): string | undefined {
  const { secret, decoded, place, status } = detection;
  if (secret === undefined || place.side === "base" || status === "fixed") return undefined;
  if (decoded !== undefined) return Buffer.from(decoded.secret).toString("utf8");
  return views(place, document)?.textOf(secret);
}

function withState(one: Placed, verification: Verification, judge: Judge): Placed {
  const { severity } = one.judgement;
  switch (verification) {
    case "unknown":
      return { ...one, verification };
    case "revoked":
      return { ...one, verification, judgement: { ...one.judgement, severity: stepped(severity, 1) } };
    case "live": {
      const { gateAtMost: _, ...detection } = one.detection;
      const confidence: Confidence = "high";
      const told = { ...detection, severity: stepped(severity, -1), confidence, gateAtLeast: "block" } as const;
      return { ...(judge({ ...one, detection: told }) ?? one), verification };
    }
  }
}

/** How many keys were asked about, and what came of it. */
export function verifiedNotices({ live, revoked, unknown }: VerificationCounts, language: Language): readonly Notice[] {
  const reasons = Object.entries(unknown);
  const count = reasons.reduce((sum, [, keys]) => sum + keys, 0);
  const values = { live, revoked, unknown: count };
  if (count === 0) return [{ code: "verified", text: sayVerify(language, "notice", values) }];
  const list = reasons
    .map(([reason, keys]) => sayVerify(language, `reason.${reason as UnknownReason}`, { count: keys }))
    .join(sayVerify(language, "separator"));
  return [{ code: "verified", text: sayVerify(language, "notice-unknown", { ...values, list }) }];
}

function stepped(severity: Severity, steps: number): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + steps] ?? severity;
}
