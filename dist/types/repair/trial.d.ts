import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { type ComposeProject } from "../parse/compose-project.ts";
import type { Proposal, RepairTarget } from "./repair-target.ts";
/** A proposal with all that it is an answer to. */
export interface Tried {
    readonly proposal: Proposal;
    readonly targets: RepairTarget[];
}
interface Before {
    readonly files: ProjectFiles;
    readonly project: ComposeProject;
    readonly head: Snapshot;
}
/** Those that together change what they say and nothing else; the others are left out one by one. */
export declare function certainOnes(all: readonly Tried[], before: Before): {
    readonly certain: readonly Tried[];
    readonly uncertain: readonly Tried[];
};
export {};
