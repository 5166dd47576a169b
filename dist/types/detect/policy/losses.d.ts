import type { Mark } from "../../parse/compose-source-text.ts";
import type { Gate } from "./gates.ts";
/** `message` is a key of gate-weakened's sentences. */
export interface Loss {
    readonly message: "removed" | "condition" | "tolerated" | "input" | "trigger" | "other-action" | "command";
    /** The setting's name as one would type it; the action's for `other-action`. */
    readonly name: string;
    /** In head; absent where nothing is left of it. */
    readonly at?: Mark;
    /** In base. */
    readonly was?: Mark;
}
/** Another version of the same action, another job's name, more events, stricter inputs: no loss. */
export declare function lossesOf(before: Gate, after: Gate): readonly Loss[];
