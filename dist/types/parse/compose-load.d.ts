import type { ProjectFiles } from "./compose-discovery.ts";
import { type Environment } from "./compose-environment.ts";
import { type ComposeProblem, type ComposeRefusal, type FileReference } from "./compose-loading.ts";
import type { FileReader, SourceText } from "./compose-source-text.ts";
import type { Growth } from "./interpolation.ts";
import type { MapNode } from "./yaml-nodes.ts";
/** The files of a project as one tree. */
export interface ComposeTree {
    /** Empty where nobody can know it. */
    readonly name: string;
    readonly root: MapNode;
    readonly texts: readonly SourceText[];
    /** Every path that was read or looked for, compose files and env files alike. */
    readonly inputs: ReadonlySet<string>;
    /** Those of `inputs` whose services are part of the project by chain or include. */
    readonly parts: ReadonlySet<string>;
    readonly problems: readonly ComposeProblem[];
    /** What compose refuses though all of it was read. */
    readonly refusals: readonly ComposeRefusal[];
    readonly references: readonly FileReference[];
    readonly environment: Environment;
    /** Services with an `extends` whose base could not be had. */
    readonly incomplete: ReadonlySet<string>;
    /** The folder from which the relative paths of a file's services go; the project's own where absent. */
    readonly folders: ReadonlyMap<string, string>;
    /** What compose validates: each document merged over those before it, of each chain. Tags are still there. */
    readonly stages: readonly MapNode[];
    readonly growth: Growth;
}
/** Never throws; what cannot be read is told in `problems` and `references`, the rest is in `root`. */
export declare function loadComposeTree({ folder, paths, envPaths, folderName }: ProjectFiles, files: FileReader): ComposeTree;
