// Namespaces that a service takes from the host.
import { scalarAt } from "../../parse/compose-fields.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found } from "./compose-rule.ts";
import { defaultGate, placesOf } from "./places.ts";

/** The finding of a service whose `field` is `host`. */
export function hostNamespace(
  { node }: Service,
  field: "pid" | "ipc" | "uts" | "userns_mode" | "cgroup",
): readonly Found[] {
  const mode = scalarAt(node, field);
  if (mode === undefined || mode.unknown === true || mode.value !== "host") return [];
  const soft = defaultGate(mode);
  return [{ subject: "", places: placesOf(mode), degree: soft.gateAtMost === undefined ? 2 : 1, ...soft }];
}
