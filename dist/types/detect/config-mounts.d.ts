import type { Snapshot } from "../model/document.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Service } from "../parse/compose-service.ts";
import { type ServerConfigKind } from "../parse/path-class.ts";
/** A file of the repository inside a service. */
export interface MountedConfig {
    readonly path: string;
    /** Where the service sees it. */
    readonly target: string;
    readonly kind: ServerConfigKind;
    readonly service: Service;
    readonly project: ComposeProject;
}
/** The compose projects that a change may concern, and what configuration their services mount. */
export interface Stacks {
    readonly projects: readonly ComposeProject[];
    readonly mounts: readonly MountedConfig[];
}
/** Without `changedPaths`, of all projects. */
export declare function stacksOf(snapshot: Snapshot, changedPaths: readonly string[] | undefined): Stacks;
/** Mounted only by services that publish nothing beyond the machine: something else stands before them. */
export declare function isInternal(mounts: readonly {
    readonly service: Service;
}[]): boolean;
