import type { Snapshot } from "../../model/document.ts";
import type { ProjectFiles } from "../../parse/compose-discovery.ts";
import { type ComposeProject } from "../../parse/compose-project.ts";
/** `project` of `snapshot`, loaded once for all the families that ask for it. */
export declare function loadedProject(project: ProjectFiles, snapshot: Snapshot): ComposeProject;
