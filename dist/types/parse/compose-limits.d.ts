import type { Service } from "./compose-service.ts";
import type { Mark } from "./compose-source-text.ts";
import type { ScalarNode } from "./yaml-nodes.ts";
export type LimitKind = "memory" | "cpus" | "pids";
/** Every value written for the limit, one that limits nothing too; those of the service's own fields first. */
export declare function limitValues({ node }: Service, kind: LimitKind): readonly ScalarNode[];
/** The value that limits; 0, a negative number and nothing at all are none. A variable without a value may be one. */
export declare function limitOf(service: Service, kind: LimitKind): ScalarNode | undefined;
/** The innermost key of `deploy.resources.limits` that is there with settings below it. */
export declare function limitsKey({ node }: Service): Mark | undefined;
