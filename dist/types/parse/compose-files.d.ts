import type { Mount } from "./compose-fields.ts";
import type { ComposeTree } from "./compose-load.ts";
import type { Service } from "./compose-service.ts";
import { type FileReader, type SourceText } from "./compose-source-text.ts";
import type { ScalarNode, YamlNode } from "./yaml-nodes.ts";
/** A file that a top-level secret or config is made of. */
export interface ContentFile {
    readonly kind: "secrets" | "configs";
    readonly name: string;
    readonly file: ScalarNode;
    readonly text: SourceText;
}
/** Configuration that a service mounts. */
export interface MountedFile {
    readonly mount: Mount;
    /** Of a YAML file; parsed where it is read, since that may have to wait for the parser. */
    readonly root: YamlNode;
}
/** A file of the repository that a service gets by a bind mount, of the file itself or of a folder above it. */
export interface SourceFile {
    readonly mount: Mount;
    readonly text: SourceText;
}
/** What {@link readProjectFiles} found. */
export interface ProjectContents {
    readonly contents: readonly ContentFile[];
    /** By service. */
    readonly mounted: ReadonlyMap<string, readonly MountedFile[]>;
    /** By service; files that may hold a secret by what they are called. */
    readonly sources: ReadonlyMap<string, readonly SourceFile[]>;
    /** What was read, or looked for. */
    readonly inputs: ReadonlySet<string>;
}
/** Reads the files of top-level secrets and configs, and the configuration that services mount, where the repository holds it. */
export declare function readProjectFiles(tree: ComposeTree, services: ReadonlyMap<string, Service>, folder: string, files: FileReader): ProjectContents;
