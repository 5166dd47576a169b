// Where a service's output goes.
import { mapAt, scalarAt } from "./compose-fields.ts";
import type { Service } from "./compose-service.ts";
import type { Mark } from "./compose-source-text.ts";
import type { ScalarNode } from "./yaml-nodes.ts";

/** `logging:` of a service. */
export interface Logging {
  /** Its key, in each file that has one. */
  readonly keys: readonly Mark[];
  /** Absent: that of the daemon, `json-file` unless someone changed it. */
  readonly driver?: ScalarNode;
  readonly option: (name: string) => ScalarNode | undefined;
}

/** `undefined` when the service says nothing. */
export function loggingOf({ node }: Service): Logging | undefined {
  const entry = node.entries.get("logging");
  if (entry === undefined || entry.node.kind !== "map") return undefined;
  const driver = scalarAt(entry.node, "driver");
  const options = mapAt(entry.node, "options");
  return {
    keys: entry.keys,
    ...(driver === undefined ? {} : { driver }),
    option: (name) => scalarAt(options, name),
  };
}
