// How a service is asked whether it is well.
import { isTrue, mapAt, scalarAt, scalarsAt } from "./compose-fields.ts";
import type { Service } from "./compose-service.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";

/** `healthcheck:` with something in it. */
export function healthcheckOf({ node }: Service): MapNode | undefined {
  const check = mapAt(node, "healthcheck");
  return check === undefined || check.entries.size === 0 ? undefined : check;
}

/** What switches the check off, the image's own too: `disable: true`, or a list that begins with NONE. */
export function healthcheckSwitch(service: Service): ScalarNode | undefined {
  const check = healthcheckOf(service);
  const disable = scalarAt(check, "disable");
  if (disable !== undefined && disable.unknown !== true && isTrue(disable)) return disable;
  // A string is a command for the shell, whatever it says.
  const [first] = check?.entries.get("test")?.node.kind === "seq" ? scalarsAt(check, "test") : [];
  return first?.value === "NONE" && first.unknown !== true ? first : undefined;
}
