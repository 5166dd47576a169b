// What a service may take of the host: memory, processors, processes; in the service's own fields or below `deploy`.
import { mapAt, scalarAt } from "./compose-fields.ts";
import type { Service } from "./compose-service.ts";
import type { Mark } from "./compose-source-text.ts";
import type { MapNode, ScalarNode } from "./yaml-nodes.ts";

export type LimitKind = "memory" | "cpus" | "pids";

const FIELDS: Readonly<Record<LimitKind, readonly string[]>> = {
  memory: ["mem_limit"],
  cpus: ["cpus", "cpu_quota"],
  pids: ["pids_limit"],
};

/** Every value written for the limit, one that limits nothing too; those of the service's own fields first. */
export function limitValues({ node }: Service, kind: LimitKind): readonly ScalarNode[] {
  const deployed = scalarAt(mapAt(mapAt(mapAt(node, "deploy"), "resources"), "limits"), kind);
  return [...FIELDS[kind].map((field) => scalarAt(node, field)), deployed].filter((scalar) => scalar !== undefined);
}

/** The value that limits; 0, a negative number and nothing at all are none. A variable without a value may be one. */
export function limitOf(service: Service, kind: LimitKind): ScalarNode | undefined {
  return limitValues(service, kind).find(
    ({ value, unknown }) => unknown === true || !/^(?:-.{0,40}|0{1,20}(?:\.0{1,20})?[a-z]{0,3})?$/i.test(value.trim()),
  );
}

/** The innermost key of `deploy.resources.limits` that is there with settings below it. */
export function limitsKey({ node }: Service): Mark | undefined {
  let block: MapNode | undefined = node;
  let key: Mark | undefined;
  for (const name of ["deploy", "resources", "limits"]) {
    const inner: MapNode | undefined = mapAt(block, name);
    if (inner === undefined) return key;
    key = block?.entries.get(name)?.keys.at(-1);
    block = inner;
  }
  return key;
}
