import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { type SourceText } from "../parse/compose-source-text.ts";
export interface EnvNames {
    /** What variables are given in this run. */
    readonly values: Map<string, string>;
    /** Whether a compose file of the folder refers to the variable. */
    isUsed(variable: string): boolean;
    /** Whether no project of the folder but `own` becomes another one when the env file says so. */
    isSafe(variable: string, value: string, own: ProjectFiles): boolean;
}
/** The env file that compose reads for the project. */
export declare function envPathOf({ folder }: ProjectFiles): string;
/** Nothing given yet; `beside` are the projects of one folder. */
export declare function envNames(beside: readonly ProjectFiles[], head: Snapshot): EnvNames;
/** The variables that the texts refer to. */
export declare function usedNames(texts: readonly SourceText[]): {
    has(name: string): boolean;
};
