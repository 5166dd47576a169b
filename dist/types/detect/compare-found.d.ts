import type { Status } from "../model/rule.ts";
import type { Found, Guard } from "./found.ts";
/** A finding with its status; `found` is base's when fixed. */
export interface ComparedFound {
    readonly found: Found;
    /** Absent: there is no base to compare with. */
    readonly status?: Status;
    readonly guard?: Guard;
}
/** `guardOf` is asked for what base did not have. `hasBase` false: nothing has a status, and what is exempt is not told. */
export declare function compareFound(head: readonly Found[], base: readonly Found[], hasBase: boolean, guardOf?: (found: Found) => Guard | undefined): readonly ComparedFound[];
