// `ports:` in its long form, ranges told port by port (github.com/docker/go-connections, nat.ParsePortSpec).
import { sliceScalar } from "../compose-interpolate.ts";
import type { ScalarNode, YamlNode } from "../yaml-nodes.ts";
import { type Decoder, type Decoding, isNull, object, refused, setInteger, text, typedOf } from "./decode.ts";
import { isIp } from "./go-forms.ts";
import { list, type ModelMap, type ModelValue, map, scalar, textAt } from "./model-value.ts";

const longPort = object({
  name: text,
  mode: text,
  host_ip: text,
  target: setInteger,
  published: text,
  protocol: text,
  app_protocol: text,
});

export const ports: Decoder = (node, where, decoding) => {
  if (isNull(node)) return undefined;
  if (node.kind !== "seq") return refused("wrong-shape", node, where, decoding);
  const found = new Map<string, ModelValue>();
  for (const [i, item] of node.items.entries())
    for (const port of portsOf(item, `${where}[${i}]`, decoding)) {
      const key = ["host_ip", "published", "target", "protocol"].map((name) => keyOf(port, name));
      found.set(key.join(" "), port);
    }
  return found.size === 0 ? undefined : list([...found.values()]);
};

/** A number and a text are not the same to compose. */
function keyOf(port: ModelMap, name: string): string {
  const value = port.entries.get(name);
  if (value?.kind !== "scalar") return name === "host_ip" ? "0.0.0.0" : "";
  const isNumber = name === "published" && value.from !== undefined && typedOf(value.from).kind === "integer";
  return `${isNumber ? "#" : ""}${value.value}`;
}

function portsOf(item: YamlNode, where: string, decoding: Decoding): readonly ModelMap[] {
  if (item.kind === "map") {
    const port = longPort(item, where, decoding);
    if (port?.kind !== "map") return [];
    const ip = textAt(port, "host_ip");
    if (!port.entries.has("target") || (ip !== undefined && !isIp(ip))) refused("bad-value", item, where, decoding);
    const defaults = [
      ["mode", scalar("ingress")],
      ["protocol", scalar("tcp")],
    ] as const;
    return [map([...defaults.filter(([name]) => !port.entries.has(name)), ...port.entries])];
  }
  const typed = item.kind === "scalar" ? typedOf(item).kind : "null";
  if (item.kind !== "scalar" || (typed !== "string" && typed !== "integer")) {
    refused("wrong-shape", item, where, decoding);
    return [];
  }
  const read = shortPort(item, decoding);
  if (read !== undefined) return read;
  if (item.unknown === true) return [map([["target", scalar(null, item)]])];
  refused("bad-value", item, where, decoding);
  return [];
}

/** What a port of a range costs, told as the length of a text. */
const PORT_COST = 500;

/** `[[IP:]HOST:]CONTAINER[/PROTOCOL]`; `undefined` for what compose refuses. */
function shortPort(item: ScalarNode, decoding: Decoding): readonly ModelMap[] | undefined {
  const { value } = item;
  const lastColon = value.lastIndexOf(":");
  const container = value.slice(lastColon + 1);
  const slash = container.indexOf("/");
  const target = slash < 0 ? container : container.slice(0, slash);
  const protocol = (slash < 0 ? "" : (container.slice(slash + 1).split("/", 1)[0] ?? "")) || "tcp";
  const ipEnd = lastColon < 0 ? -1 : value.lastIndexOf(":", lastColon - 1);
  const published = lastColon < 0 ? "" : value.slice(ipEnd + 1, lastColon);
  const ip = readIp(ipEnd < 0 ? "" : value.slice(0, ipEnd));
  const [inside, outside] = [rangeOf(target), published === "" ? undefined : rangeOf(published)];
  if (ip === undefined || inside === undefined || inside.first === 0 || !/^(?:tcp|udp|sctp)$/i.test(protocol))
    return undefined;
  if (published !== "" && outside === undefined) return undefined;
  const length = inside.last - inside.first;
  if (outside !== undefined && outside.last - outside.first !== length && length > 0) return undefined;
  if (!decoding.spend(PORT_COST * (length + 1))) return [];
  const slice = (from: number, to: number): ScalarNode => sliceScalar(item, from, to);
  const [ipPart, publishedPart] = [slice(0, ipEnd), slice(ipEnd + 1, lastColon)];
  const targetPart = slice(lastColon + 1, lastColon + 1 + target.length);
  const made = Array.from({ length: length + 1 }, (_, i) => {
    const host = outside === undefined ? "" : String(outside.first + i);
    const isDynamic = length === 0 && outside !== undefined && outside.first !== outside.last;
    return map([
      ["mode", scalar("ingress")],
      ["host_ip", ip === "" ? undefined : scalar(ip, ipPart)],
      ["target", scalar(inside.first + i, targetPart)],
      ["published", host === "" ? undefined : scalar(isDynamic ? `${host}-${outside.last}` : host, publishedPart)],
      ["protocol", scalar(protocol.toLowerCase(), slash < 0 ? undefined : item)],
    ]);
  });
  const key = (port: ModelMap): string => `${textAt(port, "target")}/`;
  return made.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Without brackets; `undefined` when it is no address. */
function readIp(written: string): string | undefined {
  const bare = /^\[.{0,100}\]$/.test(written) ? written.slice(1, -1) : written;
  if (bare === written && written.includes(":")) return undefined;
  return bare === "" || isIp(bare) ? bare : undefined;
}

function rangeOf(written: string): { readonly first: number; readonly last: number } | undefined {
  const match = /^(\d{1,9})(?:-(\d{1,9})(?:-.{0,100})?)?$/.exec(written);
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
  return first > last || last > 65535 ? undefined : { first, last };
}
