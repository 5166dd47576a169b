import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import type { SecretRule } from "./secret-rule.ts";
import type { Address, Surroundings } from "./surroundings.ts";
/** What stands around a value. */
export interface Context {
    /** The assignment that gives it a name. */
    readonly assignment?: Assignment;
    /** Of the URL whose variable differs from the value's in words such as `base url` alone: `X_BASE_URL` beside `X_API_KEY`. */
    readonly ownAddress?: Address;
    /** Nearest first. */
    readonly addresses: readonly Address[];
}
/** Why a rule's key it is. */
export interface Ownership {
    /** Lower wins. */
    readonly rank: number;
    readonly by: "variable" | "host" | "shape";
    readonly host?: string;
    /** Characters of the words that named it: of OBS_SECRET_ACCESS_KEY and SECRET_ACCESS_KEY the longer says more. */
    readonly named?: number;
}
export declare function contextOf(around: Surroundings, value: Span, known?: Assignment): Context;
/** `undefined`: nothing tells that it is this rule's key. */
export declare function ownershipOf(rule: SecretRule, context: Context): Ownership | undefined;
/**
 * Whether `host` is the entry's: the same or, for an entry with a dot, a name below it; `.internal` stands for the names below alone,
 * `*` in it for one label, and an entry without a dot for that very name.
 */
export declare function isHostOf(entry: string, host: string): boolean;
