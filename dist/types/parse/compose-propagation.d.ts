import type { MapNode, ScalarNode } from "./yaml-nodes.ts";
/** A mount with a mode of propagation. */
export interface Propagation {
    /** As in {@link Mount}: without a final slash. */
    readonly target: string;
    /** `rshared`, `private` and the like, as written. */
    readonly mode: ScalarNode;
}
/** `bind.propagation` of the long form, a word among the options of the short one. Later mounts replace earlier ones of a target. */
export declare function propagations(service: MapNode): readonly Propagation[];
