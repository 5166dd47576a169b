// Where the output of a service goes, and where it stays.
import type { TextChange } from "../model/repair.ts";
import { loggingOf } from "../parse/compose-logging.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Service } from "../parse/compose-service.ts";
import type { Mark, SourceText } from "../parse/compose-source-text.ts";
import type { MapNode } from "../parse/yaml-nodes.ts";
import { addSetting, type Home, homesOf, ownSetting } from "./homes.ts";
import { listIn, mapIn, serviceIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { addItem, addKey, ownEntry, replaceScalar, rootOf, stepBelow } from "./yaml-edits.ts";

const MAX_SIZE = "10m";
const MAX_FILES = "3";
const PLAIN = { "max-size": MAX_SIZE, "max-file": MAX_FILES };
const WRITTEN = { "max-size": MAX_SIZE, "max-file": `"${MAX_FILES}"` };

/** `max-size` and `max-file` for the log of docker's usual driver. */
export function rotateLogs({ target, project, service }: ServiceContext): Answer {
  const homes = homesOf(service, project, target.path);
  const values = { service: service.name };
  const expect = (model: Parameters<typeof serviceIn>[0]): void => {
    const logging = mapIn(serviceIn(model, service.name), "logging");
    logging.driver = "json-file";
    Object.assign(mapIn(logging, "options"), PLAIN);
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

/** The driver `json-file` instead of none, and a log that does not grow without end. */
export function keepLogs({ target, project, service }: ServiceContext): Answer {
  const driver = loggingOf(service)?.driver;
  const change = driver === undefined ? undefined : replaceScalar(driver.at.text, driver, "json-file");
  if (driver === undefined || change === undefined) return refuse("repair.no.form", { what: "logging" });
  const { text } = driver.at;
  const own = ownSetting(homesOf(service, project, target.path), "logging");
  const map = own?.text === text && own.entry.node.kind === "map" ? own.entry.node : undefined;
  const options =
    own === undefined || map === undefined || map.entries.has("options")
      ? undefined
      : addKey(text, map, "options", WRITTEN, stepBelow(own));
  return {
    kind: "proposal",
    text,
    changes: options === undefined ? [change] : [change, options],
    expect(model) {
      const logging = mapIn(serviceIn(model, service.name), "logging");
      logging.driver = "json-file";
      if (options !== undefined) Object.assign(mapIn(logging, "options"), PLAIN);
    },
    title: "repair.logging",
    values: { service: service.name },
  };
}

/**
 * A named volume for the folder that the logs are written to; one that holds nothing but logs by its name. Services that take the path
 * from the same place, through an anchor, get one each.
 */
export function mountLogs({ target, project, service }: ServiceContext): Answer {
  const path = target.subject;
  const last = path.slice(path.lastIndexOf("/") + 1);
  const folder = last.includes(".") ? path.slice(0, path.lastIndexOf("/")) : path;
  if (!/^\/[\w./-]{1,200}$/.test(folder) || !/logs?$/i.test(folder)) return refuse("repair.no.log-folder", { path });
  const others = othersFrom(placeOf(service, path), service, folder, project);
  const all = [service, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
  const mounts = all.map((one) => mountFor(one, folder, homesOf(one, project, target.path)));
  const text = mounts[0]?.home.text;
  const root = text === undefined ? undefined : rootOf(text);
  const isElsewhere = project.root.entries.get("volumes")?.node.kind === "scalar";
  if (text === undefined || root === undefined || isElsewhere) return refuse("repair.no.form", { what: "volumes" });
  const changes: TextChange[] = [];
  const names: string[] = [];
  for (const mount of mounts) {
    if (mount === undefined || mount.home.text !== text) return refuse("repair.no.form", { what: "volumes" });
    changes.push(mount.change);
    names.push(mount.name);
  }
  const step = mounts[0] === undefined ? 2 : stepBelow(mounts[0].home);
  const defined = definedVolumes(text, root, names, step);
  if (defined === undefined) return refuse("repair.no.form", { what: "volumes" });
  return {
    kind: "proposal",
    text,
    changes: [...changes, ...defined],
    expect(model) {
      for (const [i, one] of all.entries()) {
        listIn(serviceIn(model, one.name), "volumes").push(`${names[i]}:${folder}`);
        mapIn(model, "root", "volumes", names[i] ?? "");
      }
    },
    title: "repair.log-volume",
    values: { service: all.map(({ name }) => name), path: folder, volume: names },
  };
}

const MAX_SHARING = 50;

function placeOf({ environment }: Service, path: string): Mark | undefined {
  return environment.find(({ name, scalar }) => /LOGS?_/.test(name) && scalar?.value === path)?.scalar?.at;
}

/** Services that have the same line and no mount around the folder. */
function othersFrom(
  place: Mark | undefined,
  own: Service,
  folder: string,
  { services }: ComposeProject,
): readonly Service[] {
  const isSame = (mark: Mark | undefined): boolean => mark?.text === place?.text && mark?.start === place?.start;
  return [...services.values()]
    .filter((one) => one !== own && place !== undefined && one.environment.some(({ scalar }) => isSame(scalar?.at)))
    .filter(({ mounts }) => !mounts.some(({ target }) => folder === target || folder.startsWith(`${target}/`)))
    .slice(0, MAX_SHARING);
}

interface LogMount {
  readonly home: Home;
  readonly change: TextChange;
  readonly name: string;
}

function mountFor(service: Service, folder: string, homes: readonly Home[]): LogMount | undefined {
  const [home] = homes;
  const name = `${service.name}-logs`.replaceAll(/[^\w.-]/g, "-");
  const list = ownSetting(homes, "volumes");
  const item = `${name}:${folder}`;
  if (home === undefined || (list !== undefined && list.text !== home.text)) return undefined;
  const change =
    list === undefined
      ? addSetting(home, "volumes", [item])
      : list.entry.node.kind === "seq"
        ? addItem(list.text, list.entry.node, item)
        : undefined;
  return change === undefined ? undefined : { home, change, name };
}

/** The volumes at the top of the file, each by its name alone. */
function definedVolumes(
  text: SourceText,
  root: MapNode,
  names: readonly string[],
  step: number,
): readonly TextChange[] | undefined {
  const named = ownEntry(text, ["volumes"]);
  const node = named?.entry.node;
  if (named === undefined) {
    const change = addKey(text, root, "volumes", Object.fromEntries(names.map((name) => [name, "{}"])), step);
    return change === undefined ? undefined : [change];
  }
  const changes = names.map((name) => (node?.kind === "map" ? addKey(text, node, name, "{}", step) : undefined));
  return changes.every((change) => change !== undefined) ? changes : undefined;
}
