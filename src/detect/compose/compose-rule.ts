import type { Snapshot } from "../../model/document.ts";
import type { Rule } from "../../model/rule.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "../found.ts";

export type { Found, Guard } from "../found.ts";

/** A project with the snapshot that it was read from. */
export interface Judged {
  readonly project: ComposeProject;
  readonly snapshot: Snapshot;
}

interface RuleOfCompose extends Rule {
  readonly family: "compose";
  /** An unknown value is no finding of `present-bad`, and counts as present for `missing-good`. */
  readonly class: "present-bad" | "missing-good";
  /** Rank of its detections; `RANK.config` when absent. */
  readonly rank?: number;
  /** Another rule that tells the same loss of the same service in more fitting words: this one then refers to it. */
  readonly yieldsTo?: string;
}

/** A rule that looks at one service at a time. */
export interface ServiceRule extends RuleOfCompose {
  readonly scope: "service";
  judge(service: Service, judged: Judged): readonly Found[];
  /** The guard that the service of base had against `found`. Absent: there is none, all that is new is introduced. */
  readonly guard?: (base: Service, found: Found, judged: Judged) => Guard | undefined;
}

/** A rule that looks at a project as a whole. */
export interface ProjectRule extends RuleOfCompose {
  readonly scope: "project";
  judge(judged: Judged): readonly Found[];
}

/** A rule over compose projects: what it looks for, and what counts as having been guarded against it. */
export type ComposeRule = ServiceRule | ProjectRule;
