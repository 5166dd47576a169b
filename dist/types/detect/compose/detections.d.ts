import type { Detection } from "../../model/detection.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { LineComparison } from "../changed-lines.ts";
import type { ComposeRule } from "./compose-rule.ts";
import type { Compared } from "./status.ts";
/** What a detection is made in. */
export interface DetectionContext {
    /** Absent: it is about the repository. */
    readonly project?: ComposeProject;
    readonly lines: LineComparison;
    /** There is a base, and it has no file of the project. */
    readonly isNewProject: boolean;
}
/** The detection of `compared`, in the words and by the gates of `rule`. */
export declare function detectionOf(rule: ComposeRule, compared: Compared, context: DetectionContext): Detection;
