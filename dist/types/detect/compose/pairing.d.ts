import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
/** By head's projects: that of base with the same key, else one that is gone and had nearly the same services, or half of the text. */
export declare function pairProjects(base: readonly ComposeProject[], head: readonly ComposeProject[]): ReadonlyMap<ComposeProject, ComposeProject>;
/**
 * By head's services: that of base with the same name, else one that is gone and has its image or nearly all of its settings.
 * One that is gone may have become several, such as one for each kind of processor.
 */
export declare function pairServices(base: ComposeProject, head: ComposeProject): ReadonlyMap<Service, Service>;
