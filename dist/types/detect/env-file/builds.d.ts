import type { RelatedPlace } from "../../model/detection.ts";
import type { Snapshot } from "../../model/document.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { type SourceText } from "../../parse/compose-source-text.ts";
import { type DockerfileCopy } from "../../parse/dockerfile.ts";
/** A Dockerfile, the folder that it is built from, and what is kept from it. */
export interface ImageBuild {
    readonly text: SourceText;
    readonly context: string;
    readonly copies: readonly DockerfileCopy[];
    /** The text is absent where there is no such file. */
    readonly ignore: {
        readonly path: string;
        readonly text?: SourceText;
    };
}
/** The builds of `projects`, and every Dockerfile as one of its own folder. */
export declare function buildsOf(projects: readonly ComposeProject[], snapshot: Snapshot): readonly ImageBuild[];
/** `COPY` and `ADD` that take in the file at `path` with nothing to keep it out, each with the line that would. */
export declare function buildsTaking(path: string, builds: readonly ImageBuild[]): readonly RelatedPlace[];
