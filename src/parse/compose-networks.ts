// Networks of a project: which of them have no way out.
import { isTrue, mapAt, scalarAt } from "./compose-fields.ts";
import type { ComposeProject } from "./compose-project.ts";
import type { Mark } from "./compose-source-text.ts";

/**
 * Whether containers on the network reach no other than each other. `unknown`: a variable without a value decides, or the network
 * is made elsewhere.
 */
export function isolationOf({ root }: ComposeProject, network: string): "internal" | "open" | "unknown" {
  const definition = mapAt(mapAt(root, "networks"), network);
  const internal = scalarAt(definition, "internal");
  if (internal?.unknown === true) return "unknown";
  if (isTrue(internal)) return "internal";
  const external = definition?.entries.get("external")?.node;
  const isExternal = external?.kind === "map" || isTrue(external) || (external?.kind === "scalar" && external.unknown);
  return isExternal ? "unknown" : "open";
}

/** Where the network is said to be internal or not, else where it is defined; nothing for one that is only used. */
export function networkMarks({ root }: ComposeProject, network: string): readonly Mark[] {
  const entry = mapAt(root, "networks")?.entries.get(network);
  const internal = entry?.node.kind === "map" ? scalarAt(entry.node, "internal")?.at : undefined;
  return [internal, entry?.keys.at(-1)].filter((mark) => mark !== undefined);
}
