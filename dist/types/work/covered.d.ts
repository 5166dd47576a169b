import type { Finding } from "../model/finding.ts";
import type { Grouped } from "./summaries.ts";
interface Found {
    readonly one: Grouped;
    readonly finding: Finding;
}
/** Opaque names for what findings of several shards have in common. */
export type JoinName = (kind: "secret" | "cause" | "word", text: string) => string;
/** With `nameOf`, of a shard: a cause that other shards may tell, or tell of, is named. */
export declare function covered(found: readonly Found[], nameOf?: JoinName): readonly Found[];
export {};
