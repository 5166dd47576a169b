import type { RuleInfo } from "./rule.ts";
import type { Language } from "./text.ts";
/** The `index`th of `total` parts, from 1. */
export interface Shard {
    readonly index: number;
    readonly total: number;
}
/** More than any CI starts for one job. */
export declare const MAX_SHARDS = 1024;
/**
 * Which paths belong to `shard`. Each belongs to exactly one of its `total` shards, on every machine; a member of an archive to that of
 * the archive, all that a commit says to one. Without a shard all do.
 */
export declare function ownedBy(shard: Shard | undefined): (path: string) => boolean;
/** A shard as it is asked for. */
export interface ShardAsked extends Shard, Pick<ShardSet, "kind" | "policy"> {
}
/** What all shards of one scan have in common; another value in any of them makes it another scan. */
export interface ShardSet {
    readonly total: number;
    readonly kind: "tree" | "history";
    /** Digest of the policy and of every option that decides what is told. */
    readonly policy: string;
    /** Digest of what all shards together look at. */
    readonly scope: string;
    readonly language: Language;
    readonly exitZero?: true;
    readonly maxFindings?: number;
}
/** What a shard leaves for the whole to say. */
export interface ShardRest {
    /** Of its findings. */
    readonly rules: readonly RuleInfo[];
    /** Exceptions of the policy that accept nothing here, by where they stand in it. */
    readonly unused?: readonly UnusedException[];
    readonly baseline?: BaselineRest;
    /** Opaque names of words of the secrets here. A word that another shard quotes is masked where it is one of them. */
    readonly secrets?: readonly string[];
    /** Words that its findings quote, each with its name. */
    readonly words?: readonly {
        readonly word: string;
        readonly name: string;
    }[];
    /** Something was looked at in packs, where nobody counts what looks like a secret and is none. */
    readonly sifted?: true;
}
export interface UnusedException {
    readonly index: number;
    /** Where it is written; the line from 1. */
    readonly path?: string;
    readonly line?: number;
}
/** Of the entries whose path is the shard's: those that accept nothing. */
export interface BaselineRest {
    readonly path: string;
    /** So many stand for files that are there. */
    readonly unused: number;
    /** Those of files that are gone: each accepts the same text where it was moved to. */
    readonly moved: readonly {
        readonly rule: string;
        readonly path: string;
        readonly fingerprint: string;
    }[];
}
/** The shard that a report is of. */
export interface ShardReport extends ShardSet, ShardRest {
    readonly index: number;
}
/** Of a shard's finding: opaque names for what findings of other shards may have in common with it. */
export interface ShardJoin {
    /** The secret itself; findings that have the same one name each other's places. */
    readonly same?: string;
    /** Where it stands: lines and columns as those of a finding. */
    readonly at?: readonly [startLine: number, startColumn: number, endLine: number, endColumn: number];
    /** What others name in `coveredBy`. */
    readonly covers?: string;
    readonly coveredBy?: string;
}
