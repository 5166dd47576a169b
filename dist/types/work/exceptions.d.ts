import type { Finding, Notice } from "../model/finding.ts";
import type { ShardRest, UnusedException } from "../model/shard.ts";
import type { Language } from "../model/text.ts";
import type { TextView } from "../parse/text-view.ts";
import type { Policy } from "../policy/policy.ts";
import { type MarkedText } from "./inline-exceptions.ts";
import type { Part } from "./part.ts";
import type { Placed } from "./placed.ts";
/** What decides besides the findings. */
export interface ExceptionOptions {
    readonly policy: Policy;
    readonly language: Language;
    readonly today: string;
    /** Whether comments that the change itself brings count; else they are only told. */
    readonly acceptsNew: boolean;
    /** All there is was looked at, so that what accepts nothing is not needed. */
    readonly coversAll: boolean;
    readonly hasBase: boolean;
    readonly marked: readonly MarkedText[];
    /** Whether head has a file at the path. */
    readonly isThere: (path: string) => boolean;
    readonly isRule: (id: string) => boolean;
    /** Text without the secrets in it. */
    readonly mask: (text: string) => string;
    /** Of a shard: what accepts nothing here may accept something elsewhere. */
    readonly part?: Pick<Part, "isOwn">;
}
export interface Judged {
    readonly findings: readonly Finding[];
    readonly notices: readonly Notice[];
    /** Of a shard. */
    readonly rest?: Pick<ShardRest, "unused" | "baseline">;
}
/** A finding with where its text stands. */
export interface FoundHere {
    readonly one: Placed;
    readonly finding: Finding;
    readonly view: TextView | undefined;
}
/** The findings, those that are accepted no longer blocking, in the same order; and what is to be told. */
export declare function withExceptions(found: readonly FoundHere[], options: ExceptionOptions): Judged;
/** What is told of exceptions that nothing needs. */
export declare function unusedNotices(entries: readonly UnusedException[], baseline: {
    readonly path: string;
    readonly unused: number;
} | undefined, language: Language): readonly Notice[];
