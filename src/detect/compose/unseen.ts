// What a service may be told by something that the repository does not hold.
import { itemsAt, scalarAt } from "../../parse/compose-fields.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";

/** Whether variables of the service may be set where nobody can see: a base or an env file that could not be read. */
export function hasUnseenVariables({ incomplete, node }: Service, { references }: ComposeProject): boolean {
  if (incomplete) return true;
  return envFilePaths(node).some(
    (path) =>
      path.unknown === true ||
      references.some(
        ({ kind, found, at }) =>
          kind === "env_file" && !found && at.text === path.at.text && at.start === path.at.start,
      ),
  );
}

function envFilePaths(node: Service["node"]): readonly ScalarNode[] {
  const single = scalarAt(node, "env_file");
  const items = single === undefined ? itemsAt(node, "env_file") : [single];
  return items.flatMap((item) => {
    const path = item.kind === "map" ? scalarAt(item, "path") : item.kind === "scalar" ? item : undefined;
    return path === undefined ? [] : [path];
  });
}
