// Paths of the host that a service mounts.
import { type Mount, mapAt, scalarAt } from "../../parse/compose-fields.ts";
import { sliceScalar } from "../../parse/compose-interpolate.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { type Places, placesOf } from "./places.ts";

/** A folder or file of the host in a container. */
export interface HostPath {
  /** See {@link normalPath}. */
  readonly path: string;
  readonly target: string;
  readonly readOnly: boolean;
  /** The path alone, wherever it is written. */
  readonly scalar: ScalarNode;
  readonly places: Places;
}

/** Bind mounts, and volumes of the local driver that are bind mounts by their options. */
export function hostPaths({ mounts }: Service, project: ComposeProject): readonly HostPath[] {
  return mounts.flatMap((mount) => {
    const { scalar, isOwn } = sourceScalar(mount, project);
    if (scalar === undefined || scalar.value === "") return [];
    const { target, readOnly, at } = mount;
    const places: Places = isOwn ? placesOf(scalar) : [...placesOf(scalar), at];
    return [{ path: normalPath(scalar.value), target, readOnly, scalar, places }];
  });
}

/** `path` without `.`, `..` where they can be resolved, double and final slashes. `~` is the home of whoever starts the project. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    const isStuck = parts.length === 0 || parts.at(-1) === "..";
    if (part !== "..") parts.push(part);
    else if (!isStuck) parts.pop();
    else if (!path.startsWith("/")) parts.push(part);
  }
  return `${path.startsWith("/") ? "/" : ""}${parts.join("/")}`;
}

/** A socket of a container runtime, whatever a variable without a value puts before it; or a folder that holds one. */
export function isRuntimeSocket({ path, scalar }: HostPath): boolean {
  if (/\/(?:docker|podman|containerd|crio)\.sock$|[\\/]pipe[\\/]docker_engine$/.test(path)) return true;
  const isFolder = /^\/(?:var\/)?run(?:\/containerd|\/podman|\/docker|\/user\/\d{1,10})?$/.test(path);
  return isFolder && scalar.unknown !== true;
}

function sourceScalar(
  mount: Mount,
  { root }: ComposeProject,
): { readonly scalar: ScalarNode | undefined; readonly isOwn: boolean } {
  const { type, source, scalar } = mount;
  if (type === "bind" || type === "npipe") {
    const isShort = scalar !== undefined && scalar.at === mount.at;
    return { scalar: isShort ? sliceScalar(scalar, 0, source.length) : scalar, isOwn: true };
  }
  if (type !== "volume" || source === "") return { scalar: undefined, isOwn: false };
  const options = mapAt(mapAt(mapAt(root, "volumes"), source), "driver_opts");
  const fileSystem = scalarAt(options, "type")?.value ?? "none";
  const isBind =
    /^(?:none|bind|)$/.test(fileSystem) || /(?:^|,)r?bind(?:,|$)/.test(scalarAt(options, "o")?.value ?? "");
  const device = isBind ? (scalarAt(options, "device") ?? scalarAt(options, "mountpoint")) : undefined;
  return { scalar: device, isOwn: false };
}
