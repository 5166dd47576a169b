import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import { type Answer, type RepairTarget } from "./repair-target.ts";
/** The variables of one env file: what they are given in this run, and the compose files that take theirs from it. */
export interface GivenNames {
    readonly values: Map<string, string>;
    readonly texts: readonly string[];
}
/** Nothing given yet; `beside` are the projects of one folder. */
export declare function namesGiven(beside: readonly ProjectFiles[], head: Snapshot): GivenNames;
/** The reference instead of the value that the target's secret is in, or is part of. */
export declare function referToSecret(target: RepairTarget, project: ComposeProject, given: GivenNames): Answer;
