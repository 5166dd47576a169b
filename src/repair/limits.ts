// How much of the machine a service may take.
import { mapAt } from "../parse/compose-fields.ts";
import { type LimitKind, limitValues } from "../parse/compose-limits.ts";
import { readImage } from "../parse/image-reference.ts";
import { addSetting, homesOf, ownSetting } from "./homes.ts";
import { memoryOf } from "./known-images.ts";
import { mapIn, serviceIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { addKey, stepBelow } from "./yaml-edits.ts";

const FIELDS: Readonly<Record<LimitKind, string>> = { memory: "mem_limit", cpus: "cpus", pids: "pids_limit" };
const DEFAULT_CPUS = "2.0";
const DEFAULT_PIDS = "512";

/** A limit of `kind`: among the service's other limits below `deploy` where it has some there, else as a setting of its own. */
export function limit(kind: LimitKind): (context: ServiceContext) => Answer {
  return ({ target, project, service }) => {
    const value = limitFor(kind, { name: service.name, image: readImage(service) });
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

function limitFor(
  kind: LimitKind,
  { name, image }: { readonly name: string; readonly image: ReturnType<typeof readImage> },
): string | undefined {
  switch (kind) {
    case "memory":
      return memoryOf(image, name);
    case "cpus":
      return memoryOf(image, name) === undefined ? undefined : DEFAULT_CPUS;
    case "pids":
      return memoryOf(image, name) === undefined ? "4096" : DEFAULT_PIDS;
  }
}

/** What is reserved may be more than what we would allow. */
function reservesMore(kind: LimitKind, node: ServiceContext["service"]["node"]): boolean {
  const reserved = mapAt(mapAt(mapAt(node, "deploy"), "resources"), "reservations");
  return reserved?.entries.has(kind) === true || (kind === "memory" && node.entries.has("mem_reservation"));
}
