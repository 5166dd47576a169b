// What the services of a project do well: images that are fixed, users, networks, ports, logs.
import { type Mount, reachOf } from "../../parse/compose-fields.ts";
import { isolationOf, networkMarks } from "../../parse/compose-networks.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { capabilities } from "../../parse/compose-security.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import { isPublic, isUnpublished } from "../compose/exposure.ts";
import { registryOf, standingOfRegistry } from "../compose/image-source.ts";
import { dropsRoot, isProxyImage, readImage } from "../compose/images.ts";
import { placesOf, projectKeys, serviceKeys } from "../compose/places.ts";
import { remoteDriver } from "../compose/rules/compose-no-log-shipping.ts";
import { entryOf, portOfTls } from "../compose/rules/compose-no-tls.ts";
import { settingValue } from "../compose/settings.ts";
import { isCache, isDataFolder, isLasting, storeOf } from "../compose/stores.ts";
import { hasOtherUser } from "../compose/users.ts";
import { type Observation, observed } from "./observation.ts";

/** `hasUpdates`: something brings new versions to review, so that fixed ones do not grow old. */
export function servicesSeen(project: ComposeProject, hasUpdates: boolean): readonly Observation[] {
  const services = [...project.services.values()];
  return [
    ...services.flatMap((service) => [
      ...imageSeen(service, hasUpdates),
      ...userSeen(service),
      ...portsSeen(service),
      ...logsSeen(service),
      ...storeSeen(service, project),
    ]),
    ...networksSeen(project, services),
    ...sharedSeen(project, services),
    ...exposureSeen(project, services),
    ...plainPortsSeen(project, services),
  ];
}

function keyOf(service: Service): Mark {
  return serviceKeys(service)[0];
}

/** A version is a digit in the tag; `alpine` and `stable` are none. */
function imageSeen(service: Service, hasUpdates: boolean): readonly Observation[] {
  const image = readImage(service);
  if (service.image === undefined || image === undefined || !image.isTagKnown) return [];
  const values = { service: service.name, image: service.image.value };
  const [at] = placesOf(service.image);
  const upgrade = hasUpdates ? "holds" : "part";
  if (image.digest !== undefined)
    return [observed({ image: "holds", "upgrade-strategy": upgrade, container: "part" }, "digest", at, values)];
  if (service.build !== undefined) return [];
  const { tag } = image;
  if (tag === undefined || /^(?:latest)?$/i.test(tag)) return [];
  if (!/\d/.test(tag)) {
    const isTold = /^(?:main|master|nightly|edge|stable|dev|develop|lts|mainline|canary|rolling|preview|beta|release)/i;
    return isTold.test(tag)
      ? []
      : [observed({ image: "lacks", "upgrade-strategy": "lacks" }, "tag-without-version", at, { ...values, tag })];
  }
  const isKnown = standingOfRegistry(registryOf(image)) === "known";
  return [observed({ image: isKnown ? "holds" : "part", "upgrade-strategy": upgrade }, "version", at, values)];
}

function userSeen(service: Service): readonly Observation[] {
  const on = { "run-as-user": "holds", container: "holds" } as const;
  const values = { service: service.name };
  const seen: Observation[] = [];
  if (service.user === undefined && !service.incomplete) {
    const at = service.image === undefined ? keyOf(service) : placesOf(service.image)[0];
    if (service.build?.user !== undefined && hasOtherUser(service))
      seen.push(observed(on, "dockerfile-user", keyOf(service), values));
    else if (dropsRoot(readImage(service))) seen.push(observed(on, "image-user", at, values));
  }
  const all = capabilities(service.node, "cap_drop").find(({ name }) => name === "ALL");
  if (all !== undefined) seen.push(observed(on, "cap-drop", all.scalar.item ?? all.scalar.at, values));
  return seen;
}

function portsSeen(service: Service): readonly Observation[] {
  const on = { "access-control": "holds", host: "holds", "brute-force": "holds" } as const;
  return service.ports
    .filter((port) => reachOf(port) === "loopback")
    .map((port) => observed(on, "loopback", port.at, { service: service.name, port: port.target }));
}

function logsSeen(service: Service): readonly Observation[] {
  const driver = remoteDriver(service);
  const sent = { "log-audit": "holds", logs: "holds", "logs-lost": "holds" } as const;
  const values = { service: service.name, driver: driver?.value ?? "" };
  const shipped =
    driver === undefined || driver.unknown === true ? [] : [observed(sent, "log-driver", placesOf(driver)[0], values)];
  const kept = service.mounts
    .filter((mount) => isLasting(mount) && /(?:^|\/)logs?(?:\/|$)/.test(mount.target))
    .map((mount) =>
      observed(isOfOthers(service, mount) ? ASIDE : KEPT, "log-volume", mount.at, {
        service: service.name,
        target: mount.target,
      }),
    );
  return [...shipped, ...kept];
}

const KEPT = { "log-audit": "part", logs: "part", "logs-lost": "holds" } as const;
const ASIDE = { "log-audit": "hint", logs: "part", "logs-lost": "hint" } as const;

/** What a datastore or the renewal of certificates logs tells nothing of who came in. */
function isOfOthers(service: Service, { target }: Mount): boolean {
  return storeOf(service) !== undefined || /\/letsencrypt(?:\/|$)/.test(target);
}

/** The variable by which the official images make a user who is no superuser. */
const OWN_USER: Readonly<Record<string, readonly string[]>> = {
  MySQL: ["MYSQL_USER"],
  MariaDB: ["MARIADB_USER", "MYSQL_USER"],
};

function storeSeen(service: Service, { services }: ComposeProject): readonly Observation[] {
  const store = storeOf(service);
  if (store === undefined) return [];
  const seen: Observation[] = [];
  const values = { service: service.name, store };
  const data = service.mounts.find((mount) => isLasting(mount) && isDataFolder(mount.target, store));
  if (data !== undefined && !isCache(store)) seen.push(observed({ data: "part" }, "data-kept", data.at, values));
  if (!isUnpublished(service) && service.ports.length === 0 && services.size > 1)
    seen.push(observed({ data: "part" }, "store-inside", keyOf(service), values));
  const user = (OWN_USER[store] ?? []).map((name) => settingValue(service, name)).find((name) => name !== undefined);
  if (user !== undefined && user !== "" && user !== "root")
    seen.push(observed({ database: "part", data: "part" }, "store-user", keyOf(service), values));
  return seen;
}

/** compose gives a project a network of its own where nothing is said, which keeps other projects out and nobody in it apart. */
function networksSeen(project: ComposeProject, services: readonly Service[]): readonly Observation[] {
  const seen: Observation[] = [];
  const isDefault = services.some(({ networks }) =>
    networks.some(({ name, at }) => name === "default" && at === undefined),
  );
  if (isDefault) seen.push(observed({ "network-isolation": "part" }, "default-network", projectKeys(project)[0]));
  const names = new Set(services.flatMap(({ networks }) => networks.map(({ name }) => name)));
  for (const name of names) {
    const [mark] = isolationOf(project, name) === "internal" ? networkMarks(project, name) : [];
    if (mark !== undefined)
      seen.push(observed({ "network-isolation": "holds", host: "holds" }, "internal-network", mark, { network: name }));
  }
  return seen;
}

/** A datastore on a network that leads out, beside a service that publishes a port; else all services on one such network. */
function sharedSeen(project: ComposeProject, services: readonly Service[]): readonly Observation[] {
  const stores = services.filter((service) => storeOf(service) !== undefined);
  const entries = services.filter((service) => service.ports.length > 0 && storeOf(service) === undefined);
  const reached = new Set(entries.flatMap(({ networks }) => networks.map(({ name }) => name)));
  const shared = stores.find(({ networks }) =>
    networks.some(({ name }) => reached.has(name) && isolationOf(project, name) === "open"),
  );
  if (shared !== undefined)
    return [observed({ "network-isolation": "hint" }, "shared-network", keyOf(shared), { service: shared.name })];
  const [entry] = entries;
  const flat = services.length < FEW ? undefined : [...reached].find((name) => isFlat(project, services, name));
  if (entry === undefined || flat === undefined || flat === "default") return [];
  return [observed({ "network-isolation": "hint" }, "flat-network", keyOf(entry), { network: flat })];
}

/** An entry and what lies behind it need one network. */
const FEW = 3;

function isFlat(project: ComposeProject, services: readonly Service[], network: string): boolean {
  const isOn = ({ networks }: Service): boolean => networks.some(({ name }) => name === network);
  return services.every(isOn) && isolationOf(project, network) === "open";
}

/** Nothing is reached from outside at all. */
function exposureSeen(project: ComposeProject, services: readonly Service[]): readonly Observation[] {
  const isInside = services.every(
    ({ networkMode, ports, incomplete }) => !incomplete && ports.length === 0 && networkMode?.value !== "host",
  );
  if (!isInside || services.length === 0) return [];
  const on = { host: "holds", "access-control": "part", "brute-force": "holds" } as const;
  return [observed(on, "no-ports", projectKeys(project)[0])];
}

/** What browsers come to, by the ports that web applications of such stacks listen on. */
const WEB_PORTS = new Set([
  80, 81, 3000, 3001, 3210, 4000, 5000, 5001, 5173, 5678, 7860, 8000, 8001, 8080, 8081, 8088, 8501, 8888, 9000,
]);

/** Pages that are served in plain text, past the proxy that speaks TLS or without one: whoever takes that way is not protected. */
function plainPortsSeen(project: ComposeProject, services: readonly Service[]): readonly Observation[] {
  const hasTls = services.some((service) => portOfTls(service) !== undefined);
  // The rule about a project without TLS tells its entry by itself.
  if (!hasTls && entryOf(project) !== undefined) return [];
  return (
    services
      // What publishes both ports answers the plain one with a redirect.
      .filter((service) => !isProxyImage(readImage(service)) && portOfTls(service) === undefined)
      .filter((service) => isPublic(service) && storeOf(service) === undefined)
      .flatMap((service) =>
        service.ports
          .filter((port) => reachOf(port) === "public" && !port.unknownBind && WEB_PORTS.has(port.target))
          .map((port) =>
            observed({ https: "lacks" }, hasTls ? "plain-beside" : "plain-entry", port.at, {
              service: service.name,
              port: port.target,
            }),
          ),
      )
  );
}
