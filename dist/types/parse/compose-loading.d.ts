import type { Environment } from "./compose-environment.ts";
import type { MergeContext } from "./compose-merge.ts";
import { type FileReader, type Mark, type SourceText } from "./compose-source-text.ts";
import { type Growth } from "./interpolation.ts";
import type { MapNode, ScalarNode, YamlFailure, YamlNode } from "./yaml-nodes.ts";
/** Why a compose project cannot be judged, or only in part: compose itself would refuse it. */
export interface ComposeProblem {
    readonly kind: YamlFailure["kind"] | "not-a-mapping" | "not-compose" | "bad-interpolation" | "cannot-merge" | "cycle" | "too-many-files";
    readonly at: Mark;
    /** A code, a key or a path; never a value. */
    readonly detail: string;
}
/** What compose refuses and we read all the same. */
export interface ComposeRefusal {
    readonly kind: "bad-env-file" | "empty-service" | "bad-include";
    readonly at: Mark;
    readonly detail: string;
}
/** A file that a compose file names. */
export interface FileReference {
    readonly kind: "extends" | "include" | "env_file" | "dockerfile";
    /** From the top; `undefined` when it lies outside or is remote. */
    readonly path?: string;
    /** As the compose file has it. */
    readonly written: string;
    readonly at: Mark;
    readonly required: boolean;
    readonly found: boolean;
    /** A URL: fetched when the project starts, never by us. */
    readonly remote?: true;
    /** Who reads it, of an `env_file`. */
    readonly service?: string;
    /** The service of the file that was wanted, where the file is there and the service is not. */
    readonly missingService?: string;
}
/** The state of one load. */
export interface Loading extends MergeContext {
    readonly files: FileReader;
    readonly texts: Map<string, SourceText>;
    readonly inputs: Set<string>;
    readonly parts: Set<string>;
    readonly problems: ComposeProblem[];
    readonly refusals: ComposeRefusal[];
    readonly references: FileReference[];
    readonly incomplete: Set<string>;
    readonly folders: Map<string, string>;
    readonly stages: MapNode[];
    readonly growth: Growth;
}
/** Where a file stands in a project. */
export interface Scope {
    readonly folder: string;
    readonly environment: Environment;
    /** Paths of the files on the way here, for cycles of includes. */
    readonly trail: readonly string[];
}
/** Nothing read yet. */
export declare function newLoading(files: FileReader): Loading;
/** Keeps each problem once, and not more of them than anyone reads. */
export declare function addProblem(loading: Loading, problem: ComposeProblem): void;
/** A place for what has none: the beginning of the file. */
export declare function nowhere(path: string, loading: Loading): Mark;
/** The text of `path`, remembered as an input of the project whether it is there or not. */
export declare function readText(path: string, loading: Loading): SourceText | undefined;
/** `node`, or `otherwise` where it is no map. */
export declare function asMap(node: YamlNode, otherwise: MapNode): MapNode;
/** The scalars of a list or a single one, without nulls. */
export declare function scalarsOf(node: YamlNode | undefined): readonly ScalarNode[];
/** A file's name as a compose file has it. */
export interface Naming {
    readonly kind: FileReference["kind"];
    readonly node: ScalarNode;
    /** From where a relative path goes. */
    readonly folder: string;
    readonly required: boolean;
}
/** The path of the named file when it is there. Every name is kept among the references, but for one that nobody can know. */
export declare function resolveReference({ kind, node, folder, required }: Naming, loading: Loading): string | undefined;
/** The documents of a file, interpolated; none when it is missing or no mapping. */
export declare function loadDocuments(path: string, scope: Scope, loading: Loading): readonly MapNode[];
