import type { Mark } from "./compose-source-text.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";
/** An entry of `devices`. */
export interface HostDevice {
    /** On the host: `/dev/sda`, or `vendor.com/class=name` of CDI. */
    readonly source: ScalarNode;
    /** The list item. */
    readonly at: Mark;
}
/** `SOURCE[:TARGET[:PERMISSIONS]]`, or a map with `source`. */
export declare function hostDevices(service: MapNode): readonly HostDevice[];
