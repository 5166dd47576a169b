// What of the host's devices a service gets.
import { itemsAt, scalarAt } from "./compose-fields.ts";
import { sliceScalar } from "./compose-interpolate.ts";
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
export function hostDevices(service: MapNode): readonly HostDevice[] {
  return itemsAt(service, "devices").flatMap((item) => {
    if (item.kind === "seq") return [];
    if (item.kind === "map") {
      const source = scalarAt(item, "source");
      return source === undefined ? [] : [{ source, at: item.at }];
    }
    const colon = item.value.indexOf(":");
    return [{ source: colon < 0 ? item : sliceScalar(item, 0, colon), at: item.at }];
  });
}
