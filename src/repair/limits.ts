// How much of the machine a service may take.
import { mapAt } from "../parse/compose-fields.ts";
import { type LimitKind, limitValues } from "../parse/compose-limits.ts";
import type { Service } from "../parse/compose-service.ts";
import { readImage } from "../parse/image-reference.ts";
import { addSetting, homesOf, ownSetting } from "./homes.ts";
import { memoryOf } from "./known-images.ts";
import { mapIn, serviceIn } from "./plain-model.ts";
import { type Answer, type RepairTarget, refuse, type ServiceContext } from "./repair-target.ts";
import { addKey, stepBelow } from "./yaml-edits.ts";

const FIELDS: Readonly<Record<LimitKind, string>> = { memory: "mem_limit", cpus: "cpus", pids: "pids_limit" };
/** More than the machine has would keep the service from starting. */
const DEFAULT_CPUS = "1.0";
const DEFAULT_PIDS = "512";

/** A limit of `kind`: among the service's other limits below `deploy` where it has some there, else as a setting of its own. */
export function limit(kind: LimitKind): (context: ServiceContext) => Answer {
  return ({ target, project, service }) => {
    const value = before(kind, target) ?? limitFor(kind, service);
    if (value === undefined) return refuse("repair.no.memory");
    if (reservesMore(kind, service.node)) return refuse("repair.no.reserved");
    const homes = homesOf(service, project, target.path);
    const values = { service: service.name, limit: `${FIELDS[kind]}: ${value}` };
    const written = kind === "cpus" ? `"${value}"` : value;
    const [old] = limitValues(service, kind);
    if (old !== undefined) return refuse("repair.no.form", { what: FIELDS[kind] });
    const limits = ownSetting(homes, "deploy", "resources", "limits");
    if (limits !== undefined && limits.entry.node.kind === "map" && limits.entry.node.entries.size > 0) {
      const change = addKey(limits.text, limits.entry.node, kind, written, stepBelow(limits));
      if (change === undefined) return refuse("repair.no.form", { what: "deploy" });
      return {
        kind: "proposal",
        text: limits.text,
        changes: [change],
        expect: (model) =>
          void Object.assign(mapIn(serviceIn(model, service.name), "deploy", "resources", "limits"), { [kind]: value }),
        title: "repair.limit",
        note: "repair.limit.note",
        values: { ...values, limit: `deploy.resources.limits.${kind}: ${value}` },
      };
    }
    const [home] = homes;
    const change = home === undefined ? undefined : addSetting(home, FIELDS[kind], kind === "cpus" ? value : written);
    if (home === undefined || change === undefined) return refuse("repair.no.form", { what: FIELDS[kind] });
    return {
      kind: "proposal",
      text: home.text,
      changes: [change],
      expect: (model) => void Object.assign(serviceIn(model, service.name), { [FIELDS[kind]]: value }),
      title: "repair.limit",
      note: "repair.limit.note",
      values,
    };
  };
}

/** The limit that base had. */
function before(kind: LimitKind, { was = "" }: RepairTarget): string | undefined {
  const form =
    kind === "memory" ? /^\d{1,12}(?:[bkmg]b?)?$/i : kind === "cpus" ? /^\d{1,4}(?:\.\d{1,4})?$/ : /^\d{1,9}$/;
  return form.test(was) ? was : undefined;
}

function limitFor(kind: LimitKind, service: Service): string | undefined {
  const memory = memoryOf(readImage(service), service.name);
  switch (kind) {
    case "memory":
      return setsOwnMemory(service) ? undefined : memory;
    case "cpus":
      return memory === undefined ? undefined : DEFAULT_CPUS;
    case "pids":
      return memory === undefined ? "4096" : DEFAULT_PIDS;
  }
}

/** A heap or a shared memory of its own size, which the limit has to hold. */
function setsOwnMemory({ environment, command, entrypoint, node }: Service): boolean {
  const words = [...environment.map(({ scalar }) => scalar), ...command, ...entrypoint];
  const hasHeap = words.some((word) => /-Xmx\d|max-old-space-size|MaxRAM/.test(word?.value.slice(0, 2000) ?? ""));
  return hasHeap || node.entries.has("shm_size") || node.entries.has("memswap_limit");
}

/** What is reserved may be more than what we would allow. */
function reservesMore(kind: LimitKind, node: ServiceContext["service"]["node"]): boolean {
  const reserved = mapAt(mapAt(mapAt(node, "deploy"), "resources"), "reservations");
  return reserved?.entries.has(kind) === true || (kind === "memory" && node.entries.has("mem_reservation"));
}
