import type { SnapshotPair } from "../../model/document.ts";
import type { Service } from "../../parse/compose-service.ts";
import { type ComparedFound } from "../compare-found.ts";
import type { ProjectPair, ProjectRule, RepositoryRule, ServiceRule } from "./compose-rule.ts";
/** A finding with its status, and with the service that it is in. */
export interface Compared extends ComparedFound {
    readonly service?: Service;
    /** Of a service that base has not. */
    readonly isNewService?: true;
}
/** All that `rule` has to say about a pair. `hasBase`: a project that is new has no pair, and yet a status. */
export declare function compareRule(rule: ServiceRule | ProjectRule, pair: ProjectPair, hasBase: boolean): readonly Compared[];
/** What a rule finds in a repository against what it found there before. */
export declare function compareRepository(rule: RepositoryRule, { base, head }: SnapshotPair): readonly Compared[];
