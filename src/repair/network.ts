// A network without a way out.

import { scalarAt } from "../parse/compose-fields.ts";
import { isolationOf } from "../parse/compose-networks.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import { mapIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { addBelow, addKey, ownEntry, replaceScalar, stepBelow } from "./yaml-edits.ts";

/** `internal: true` for the network that leads out, where every other service on it has another way. */
export function closeNetwork({ target, project, service }: ServiceContext): Answer {
  const open = service.networks.map(({ name }) => name).filter((name) => isolationOf(project, name) === "open");
  const [network = ""] = target.subject === "" ? open : open.filter((name) => name === target.subject);
  if (service.networkMode !== undefined || network === "") return refuse("repair.no.network");
  const cutOff = neededBy(network, service.name, project);
  if (cutOff !== undefined) return refuse("repair.no.cut-off", { network, service: cutOff });
  for (const path of project.paths) {
    const text = project.texts.find((one) => one.path === path);
    const own = text === undefined ? undefined : ownEntry(text, ["networks", network]);
    if (text === undefined || own === undefined) continue;
    const { node } = own.entry;
    const internal = node.kind === "map" ? scalarAt(node, "internal") : undefined;
    const step = stepBelow(own);
    const change =
      internal !== undefined
        ? replaceScalar(text, internal, "true")
        : node.kind === "map"
          ? addKey(text, node, "internal", "true", step)
          : addBelow(own, "internal", "true", step);
    if (change === undefined) break;
    return {
      kind: "proposal",
      text,
      changes: [change],
      expect: (model) => void Object.assign(mapIn(model, "root", "networks", network), { internal: "true" }),
      title: "repair.network",
      values: { network, service: service.name },
    };
  }
  return refuse("repair.no.form", { what: "networks" });
}

/** A service that has no other network that leads out, or publishes ports. */
function neededBy(network: string, own: string, project: ComposeProject): string | undefined {
  for (const service of project.services.values()) {
    if (!service.networks.some(({ name }) => name === network)) continue;
    const isOtherwiseOut = service.networks.some(
      ({ name }) => name !== network && isolationOf(project, name) !== "internal",
    );
    if (!isOtherwiseOut && (service.name !== own || service.ports.length > 0)) return service.name;
  }
  return undefined;
}
