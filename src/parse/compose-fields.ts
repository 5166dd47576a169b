// compose's short forms as the long ones.
import { sliceScalar } from "./compose-interpolate.ts";
import type { Mark } from "./compose-source-text.ts";
import type { MapNode, ScalarNode, YamlNode } from "./yaml-nodes.ts";

/** A published port, one container port each; a long range stays one. */
export interface Port {
  readonly target: number;
  /** The last port of a range that is too long to be told port by port; else `target`. */
  readonly lastTarget: number;
  readonly protocol: string;
  /** As written, a range too; empty when the host chooses. */
  readonly published: string;
  /** Without brackets; empty for every interface. */
  readonly hostIp: string;
  /** The bind address depends on a variable that nobody in the repository supplies. */
  readonly unknownBind: boolean;
  readonly mode: string;
  /** The list item. */
  readonly at: Mark;
  /** What of it says where the port is bound, or the whole short form. */
  readonly bind: ScalarNode | undefined;
}

/** What a container mounts. */
export interface Mount {
  readonly type: "bind" | "volume" | "tmpfs" | "npipe" | "cluster" | "image";
  /** As written, without a final slash; empty for an anonymous volume. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly at: Mark;
  readonly scalar: ScalarNode | undefined;
}

const MAX_RANGE = 256;
const MAX_PORTS = 4096;
const UNKNOWN_BIND = /ADDR|IP(?:_|$)|HOST|BIND|LISTEN|IFACE|INTERFACE/i;

/** compose's booleans: `true`, `yes`, `on`, `y`, `1`, in any case and quoted or not. */
export function isTrue(node: YamlNode | undefined): boolean {
  return node?.kind === "scalar" && /^(?:true|yes|on|y|1)$/i.test(node.value);
}

/** The scalar at `name` that is no null. */
export function scalarAt(map: MapNode | undefined, name: string): ScalarNode | undefined {
  const node = map?.entries.get(name)?.node;
  return node?.kind === "scalar" && node.type !== "null" ? node : undefined;
}

/** The map at `name`. */
export function mapAt(map: MapNode | undefined, name: string): MapNode | undefined {
  const node = map?.entries.get(name)?.node;
  return node?.kind === "map" ? node : undefined;
}

/** The scalars of a list, or a scalar as a list of one; nulls and collections left out. */
export function scalarsAt(map: MapNode | undefined, name: string): readonly ScalarNode[] {
  const node = map?.entries.get(name)?.node;
  const items = node?.kind === "seq" ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => (item.kind === "scalar" && item.type !== "null" ? [item] : []));
}

/** The items of a list; a scalar or map is none. */
export function itemsAt(map: MapNode | undefined, name: string): readonly YamlNode[] {
  const node = map?.entries.get(name)?.node;
  return node?.kind === "seq" ? node.items : [];
}

/** Ports whose container port cannot be told are left out. Later ones replace equal earlier ones. */
export function portsOf(items: readonly YamlNode[]): readonly Port[] {
  const ports = new Map<string, Port>();
  for (const item of items) {
    if (ports.size > MAX_PORTS) break;
    for (const port of item.kind === "map" ? longPort(item) : item.kind === "scalar" ? shortPort(item) : []) {
      ports.set(`${port.hostIp}|${port.published}|${port.target}|${port.protocol}`, port);
    }
  }
  return [...ports.values()];
}

/** `[[IP:]HOST:]CONTAINER[/PROTOCOL]`, the address in brackets when it is IPv6. */
function shortPort(item: ScalarNode): readonly Port[] {
  const [address = "", protocol = "tcp"] = item.value.split("/", 2);
  const lastColon = address.lastIndexOf(":");
  const [target, targetScalar] = [address.slice(lastColon + 1), sliceScalar(item, lastColon + 1, address.length)];
  if (targetScalar.unknown === true) return [];
  const host = lastColon < 0 ? "" : address.slice(0, lastColon);
  const split = splitHost(host);
  const hostScalar = lastColon < 0 ? undefined : sliceScalar(item, 0, host.length);
  return portRange(target, {
    protocol: protocol.toLowerCase(),
    published: split.published,
    hostIp: split.ip,
    unknownBind: hostScalar !== undefined && hidesAddress(hostScalar),
    mode: "ingress",
    at: item.at,
    bind: split.ip === "" ? item : sliceScalar(item, 0, split.length),
  });
}

/** `[::1]:80`, `::1:80`, `127.0.0.1:80`, `127.0.0.1:`, `80`, nothing. `length` is that of the address as written. */
function splitHost(host: string): { readonly ip: string; readonly published: string; readonly length: number } {
  const bracketed = /^\[([^\]]{0,100})\]:?(.*)$/.exec(host);
  if (bracketed !== null)
    return { ip: bracketed[1] ?? "", published: bracketed[2] ?? "", length: (bracketed[1]?.length ?? 0) + 2 };
  const colon = host.lastIndexOf(":");
  if (colon >= 0) return { ip: host.slice(0, colon), published: host.slice(colon + 1), length: colon };
  return { ip: "", published: host, length: 0 };
}

/** Whether a variable without a value may stand for an address. `${DB_PORT}:5432` is read as a port. */
function hidesAddress(bind: ScalarNode): boolean {
  const unset = bind.parts?.filter(({ source }) => source === "unset") ?? [];
  return unset.some(({ variable = "" }) => UNKNOWN_BIND.test(variable) || !/PORT/i.test(variable));
}

function longPort(item: MapNode): readonly Port[] {
  const target = scalarAt(item, "target");
  if (target === undefined || target.unknown === true) return [];
  const hostIp = scalarAt(item, "host_ip");
  const published = scalarAt(item, "published");
  // An address inside `published` is no valid compose, and yet written: it is read as the address that is meant.
  const split =
    hostIp === undefined && published?.value.includes(":") === true ? splitHost(published.value) : undefined;
  return portRange(target.value, {
    protocol: (scalarAt(item, "protocol")?.value ?? "tcp").toLowerCase(),
    published: split?.published ?? published?.value ?? "",
    hostIp: split?.ip ?? (hostIp?.value ?? "").replace(/^\[|\]$/g, ""),
    unknownBind: hostIp?.unknown === true,
    mode: scalarAt(item, "mode")?.value ?? "ingress",
    at: item.at,
    bind: hostIp ?? (split === undefined ? undefined : published),
  });
}

function portRange(target: string, rest: Omit<Port, "target" | "lastTarget">): readonly Port[] {
  const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(target.trim());
  if (range === null) return [];
  const first = Number(range[1]);
  const last = Number(range[2] ?? range[1]);
  if (last < first || last > 65535) return [];
  if (last - first >= MAX_RANGE) return [{ ...rest, target: first, lastTarget: last }];
  const begin = /^(\d{1,5})(?:-\d{1,5})?$/.exec(rest.published);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const published = begin === null || first === last ? rest.published : String(Number(begin[1]) + i);
    return { ...rest, target: first + i, lastTarget: first + i, published };
  });
}

/** How far a published port reaches. `lan`: private addresses only. */
export function reachOf(port: Port): "loopback" | "lan" | "public" {
  const ip = port.hostIp.toLowerCase();
  if (ip === "localhost" || ip === "::1" || /^127(?:\.\d{1,3}){1,3}$/.test(ip) || /^::ffff:127\./.test(ip))
    return "loopback";
  const isLan =
    /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254)\.[\d.]{1,15}$/.test(
      ip,
    ) || /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(ip);
  return isLan ? "lan" : "public";
}

/** Mounts of `volumes:`; later ones replace earlier ones of the same target. */
export function mountsOf(items: readonly YamlNode[]): readonly Mount[] {
  const mounts = new Map<string, Mount>();
  for (const item of items) {
    const mount = item.kind === "map" ? longMount(item) : item.kind === "scalar" ? shortMount(item) : undefined;
    if (mount !== undefined) mounts.set(mount.target, mount);
  }
  return [...mounts.values()];
}

function shortMount(item: ScalarNode): Mount | undefined {
  const parts = item.value.replace(/^([A-Za-z]):(?=[\\/])/, "$1\0").split(":");
  const [first = "", second, options = ""] = parts.map((part) => part.replace("\0", ":"));
  if (first === "" && second === undefined) return undefined;
  const [source, target] = second === undefined ? ["", first] : [first, second];
  return {
    type: isFilePath(source) ? "bind" : "volume",
    source: trimSlash(source),
    target: trimSlash(target),
    readOnly: options.split(",").includes("ro"),
    at: item.at,
    scalar: item,
  };
}

function longMount(item: MapNode): Mount | undefined {
  const source = scalarAt(item, "source") ?? scalarAt(item, "src");
  // Without a type it is no valid compose, and yet written: it is read as what is meant.
  const type = scalarAt(item, "type")?.value ?? (isFilePath(source?.value ?? "") ? "bind" : "volume");
  const target = scalarAt(item, "target")?.value ?? scalarAt(item, "destination")?.value ?? "";
  if (!isMountType(type)) return undefined;
  const readOnly = isTrue(item.entries.get("read_only")?.node);
  return {
    type,
    source: trimSlash(source?.value ?? ""),
    target: trimSlash(target),
    readOnly,
    at: item.at,
    scalar: source,
  };
}

function isMountType(type: string): type is Mount["type"] {
  return /^(?:bind|volume|tmpfs|npipe|cluster|image)$/.test(type);
}

function isFilePath(source: string): boolean {
  return /^(?:[./~]|\\\\|[A-Za-z]:)/.test(source);
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
