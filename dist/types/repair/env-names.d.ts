import type { Snapshot } from "../model/document.ts";
import type { ProjectFiles } from "../parse/compose-discovery.ts";
import { type FileReader, type SourceText } from "../parse/compose-source-text.ts";
export interface EnvNames {
    /** What variables are given in this run. */
    readonly values: Map<string, string>;
    /** Whether a compose file of the folder refers to the variable. */
    isUsed(variable: string): boolean;
    /** Whether no project of the folder but `own` becomes another one when the env file says so. */
    isSafe(variable: string, value: string, own: ProjectFiles): boolean;
    /** Whether a project of another folder reads the file too: its own env file would lack the value. */
    isReadElsewhere(path: string): boolean;
}
/** The env file that compose reads for the project. */
export declare function envPathOf({ folder }: ProjectFiles): string;
/** `head` with these files in place of its own, or beside them. */
export declare function withFiles(head: Snapshot, written: ReadonlyMap<string, Uint8Array>): FileReader;
/** Nothing given yet; for the env file of `folder`. */
export declare function envNames(folder: string, all: readonly ProjectFiles[], head: Snapshot): EnvNames;
/** The variables that the texts refer to. */
export declare function usedNames(texts: readonly SourceText[]): {
    has(name: string): boolean;
};
