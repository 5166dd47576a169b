import type { ProjectSettings } from "../model/project-settings.ts";
import type { Span } from "../model/span.ts";
import { type TextView } from "./text-view.ts";
/** A file's text by its path. */
export interface SourceText {
    readonly path: string;
    readonly view: TextView;
}
/** Where something stands: UTF-16 indices into the text, `end` exclusive. */
export interface Mark {
    readonly text: SourceText;
    readonly start: number;
    readonly end: number;
}
/** What a snapshot offers to a reader of files. */
export interface FileReader {
    read(path: string): Uint8Array | undefined;
    /** Every path, where that is known. */
    list?(): readonly string[];
    /** What is known of the projects beside the files. */
    readonly settings?: ProjectSettings;
}
/** The byte span of `mark`. */
export declare function spanOfMark(mark: Mark): Span;
/** The text of `path`, decoded once for the same bytes; `undefined` where there is no such file. */
export declare function readSource(files: FileReader, path: string): SourceText | undefined;
