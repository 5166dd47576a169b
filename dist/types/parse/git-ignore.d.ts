import { type FileReader, type Mark } from "./compose-source-text.ts";
/** The line that decides about a path. */
export interface IgnoringLine {
    readonly mark: Mark;
    /** Begins with `!`: what an earlier line ignored is not ignored after all. */
    readonly takesBack: boolean;
}
/**
 * The line that decides whether `path` is ignored; `undefined` where none speaks of it. Deeper files win over higher ones and later
 * lines over earlier ones, but nothing takes back what lies in an ignored folder.
 */
export declare function ignoringLine(path: string, files: FileReader): IgnoringLine | undefined;
/** Whether the repository's own `.gitignore` files ignore `path`. */
export declare function isIgnoredPath(path: string, files: FileReader): boolean;
/** `path` as a line of a `.gitignore` that lies above it, from where the path goes. */
export declare function ignoreLineOf(path: string): string;
