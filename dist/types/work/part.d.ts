import type { Finding } from "../model/finding.ts";
import { type ShardAsked, type ShardReport, type ShardRest } from "../model/shard.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import type { Scope } from "../source/source.ts";
import type { JoinName } from "./covered.ts";
export interface Part {
    /** Whether what is found at the path is told by this shard. */
    isOwn(path: string): boolean;
    /** The same for the same text in each shard; without the scanned content nobody can try texts on it. */
    readonly nameOf: JoinName;
    /** `secrets` are all that are known here: what they have in common with words that `findings` of other shards quote is masked in the whole. */
    report(rules: ShardRest["rules"], secrets: readonly string[], findings: readonly Finding[], rest?: Pick<ShardRest, "unused" | "baseline">): ShardReport;
}
export interface PartRequest {
    readonly shard: ShardAsked;
    readonly scope: Scope;
    readonly language: Language;
    readonly policy: Policy;
    readonly sifted: boolean;
}
export declare function partOf({ shard, scope, language, policy, sifted }: PartRequest): Part;
