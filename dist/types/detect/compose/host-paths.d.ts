import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { type Places } from "./places.ts";
/** A folder or file of the host in a container. */
export interface HostPath {
    /** See {@link normalPath}. */
    readonly path: string;
    readonly target: string;
    readonly readOnly: boolean;
    /** The path alone, wherever it is written. */
    readonly scalar: ScalarNode;
    readonly places: Places;
}
/** Bind mounts, and volumes of the local driver that are bind mounts by their options. */
export declare function hostPaths({ mounts }: Service, project: ComposeProject): readonly HostPath[];
/** `path` without `.`, `..` where they can be resolved, double and final slashes. `~` is the home of whoever starts the project. */
export declare function normalPath(path: string): string;
/** A socket of a container runtime, whatever a variable without a value puts before it; or a folder that holds one. */
export declare function isRuntimeSocket({ path, scalar }: HostPath): boolean;
