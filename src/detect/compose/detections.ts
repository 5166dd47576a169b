// A compared finding of a compose project made a detection.
import type { Detection } from "../../model/detection.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import { isTemplateName } from "../../parse/path-class.ts";
import type { LineComparison } from "../changed-lines.ts";
import { tell } from "../tell.ts";
import type { ComposeRule } from "./compose-rule.ts";
import { serviceKey } from "./places.ts";
import type { Compared } from "./status.ts";

/** What a detection is made in. */
export interface DetectionContext {
  readonly project: ComposeProject;
  readonly lines: LineComparison;
  /** There is a base, and it has no file of the project. */
  readonly isNewProject: boolean;
}

/** The detection of `compared`, in the words and by the gates of `rule`. */
export function detectionOf(rule: ComposeRule, compared: Compared, context: DetectionContext): Detection {
  const { project, lines, isNewProject } = context;
  const service = compared.service?.name ?? compared.found.service;
  return tell(rule, compared, {
    subject: `${project.name}/${service ?? ""}`,
    values: { service: service ?? "", project: project.name },
    service,
    key: keyOf(compared),
    lines,
    isNewProject,
    isTemplate: project.paths.some(isTemplateName),
  });
}

/** The service's key where the finding is shown there: that of the file which lost what guarded it. */
function keyOf({ found, service, guard }: Compared): Mark | undefined {
  if (service === undefined || !service.keys.includes(found.places[0])) return undefined;
  return serviceKey(service, guard?.places[0].text.path);
}
