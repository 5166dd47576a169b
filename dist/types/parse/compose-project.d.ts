import type { ProjectFiles } from "./compose-discovery.ts";
import type { Environment } from "./compose-environment.ts";
import { type ProjectContents } from "./compose-files.ts";
import type { ComposeProblem, FileReference } from "./compose-loading.ts";
import { type Service } from "./compose-service.ts";
import type { FileReader, SourceText } from "./compose-source-text.ts";
import type { MapNode } from "./yaml-nodes.ts";
/** A compose project as compose would load it, from one snapshot. */
export interface ComposeProject {
    readonly key: string;
    /** `name:`, else that of its folder; empty at the top of the repository, whose name nobody can know. */
    readonly name: string;
    readonly folder: string;
    /** The files of its chain that are there. */
    readonly paths: readonly string[];
    readonly services: ReadonlyMap<string, Service>;
    /** The merged files, for what stands beside `services`. */
    readonly root: MapNode;
    /** See {@link ComposeTree.stages}. */
    readonly stages: readonly MapNode[];
    readonly environment: Environment;
    /** Files that it gives to its containers. */
    readonly files: Pick<ProjectContents, "contents" | "mounted" | "sources">;
    readonly problems: readonly ComposeProblem[];
    readonly references: readonly FileReference[];
    /** Every file that it was made of, or that it looked for. */
    readonly inputs: ReadonlySet<string>;
    /** Files whose services are its own: its chain, and what that includes. */
    readonly parts: ReadonlySet<string>;
    readonly texts: readonly SourceText[];
}
/** Loads `project` from `files`. Never throws: what compose would refuse is in `problems`, what was read is in the rest. */
export declare function loadProject(project: ProjectFiles, files: FileReader): ComposeProject;
