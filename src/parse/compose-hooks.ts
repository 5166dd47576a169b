// Commands that compose runs in a container after its start and before its end.
import { itemsAt, scalarAt } from "./compose-fields.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";

/** One entry of `post_start` or `pre_stop`. */
export interface Hook {
  readonly kind: "post_start" | "pre_stop";
  readonly user?: ScalarNode;
  readonly privileged?: ScalarNode;
}

/** Both kinds, each in its order. */
export function hooksOf(service: MapNode): readonly Hook[] {
  return (["post_start", "pre_stop"] as const).flatMap((kind) =>
    itemsAt(service, kind).flatMap((item) => {
      if (item.kind !== "map") return [];
      const [user, privileged] = [scalarAt(item, "user"), scalarAt(item, "privileged")];
      return [{ kind, ...(user === undefined ? {} : { user }), ...(privileged === undefined ? {} : { privileged }) }];
    }),
  );
}
