// A scan of one shard: what it tells by itself, and what it leaves for the whole to say.
import { createHmac } from "node:crypto";
import { ownedBy, type ShardAsked, type ShardReport, type ShardRest } from "../model/shard.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import type { Scope } from "../source/source.ts";
import type { JoinName } from "./covered.ts";

export interface Part {
  /** Whether what is found at the path is told by this shard. */
  isOwn(path: string): boolean;
  /** The same for the same text in each shard; without the scanned content nobody can try texts on it. */
  readonly nameOf: JoinName;
  report(rest: ShardRest): ShardReport;
}

export interface PartRequest {
  readonly shard: ShardAsked;
  readonly scope: Scope;
  readonly language: Language;
  readonly policy: Policy;
  readonly sifted: boolean;
}

export function partOf({ shard, scope, language, policy, sifted }: PartRequest): Part {
  const { index, total, kind } = shard;
  const { exitZero, maxFindings } = policy;
  return {
    isOwn: ownedBy(shard),
    nameOf: (about, text) =>
      createHmac("sha256", scope.kept).update(`${about}\0${text}`).digest("hex").slice(0, NAME_LENGTH),
    report: (rest) => ({
      ...{ index, total, kind, policy: shard.policy, scope: scope.told, language },
      ...(exitZero === true ? { exitZero } : {}),
      ...(maxFindings === undefined ? {} : { maxFindings }),
      ...(sifted ? { sifted } : {}),
      ...rest,
    }),
  };
}

const NAME_LENGTH = 32;
