import type { Exposure, Snapshot } from "../../model/document.ts";
import { type ComposeProject } from "../../parse/compose-project.ts";
import { type ImageBuild } from "./builds.ts";
export interface Surroundings {
    readonly snapshot: Snapshot;
    readonly exposure: Exposure;
    /** Those that may read one of the files. */
    projects(): readonly ComposeProject[];
    builds(): readonly ImageBuild[];
    /** Characters that may still be searched for secrets of the files; what lies beyond is not told. */
    readonly search: {
        left: number;
    };
}
export declare function surroundings(snapshot: Snapshot, paths: readonly string[], exposure: Exposure): Surroundings;
