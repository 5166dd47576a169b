import { type FileReader, type SourceText } from "./compose-source-text.ts";
/** Where a build's ignore file lies, or would: `NAME.dockerignore` beside the Dockerfile goes before the one of the context. */
export declare function dockerIgnore(dockerfile: string, context: string, files: FileReader): {
    readonly path: string;
    readonly text?: SourceText;
};
/** Whether the lines of `text` keep `path`, told from the context, out of a build. The last line that speaks of it decides. */
export declare function isLeftOut(path: string, text: string): boolean;
/** Whether a pattern of an ignore file, or a source of `COPY`, takes in `path` or a folder above it. `.` is all there is. */
export declare function covers(written: string, path: string): boolean;
