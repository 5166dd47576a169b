// Published ports bound to the machine itself.
import type { TextChange } from "../model/repair.ts";
import { itemsAt, type Port, portsOf, reachOf } from "../parse/compose-fields.ts";
import { markOfValue } from "../parse/compose-interpolate.ts";
import type { Mark } from "../parse/compose-source-text.ts";
import type { YamlNode } from "../parse/yaml-nodes.ts";
import { isPlainMap, listIn, type Plain, plainValue, serviceIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { addKey, replaceScalar } from "./yaml-edits.ts";

const LOOPBACK = "127.0.0.1";

/** Binds every port of the target's subject that is open now. */
export function bindToLoopback({ target, service }: ServiceContext): Answer {
  // Item by item: of two that are equal the service has one, and the other would be open afterwards.
  const list = itemsAt(service.node, "ports").flatMap((item) => portsOf([item]));
  const open = list.filter(
    (port) => subjectOf(port) === target.subject && reachOf(port) !== "loopback" && !port.unknownBind,
  );
  const [port] = open;
  const items = itemsOf(open, service.node.entries.get("ports")?.node);
  const [item] = items;
  if (port === undefined || item === undefined) return refuse("repair.no.place", { what: "ports" });
  const { text } = item.at;
  const changes: TextChange[] = [];
  const before: Plain[] = [];
  for (const one of items) {
    const change =
      one.at.text === text
        ? changeOf(
            one,
            open.find((known) => isSame(known.at, one.at)),
          )
        : undefined;
    if (change === undefined)
      return refuse(isOfVariable(open) ? "repair.no.variable" : "repair.no.form", { what: "ports" });
    changes.push(change);
    before.push(plainValue(one));
  }
  return {
    kind: "proposal",
    text,
    changes,
    expect(model) {
      const ports = listIn(serviceIn(model, service.name), "ports");
      for (const [i, one] of ports.entries())
        if (before.some((old) => JSON.stringify(old) === JSON.stringify(one))) ports[i] = bound(one);
    },
    title: "repair.port",
    note: "repair.port.note",
    values: { service: service.name, port: target.subject.replace(/\/tcp$/, "") },
  };
}

function subjectOf({ target, lastTarget, protocol }: Port): string {
  return `${target === lastTarget ? target : `${target}-${lastTarget}`}/${protocol}`;
}

function isSame(a: Mark, b: Mark): boolean {
  return a.text === b.text && a.start === b.start;
}

/** The items that the ports were made of, each once. */
function itemsOf(ports: readonly Port[], list: YamlNode | undefined): readonly YamlNode[] {
  if (list?.kind !== "seq") return [];
  return list.items.filter((item) => ports.some(({ at }) => isSame(at, item.at)));
}

function isOfVariable(ports: readonly Port[]): boolean {
  return ports.some(({ bind, hostIp }) => hostIp !== "" && bind?.parts !== undefined);
}

function changeOf(item: YamlNode, port: Port | undefined): TextChange | undefined {
  const { text } = item.at;
  if (port === undefined || item.kind === "seq") return undefined;
  if (item.kind === "map") {
    const address = item.entries.get("host_ip")?.node;
    if (address === undefined) return addKey(text, item, "host_ip", LOOPBACK);
    return address.kind === "scalar" ? replaceScalar(text, address, LOOPBACK) : undefined;
  }
  if (port.hostIp !== "") return addressChange(port, item.at);
  const source = text.view.string();
  const written = source.slice(item.at.start, item.at.end);
  if (/[\r\n]/.test(written) || !/^["'\w$.]/.test(written)) return undefined;
  const prefix = item.value.includes(":") ? `${LOOPBACK}:` : `${LOOPBACK}::`;
  const isQuoted = /^["']/.test(written);
  // Of a number alone a text has to be made that no reader takes for something else.
  if (!isQuoted && !item.value.includes(":"))
    return { start: item.at.start, end: item.at.end, insert: `"${prefix}${written}"` };
  const at = item.at.start + (isQuoted ? 1 : 0);
  return { start: at, end: at, insert: prefix };
}

/** The address where it is written, be it as the default of a variable. */
function addressChange({ bind }: Port, item: Mark): TextChange | undefined {
  const mark = bind === undefined ? undefined : markOfValue(bind);
  if (bind === undefined || mark?.text !== item.text || mark.start < item.start || mark.end > item.end)
    return undefined;
  const written = mark.text.view.string().slice(mark.start, mark.end);
  return written === bind.value ? { start: mark.start, end: mark.end, insert: LOOPBACK } : undefined;
}

/** What the model says of the port afterwards. */
function bound(port: Plain): Plain {
  if (isPlainMap(port)) return Object.assign(port, { host_ip: LOOPBACK });
  if (typeof port !== "string") return port;
  const [address = "", protocol] = port.split("/", 2);
  const parts = address.startsWith("[")
    ? ["", ...address.slice(address.indexOf("]") + 2).split(":")]
    : address.split(":");
  const [target = "", published = ""] = [parts.at(-1), parts.at(-2)];
  return `${LOOPBACK}:${parts.length === 1 ? "" : published}:${target}${protocol === undefined ? "" : `/${protocol}`}`;
}
