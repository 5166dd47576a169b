// A scan of one shard: what it tells by itself, and what it leaves for the whole to say.
import { createHmac } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import { ownedBy, type ShardAsked, type ShardReport, type ShardRest } from "../model/shard.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import type { Scope } from "../source/source.ts";
import type { JoinName } from "./covered.ts";
import { quotedWords, quotedWordsOf } from "./secret-mask.ts";

export interface Part {
  /** Whether what is found at the path is told by this shard. */
  isOwn(path: string): boolean;
  /** The same for the same text in each shard; without the scanned content nobody can try texts on it. */
  readonly nameOf: JoinName;
  /** `secrets` are all that are known here: what they have in common with words that `findings` of other shards quote is masked in the whole. */
  report(
    rules: ShardRest["rules"],
    secrets: readonly string[],
    findings: readonly Finding[],
    rest?: Pick<ShardRest, "unused" | "baseline">,
  ): ShardReport;
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
  const nameOf: JoinName = (about, text) =>
    createHmac("sha256", scope.kept).update(`${about}\0${text}`).digest("hex").slice(0, NAME_LENGTH);
  return {
    isOwn: ownedBy(shard),
    nameOf,
    report: (rules, secrets, findings, rest) => ({
      ...{ index, total, kind, policy: shard.policy, scope: scope.told, language },
      ...(exitZero === true ? { exitZero } : {}),
      ...(maxFindings === undefined ? {} : { maxFindings }),
      ...(sifted ? { sifted } : {}),
      rules,
      ...rest,
      ...wordsOf(secrets, findings, nameOf),
    }),
  };
}

function wordsOf(
  secrets: readonly string[],
  findings: readonly Finding[],
  nameOf: JoinName,
): Pick<ShardRest, "secrets" | "words"> {
  const held = new Set(secrets.flatMap(quotedWords));
  const quoted = new Set(findings.flatMap(quotedWordsOf));
  return {
    secrets: [...held].map((word) => nameOf("word", word)).sort(),
    words: [...quoted].sort().map((word) => ({ word, name: nameOf("word", word) })),
  };
}

const NAME_LENGTH = 32;
