import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
/** Whether variables of the service may be set where nobody can see: a base or an env file that could not be read. */
export declare function hasUnseenVariables({ incomplete, node }: Service, { references }: ComposeProject): boolean;
