// Where the output of a service goes, and where it stays.
import { loggingOf } from "../parse/compose-logging.ts";
import { addSetting, homesOf, ownSetting } from "./homes.ts";
import { listIn, mapIn, serviceIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { addItem, addKey, ownEntry, replaceScalar, rootOf, stepBelow } from "./yaml-edits.ts";

const MAX_SIZE = "10m";
const MAX_FILES = "3";
const WRITTEN = { "max-size": MAX_SIZE, "max-file": `"${MAX_FILES}"` };

/** `max-size` and `max-file` for the log of docker's usual driver. */
export function rotateLogs({ target, project, service }: ServiceContext): Answer {
  const homes = homesOf(service, project, target.path);
  const values = { service: service.name };
  const expect = (model: Parameters<typeof serviceIn>[0]): void => {
    const logging = mapIn(serviceIn(model, service.name), "logging");
    logging.driver = "json-file";
    Object.assign(mapIn(logging, "options"), { "max-size": MAX_SIZE, "max-file": MAX_FILES });
  };
  const told = { kind: "proposal", expect, title: "repair.rotation", values } as const;
  const written = loggingOf(service);
  if (written === undefined) {
    const [home] = homes;
    const change =
      home === undefined ? undefined : addSetting(home, "logging", { driver: "json-file", options: WRITTEN });
    return home === undefined || change === undefined
      ? refuse("repair.no.form", { what: "logging" })
      : { ...told, text: home.text, changes: [change] };
  }
  const own = ownSetting(homes, "logging");
  if (own?.entry.node.kind !== "map" || written.driver?.value !== "json-file" || own.entry.node.entries.has("options"))
    return refuse("repair.no.form", { what: "logging" });
  const change = addKey(own.text, own.entry.node, "options", WRITTEN, stepBelow(own));
  return change === undefined
    ? refuse("repair.no.form", { what: "logging" })
    : { ...told, text: own.text, changes: [change] };
}

/** The driver `json-file` instead of none. */
export function keepLogs({ service }: ServiceContext): Answer {
  const driver = loggingOf(service)?.driver;
  const change = driver === undefined ? undefined : replaceScalar(driver.at.text, driver, "json-file");
  if (driver === undefined || change === undefined) return refuse("repair.no.form", { what: "logging" });
  return {
    kind: "proposal",
    text: driver.at.text,
    changes: [change],
    expect: (model) => void Object.assign(mapIn(serviceIn(model, service.name), "logging"), { driver: "json-file" }),
    title: "repair.logging",
    values: { service: service.name },
  };
}

/** A named volume for the folder that the logs are written to; one that holds nothing but logs by its name. */
export function mountLogs({ target, project, service }: ServiceContext): Answer {
  const path = target.subject;
  const last = path.slice(path.lastIndexOf("/") + 1);
  const folder = last.includes(".") ? path.slice(0, path.lastIndexOf("/")) : path;
  if (!/^\/[\w./-]{1,200}$/.test(folder) || !/logs?$/i.test(folder)) return refuse("repair.no.log-folder", { path });
  const name = `${service.name}-logs`.replaceAll(/[^\w.-]/g, "-");
  const item = `${name}:${folder}`;
  const homes = homesOf(service, project, target.path);
  const [home] = homes;
  const list = ownSetting(homes, "volumes");
  const root = home === undefined ? undefined : rootOf(home.text);
  if (home === undefined || root === undefined || project.root.entries.get("volumes")?.node.kind === "scalar")
    return refuse("repair.no.form", { what: "volumes" });
  const mount =
    list === undefined
      ? addSetting(home, "volumes", [item])
      : list.entry.node.kind === "seq"
        ? addItem(list.text, list.entry.node, item)
        : undefined;
  const named = ownEntry(home.text, ["volumes"]);
  const step = stepBelow(home);
  const defined =
    named === undefined
      ? addKey(home.text, root, "volumes", { [name]: "{}" }, step)
      : named.entry.node.kind === "map"
        ? addKey(home.text, named.entry.node, name, "{}", step)
        : undefined;
  if (mount === undefined || defined === undefined || (list !== undefined && list.text !== home.text))
    return refuse("repair.no.form", { what: "volumes" });
  return {
    kind: "proposal",
    text: home.text,
    changes: [mount, defined],
    expect(model) {
      listIn(serviceIn(model, service.name), "volumes").push(item);
      mapIn(model, "root", "volumes", name);
    },
    title: "repair.log-volume",
    values: { service: service.name, path: folder, volume: name },
  };
}
