import type { EnvironmentVariable } from "../../parse/compose-service.ts";
import type { Part } from "../../parse/interpolation.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { type PublishedDefault } from "../published-defaults.ts";
/** The secret within a value: UTF-16 indices into it. */
export interface SecretPart {
    readonly from: number;
    readonly to: number;
    readonly text: string;
    /** Who supplied it; `mixed` when several did. */
    readonly source: Part["source"] | "mixed";
    /** The variable of compose whose default or value it is. */
    readonly variable?: string;
}
/**
 * The password of a URL, else the whole value of a variable that is named like a secret, be it the container's or the one of
 * compose that it takes its value from (`REDISCLI_AUTH: ${REDIS_PASSWORD:-...}`); empty values are none.
 */
export declare function secretPart({ name, scalar }: EnvironmentVariable): SecretPart | undefined;
/** What stands from `from` to `to` of the value, and who supplied it. */
export declare function partOf(scalar: ScalarNode, from: number, to: number): SecretPart;
/** Whether the part is what only its owner should know: no placeholder, switch, path or example, and nothing that is published. */
export declare function isOwnSecret(variable: EnvironmentVariable, part: SecretPart): boolean;
/** Words and the like: what people start a stack of their own with, and no secret that opens another. */
export declare function isGuessable(text: string): boolean;
/** What the value is published as: the whole of it, or its secret part, under the container's name for it or compose's. */
export declare function publishedAs(variable: EnvironmentVariable, part: SecretPart): PublishedDefault | undefined;
