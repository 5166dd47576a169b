import { type FileReader } from "./compose-source-text.ts";
/** Whether the `.gitignore` files from the top down to the folder of `path` ignore it. Later patterns win; `!` takes back. */
export declare function isIgnoredPath(path: string, files: FileReader): boolean;
