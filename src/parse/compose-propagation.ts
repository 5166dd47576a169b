// How mounts travel between the host and a container.
import { itemsAt, mapAt, mountsOf, scalarAt } from "./compose-fields.ts";
import { sliceScalar } from "./compose-interpolate.ts";
import type { MapNode, ScalarNode, YamlNode } from "./yaml-nodes.ts";

/** A mount with a mode of propagation. */
export interface Propagation {
  /** As in {@link Mount}: without a final slash. */
  readonly target: string;
  /** `rshared`, `private` and the like, as written. */
  readonly mode: ScalarNode;
}

/** `bind.propagation` of the long form, a word among the options of the short one. Later mounts replace earlier ones of a target. */
export function propagations(service: MapNode): readonly Propagation[] {
  const modes = new Map<string, ScalarNode | undefined>();
  for (const item of itemsAt(service, "volumes")) {
    const [mount] = mountsOf([item]);
    if (mount !== undefined) modes.set(mount.target, modeOf(item));
  }
  return [...modes].flatMap(([target, mode]) => (mode === undefined ? [] : [{ target, mode }]));
}

function modeOf(item: YamlNode): ScalarNode | undefined {
  if (item.kind === "map") return scalarAt(mapAt(item, "bind"), "propagation");
  if (item.kind !== "scalar") return undefined;
  const options = item.value.lastIndexOf(":") + 1;
  const word = /(?:^|,)(r?(?:shared|slave|private))(?:,|$)/.exec(item.value.slice(options));
  if (word?.[1] === undefined) return undefined;
  const start = options + word.index + word[0].indexOf(word[1]);
  return sliceScalar(item, start, start + word[1].length);
}
