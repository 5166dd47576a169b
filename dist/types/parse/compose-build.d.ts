import { type FileReader, type Mark, type SourceText } from "./compose-source-text.ts";
import { type DockerfileStage } from "./dockerfile.ts";
import type { YamlNode } from "./yaml-nodes.ts";
/** What a service is built from. */
export interface BuildSource {
    /** Where its Dockerfile should lie; absent when that is inline, remote, outside or not known. */
    readonly path?: string;
    /** The folder that it is built from, as far as it lies in the repository. */
    readonly context?: string;
    /** Its text, when it is there. */
    readonly text?: SourceText;
    /** The stage that is built; positions are those of `text`, or of the inline text. */
    readonly stage?: DockerfileStage;
}
/** Reads what `build` names. `folderOf` tells from where the paths at a mark go. */
export declare function buildSource(build: YamlNode, folderOf: (mark: Mark) => string, files: FileReader): BuildSource;
