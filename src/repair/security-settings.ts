// What a service may ask of the kernel: no new privileges, fewer capabilities.

import type { TextChange } from "../model/repair.ts";
import { capabilities, securityOption, securityOptions } from "../parse/compose-security.ts";
import { readImage } from "../parse/image-reference.ts";
import { addSetting, type Home, homesOf, ownSetting } from "./homes.ts";
import { capabilitiesOf, gainsPrivileges } from "./known-images.ts";
import { listIn, type Plain, serviceIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { addItem, replaceScalar } from "./yaml-edits.ts";

const NO_NEW_PRIVILEGES = "no-new-privileges";

/** `no-new-privileges:true` among the security options, or instead of `false`. */
export function forbidNewPrivileges({ target, project, service }: ServiceContext): Answer {
  const image = readImage(service);
  if (gainsPrivileges(image)) return refuse("repair.no.setuid");
  const written = `${NO_NEW_PRIVILEGES}:true`;
  const values = { service: service.name };
  const off = securityOption(securityOptions(service.node), NO_NEW_PRIVILEGES);
  if (off !== undefined) {
    const { scalar } = off;
    const change = replaceScalar(scalar.at.text, scalar, written);
    if (change === undefined) return refuse("repair.no.form", { what: "security_opt" });
    const replace = (one: Plain): Plain => (one === scalar.value ? written : one);
    const expect = (model: Parameters<typeof serviceIn>[0]): void => {
      const options = listIn(serviceIn(model, service.name), "security_opt");
      options.splice(0, options.length, ...options.map(replace));
    };
    return { kind: "proposal", text: scalar.at.text, changes: [change], expect, title: "repair.privileges", values };
  }
  const homes = homesOf(service, project, target.path);
  const added = addToList(homes, "security_opt", [written]);
  if (added === undefined) return refuse("repair.no.form", { what: "security_opt" });
  return {
    kind: "proposal",
    ...added,
    expect: (model) => void listIn(serviceIn(model, service.name), "security_opt").push(written),
    title: "repair.privileges",
    values,
  };
}

/** `cap_drop: [ALL]`, with those added again that the image is known to need. */
export function dropCapabilities(context: ServiceContext): Answer {
  const { target, project, service } = context;
  if (service.privileged?.value === "true") return refuse("repair.no.privileged");
  if (/^[A-Z_]{1,40}$/.test(target.was ?? "") && target.was !== "ALL") return dropAgain(target.was ?? "", context);
  const needed = capabilitiesOf(service);
  if (needed.kind === "unsure") return refuse("repair.no.capabilities");
  const known = new Set(capabilities(service.node, "cap_add").map(({ name }) => name));
  const more = known.has("ALL") ? [] : needed.names.filter((name) => !known.has(name));
  const homes = homesOf(service, project, target.path);
  const dropped = addToList(homes, "cap_drop", ["ALL"]);
  const added = more.length === 0 ? undefined : addToList(homes, "cap_add", more);
  if (dropped === undefined || (more.length > 0 && added?.text !== dropped.text))
    return refuse("repair.no.form", { what: "cap_drop" });
  const note = needed.kind === "guessed" ? ({ note: "repair.capabilities.guessed" } as const) : {};
  return {
    kind: "proposal",
    text: dropped.text,
    changes: [...dropped.changes, ...(added?.changes ?? [])],
    expect(model) {
      const one = serviceIn(model, service.name);
      listIn(one, "cap_drop").push("ALL");
      if (more.length > 0) listIn(one, "cap_add").push(...more);
    },
    title: more.length === 0 ? "repair.capabilities" : "repair.capabilities.some",
    ...note,
    values: { service: service.name, kept: more },
  };
}

/** The one capability that base dropped. */
function dropAgain(name: string, { target, project, service }: ServiceContext): Answer {
  const dropped = addToList(homesOf(service, project, target.path), "cap_drop", [name]);
  if (dropped === undefined) return refuse("repair.no.form", { what: "cap_drop" });
  return {
    kind: "proposal",
    ...dropped,
    expect: (model) => void listIn(serviceIn(model, service.name), "cap_drop").push(name),
    title: "repair.capability",
    values: { service: service.name, name },
  };
}

/** Items at the end of a list of the service, which is made where there is none. */
function addToList(
  homes: readonly Home[],
  field: string,
  items: readonly string[],
): { readonly text: Home["text"]; readonly changes: readonly TextChange[] } | undefined {
  const own = ownSetting(homes, field);
  if (own !== undefined) {
    const { node } = own.entry;
    if (node.kind !== "seq") return undefined;
    const changes = items.map((item) => addItem(own.text, node, item));
    return changes.every((change) => change !== undefined) ? { text: own.text, changes } : undefined;
  }
  const [home] = homes;
  const change = home === undefined ? undefined : addSetting(home, field, items);
  return home === undefined || change === undefined ? undefined : { text: home.text, changes: [change] };
}
