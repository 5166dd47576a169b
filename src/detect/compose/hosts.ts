// Whose an address is: the machine's own, a service of the project, or someone else's.

import { scalarAt, scalarsAt } from "../../parse/compose-fields.ts";
import { asNames } from "../../parse/compose-merge.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";

/** The container or the host itself. */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|.{1,200}\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0|\[?::\]?)$/i.test(host);
}

/**
 * Whether `host` is reached without leaving the machine: its own, docker's names for it, a service's name or alias, and every
 * name without a dot, which only docker's own networks resolve.
 */
export function isInsideHost(host: string, project: ComposeProject): boolean {
  return (
    isLoopbackHost(host) ||
    /^(?:host|gateway)\.[a-z-]{2,30}\.internal$|^172\.17\.0\.1$/i.test(host) ||
    !/[.:]/.test(host) ||
    serviceAt(host, project) !== undefined
  );
}

/** The service that other containers reach as `host`. */
export function serviceAt(host: string, { services }: ComposeProject): Service | undefined {
  const found = known.get(services) ?? namesIn(services);
  known.set(services, found);
  return services.get(host) ?? found.get(host);
}

const known = new WeakMap<ComposeProject["services"], ReadonlyMap<string, Service>>();

/** Services by the names that they have beside their own. */
function namesIn(services: ComposeProject["services"]): ReadonlyMap<string, Service> {
  const names = new Map<string, Service>();
  for (const service of services.values()) {
    for (const name of otherNames(service)) if (!names.has(name)) names.set(name, service);
  }
  return names;
}

function otherNames({ node }: Service): readonly string[] {
  const networks = node.entries.get("networks")?.node;
  const joined = networks === undefined ? [] : [...asNames(networks).entries.values()];
  return [
    ...["container_name", "hostname"].flatMap((name) => scalarAt(node, name)?.value ?? []),
    ...joined.flatMap(({ node: network }) =>
      network.kind === "map"
        ? [...scalarsAt(network, "aliases"), ...scalarsAt(network, "ipv4_address")].map(({ value }) => value)
        : [],
    ),
  ];
}
