import type { ComposeProject } from "../../parse/compose-project.ts";
import type { SnapshotFamily } from "../family.ts";
/** Judges each compose project that a file of the change feeds. */
export declare const composeFamily: SnapshotFamily;
/** A file that another project includes is judged there, where it takes effect. */
export declare function withoutParts(projects: readonly ComposeProject[]): readonly ComposeProject[];
