// Services that have no way out but through others.
import { isolationOf, networkMarks } from "../../parse/compose-networks.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import type { Judged } from "./compose-rule.ts";
import { type Places, placesOf, serviceKeys } from "./places.ts";

/** A network that leads out, and where that is written. */
export interface WayOut {
  /** The network's name, or `network_mode`. */
  readonly name: string;
  readonly places: Places;
}

/** The networks of a service that lead out; `modes` are the network modes that do. */
export function waysOut(service: Service, { project }: Judged, modes: RegExp): readonly WayOut[] {
  const { networkMode } = service;
  if (networkMode !== undefined) {
    if (networkMode.unknown === true || !modes.test(networkMode.value)) return [];
    return [{ name: "network_mode", places: placesOf(networkMode) }];
  }
  const [key] = serviceKeys(service);
  return service.networks
    .filter(({ name }) => isolationOf(project, name) === "open")
    .map(({ name, at }) => {
      const [first = at ?? key, ...rest] = networkMarks(project, name);
      return { name, places: [first, ...rest, ...(at === undefined || first === at ? [] : [at])] };
    });
}

/** Where a service is put on networks that are all internal, the marks of those; `undefined` where it is not so. */
export function isolatedAt(service: Service, { project }: Judged): Places | undefined {
  const { networks } = service;
  if (networks.length === 0 || service.incomplete) return undefined;
  if (networks.some(({ name }) => isolationOf(project, name) !== "internal")) return undefined;
  const marks = networks.flatMap(({ name, at }): readonly Mark[] =>
    at === undefined ? networkMarks(project, name) : [at],
  );
  const [first = serviceKeys(service)[0], ...rest] = marks;
  return [first, ...rest];
}
