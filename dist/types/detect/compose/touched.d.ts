import type { Snapshot } from "../../model/document.ts";
import { type ProjectFiles } from "../../parse/compose-discovery.ts";
/**
 * The projects of `snapshot` that a change of `changedPaths` may concern: one of their files changed, or their text mentions
 * the name of a changed file, or of a file of a project that is concerned. More than that are never parsed.
 */
export declare function touchedProjects(snapshot: Snapshot, changedPaths: readonly string[] | undefined): readonly ProjectFiles[];
