import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
/** The container or the host itself. */
export declare function isLoopbackHost(host: string): boolean;
/**
 * Whether `host` is reached without leaving the machine: its own, docker's names for it, a service's name or alias, and every
 * name without a dot, which only docker's own networks resolve.
 */
export declare function isInsideHost(host: string, project: ComposeProject): boolean;
/** The service that other containers reach as `host`. */
export declare function serviceAt(host: string, { services }: ComposeProject): Service | undefined;
