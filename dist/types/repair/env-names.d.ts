import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
export interface EnvNames {
    /** What variables are given in this run. */
    readonly values: Map<string, string>;
    /** The compose files of the folder. */
    readonly texts: readonly string[];
    /** Whether no project of the folder but `own` becomes another one when the env file says so. */
    isSafe(variable: string, value: string, own: ProjectFiles): boolean;
}
/** The env file that compose reads for the project. */
export declare function envPathOf({ folder }: ProjectFiles): string;
/** Nothing given yet; `beside` are the projects of one folder. */
export declare function envNames(beside: readonly ProjectFiles[], head: Snapshot): EnvNames;
