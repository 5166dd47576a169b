import type { Status } from "../../model/rule.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { ComposeRule, Found, Guard, Judged } from "./compose-rule.ts";
/** A finding with its status; `found` is base's when fixed. */
export interface Compared {
    readonly found: Found;
    readonly service?: Service;
    /** Absent: there is no base to compare with. */
    readonly status?: Status;
    readonly guard?: Guard;
}
/** Head's project beside what it was in base. */
export interface ProjectPair {
    readonly head: Judged;
    readonly base?: Judged;
    /** Services of head by those they were in base. */
    readonly services: ReadonlyMap<Service, Service>;
}
/** All that `rule` has to say about a pair. `hasBase`: a project that is new has no pair, and yet a status. */
export declare function compareRule(rule: ComposeRule, pair: ProjectPair, hasBase: boolean): readonly Compared[];
