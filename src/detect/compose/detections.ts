// A compared finding of a compose project, or of the repository around the projects, made a detection.
import type { Detection } from "../../model/detection.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import { isTemplateName } from "../../parse/path-class.ts";
import type { LineComparison } from "../changed-lines.ts";
import { tell } from "../tell.ts";
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
export function detectionOf(rule: ComposeRule, compared: Compared, context: DetectionContext): Detection {
  const { project, lines, isNewProject } = context;
  const { isNewService, status } = compared;
  const service = compared.service?.name ?? compared.found.service;
  const projectName = project?.name ?? "";
  const detection = tell(rule, compared, {
    subject: `${projectName}/${service ?? ""}`,
    values: { service: service ?? "", project: projectName },
    service,
    keys: compared.service?.keys ?? project?.root.entries.get("services")?.keys ?? [],
    preferred: inLostFile(compared),
    lines,
    isNewProject,
    isTemplate: project?.paths.some(isTemplateName) === true,
  });
  return {
    ...detection,
    ...(isNewService === true && status === "introduced" ? { newService: true } : {}),
    ...(project === undefined ? {} : { project: project.key }),
  };
}

/** What a project lost is shown in the file that lost it; what a service lost, wherever a line of it changed. */
function inLostFile({ found, service, guard }: Compared): readonly Mark[] {
  if (service !== undefined || guard === undefined) return [];
  return found.places.filter(({ text }) => text.path === guard.places[0].text.path);
}
