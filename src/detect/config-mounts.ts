// Configuration files that compose services mount, whatever they are called in the repository.
import type { Snapshot } from "../model/document.ts";
import { mapAt, reachOf, scalarAt } from "../parse/compose-fields.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Service } from "../parse/compose-service.ts";
import { pathsUnder } from "../parse/nginx-includes.ts";
import { folderOf, type ServerConfigKind, serverConfigKind } from "../parse/path-class.ts";
import { resolvePath } from "../parse/resolve-path.ts";
import type { ScalarNode } from "../parse/yaml-nodes.ts";
import { readImage } from "./compose/images.ts";
import { loadedProject } from "./compose/loaded-project.ts";
import { touchedProjects } from "./compose/touched.ts";

/** A file of the repository inside a service. */
export interface MountedConfig {
  readonly path: string;
  /** Where the service sees it. */
  readonly target: string;
  readonly kind: ServerConfigKind;
  readonly service: Service;
  readonly project: ComposeProject;
}

/** The compose projects that a change may concern, and what configuration their services mount. */
export interface Stacks {
  readonly projects: readonly ComposeProject[];
  readonly mounts: readonly MountedConfig[];
}

const MAX_FILES = 500;
const CONFIG_FOLDER = /nginx|openresty|caddy|squid|redis|valkey|postgres|conf/i;

/** Without `changedPaths`, of all projects. */
export function stacksOf(snapshot: Snapshot, changedPaths: readonly string[] | undefined): Stacks {
  // A compose file names the folder of a configuration file where it does not name the file.
  const folders = (changedPaths ?? []).filter((path) => serverConfigKind(path) !== undefined).flatMap(foldersOf);
  const wanted = changedPaths === undefined ? undefined : [...new Set([...changedPaths, ...folders])];
  const projects = touchedProjects(snapshot, wanted).map((project) => loadedProject(project, snapshot));
  const mounts = projects.flatMap((project) =>
    [...project.services.values()].flatMap((service) => mountsOf(service, project, snapshot)),
  );
  return { projects, mounts };
}

/** The folder of `path` and the one above. */
function foldersOf(path: string): readonly string[] {
  const folder = folderOf(path);
  return [folder, folderOf(folder)].filter((one) => one !== "");
}

function mountsOf(service: Service, project: ComposeProject, snapshot: Snapshot): readonly MountedConfig[] {
  const mounted: MountedConfig[] = [];
  const add = (path: string, target: string): void => {
    const kind = kindOf(target, service);
    if (kind !== undefined) mounted.push({ path, target, kind, service, project });
  };
  for (const { source, target } of [...bindsOf(service), ...configsOf(service, project)]) {
    const path = resolvePath(project.folder, source);
    if (path === undefined || path === "") continue;
    if (snapshot.has(path)) add(path, target);
    else if (CONFIG_FOLDER.test(target)) {
      for (const file of pathsUnder(path, snapshot.list()).slice(0, MAX_FILES))
        add(file, `${target}${file.slice(path.length)}`);
    }
  }
  return mounted;
}

interface Source {
  readonly source: string;
  readonly target: string;
}

function bindsOf({ mounts }: Service): readonly Source[] {
  return mounts.filter(({ type, scalar }) => type === "bind" && scalar?.unknown !== true);
}

/** `configs:` of a service, by the `file:` of the project's own. */
function configsOf({ node }: Service, { root }: ComposeProject): readonly Source[] {
  const list = node.entries.get("configs")?.node;
  const all = mapAt(root, "configs");
  return (list?.kind === "seq" ? list.items : []).flatMap((item) => {
    const name = item.kind === "scalar" ? item : item.kind === "map" ? scalarAt(item, "source") : undefined;
    const file: ScalarNode | undefined = name === undefined ? undefined : scalarAt(mapAt(all, name.value), "file");
    if (name === undefined || file === undefined || file.unknown === true) return [];
    const target = item.kind === "map" ? scalarAt(item, "target")?.value : undefined;
    return [{ source: file.value, target: target ?? `/${name.value}` }];
  });
}

function kindOf(target: string, service: Service): ServerConfigKind | undefined {
  const byPath = serverConfigKind(target);
  if (byPath !== undefined) return byPath;
  const name = readImage(service)?.name ?? "";
  if (/sandbox/.test(name) && /^\/conf\/config\.ya?ml$/.test(target)) return "dify-sandbox";
  if (/caddy/.test(name) && target.startsWith("/etc/caddy/")) return "caddy";
  if (!/\.conf(?:\.template)?$/.test(target)) return undefined;
  if (/^(?:redis|valkey|keydb)/.test(name)) return "redis";
  if (/^squid/.test(name)) return "squid";
  return /^(?:nginx|openresty|swag)/.test(name) ? "nginx" : undefined;
}

/** Mounted only by services that publish nothing beyond the machine: something else stands before them. */
export function isInternal(mounts: readonly { readonly service: Service }[]): boolean {
  return (
    mounts.length > 0 &&
    mounts.every(
      ({ service }) =>
        service.networkMode?.value !== "host" && !service.ports.some((port) => reachOf(port) !== "loopback"),
    )
  );
}
