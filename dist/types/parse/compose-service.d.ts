import { type Mount, type Port } from "./compose-fields.ts";
import type { ComposeTree } from "./compose-load.ts";
import type { FileReference } from "./compose-loading.ts";
import { type FileReader, type Mark } from "./compose-source-text.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";
/** A variable of a container. */
export interface EnvironmentVariable {
    readonly name: string;
    /** The name, where it is written. */
    readonly key: Mark;
    /** Absent: passed through from whoever starts the project. */
    readonly scalar?: ScalarNode;
    readonly source: "environment" | "env_file";
    /** The alias through which it came. */
    readonly via?: Mark;
}
/** One service of the effective model. `undefined` fields are not set anywhere. */
export interface Service {
    readonly name: string;
    /** Its key, in each file that has one, in the order of merging. */
    readonly keys: readonly Mark[];
    /** All of it, for fields that have no form of their own here. */
    readonly node: MapNode;
    /** A base that it extends could not be had: what is not seen may be there. */
    readonly incomplete: boolean;
    readonly image?: ScalarNode;
    readonly user?: ScalarNode;
    readonly privileged: ScalarNode | undefined;
    readonly networkMode?: ScalarNode;
    /** Names of its networks; none with `network_mode`, `default` where nothing is said. */
    readonly networks: readonly {
        readonly name: string;
        readonly at?: Mark;
    }[];
    readonly ports: readonly Port[];
    readonly mounts: readonly Mount[];
    readonly environment: readonly EnvironmentVariable[];
    readonly command: readonly ScalarNode[];
    readonly entrypoint: readonly ScalarNode[];
    readonly profiles: readonly string[];
    readonly build?: Build;
    readonly dependsOn: ReadonlyMap<string, string>;
}
/** What `build:` names. */
interface Build {
    readonly dockerfile?: string;
    /** The folder that is sent to the builder. */
    readonly context?: string;
    /** The image that its stage stands on, where the file tells it. */
    readonly image?: string;
    /** The user that the Dockerfile ends with. */
    readonly user?: string;
    /** It ends with one that nothing in the repository tells. */
    readonly unknownUser?: true;
}
/** Services of a tree, and the files that they name. */
export interface Services {
    readonly services: ReadonlyMap<string, Service>;
    readonly references: readonly FileReference[];
    readonly inputs: ReadonlySet<string>;
    /** There were more services than anyone writes by hand; the last ones are missing. */
    readonly isCut: boolean;
}
/** Canonical forms of every service of `tree`. Never throws; what has the wrong shape counts as not set. */
export declare function readServices(tree: ComposeTree, folder: string, files: FileReader): Services;
export {};
