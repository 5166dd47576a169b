import { type FileReader } from "./compose-source-text.ts";
/** The files of a project, in the order in which they are merged. */
export interface ProjectFiles {
    /** Stays when a project's files are renamed among the default names: its folder, or the path of a file that stands alone. */
    readonly key: string;
    /** Where relative paths begin, and where `.env` lies. */
    readonly folder: string;
    readonly paths: readonly string[];
    /** Where its variables come from, instead of `.env`. */
    readonly envPaths?: readonly string[];
    /** What its folder is called, where `folder` does not tell. */
    readonly folderName?: string;
}
/**
 * The projects among `paths`: a folder's default file with its override (`COMPOSE_FILE` in its `.env` instead of both), and
 * each other compose-named file by itself; those that the policy names instead of what else their first file would be. Sorted by key.
 */
export declare function discoverProjects(paths: readonly string[], files: FileReader): readonly ProjectFiles[];
/** The project of one folder, from files that are there: `COMPOSE_FILE` of its variables, else the default names. */
export declare function projectAt(folder: string, files: FileReader, envPaths?: readonly string[]): ProjectFiles;
