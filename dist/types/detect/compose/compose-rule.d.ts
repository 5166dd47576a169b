import type { Snapshot } from "../../model/document.ts";
import type { Rule } from "../../model/rule.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "../found.ts";
export type { Found, Guard } from "../found.ts";
/** A project with the snapshot that it was read from. */
export interface Judged {
    readonly project: ComposeProject;
    readonly snapshot: Snapshot;
}
/** Head's project beside what it was in base. */
export interface ProjectPair {
    readonly head: Judged;
    readonly base?: Judged;
    /** Base as a whole, where the project is new too; absent: there is no base. */
    readonly baseSnapshot?: Snapshot;
    /** Services of head by those they were in base. */
    readonly services: ReadonlyMap<Service, Service>;
}
interface RuleOfCompose extends Rule {
    readonly family: "compose";
    /** An unknown value is no finding of `present-bad`, and counts as present for `missing-good`. */
    readonly class: "present-bad" | "missing-good";
    /** Rank of its detections; `RANK.config` when absent. */
    readonly rank?: number;
    /** Another rule that tells the same loss of the same service in more fitting words: this one then refers to it. */
    readonly yieldsTo?: string;
}
/** A rule that looks at one service at a time. */
export interface ServiceRule extends RuleOfCompose {
    readonly scope: "service";
    judge(service: Service, judged: Judged): readonly Found[];
    /**
     * The guard that the service of base had against `found` of head's `service`. Absent: there is none, all that is new is introduced.
     * Of a rule that tells changes only: what the service was before the change.
     */
    readonly guard?: (base: Service, found: Found, judged: Judged, service: Service) => Guard | undefined;
    /**
     * What it finds is what stands in one place of the text, whichever services take it from there: it existed before when one of
     * them had it before. Not for what gives a service power, which is new with each service.
     */
    readonly isOfPlace?: boolean;
    /** What it tells is a change, and no state of head: `judge` gives what may have changed, and `guard` whether it has. */
    readonly diffOnly?: boolean;
}
/** A rule that looks at a project as a whole. */
export interface ProjectRule extends RuleOfCompose {
    readonly scope: "project";
    judge(judged: Judged): readonly Found[];
    /** The guard that the project of base had against `found`; `pair` knows head, and which of its services was which. */
    readonly guard?: (base: Judged, found: Found, pair: ProjectPair) => Guard | undefined;
    /** Whether what `found` is about was as bad in base already, where only the mention of it is new. */
    readonly isKnown?: (pair: ProjectPair, found: Found) => boolean;
}
/** A rule that looks at what stands beside the projects of a repository; asked once, however many they are. */
export interface RepositoryRule extends RuleOfCompose {
    readonly scope: "repository";
    /** Whether a change of `path` concerns it, whatever becomes of the projects. */
    readonly reads: (path: string) => boolean;
    judge(snapshot: Snapshot): readonly Found[];
    readonly guard?: (base: Snapshot, found: Found) => Guard | undefined;
}
/** A rule over compose projects: what it looks for, and what counts as having been guarded against it. */
export type ComposeRule = ServiceRule | ProjectRule | RepositoryRule;
