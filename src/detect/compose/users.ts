// Who a service runs as.
import type { Service } from "../../parse/compose-service.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";

const ROOT = /^(?:root|0+)(?::|$)/;

/** Root by name or number, whatever the group. A variable without a value is not. */
export function isRootUser(user: ScalarNode): boolean {
  return user.unknown !== true && ROOT.test(user.value);
}

/** Whether something else than `user:` sees to it: the Dockerfile that is built, or a base that could not be read. */
export function hasOtherUser({ incomplete, build }: Service): boolean {
  return incomplete || build?.unknownUser === true || (build?.user !== undefined && !ROOT.test(build.user));
}
