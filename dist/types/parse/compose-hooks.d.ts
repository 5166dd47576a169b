import type { MapNode, ScalarNode } from "./yaml-nodes.ts";
/** One entry of `post_start` or `pre_stop`. */
export interface Hook {
    readonly kind: "post_start" | "pre_stop";
    readonly user?: ScalarNode;
    readonly privileged?: ScalarNode;
}
/** Both kinds, each in its order. */
export declare function hooksOf(service: MapNode): readonly Hook[];
