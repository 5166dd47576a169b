// Which image exactly, and as whom it runs.
import type { RepairOptions } from "../model/repair.ts";
import { readImage } from "../parse/image-reference.ts";
import { addSetting, homesOf } from "./homes.ts";
import { userOf } from "./known-images.ts";
import { serviceIn } from "./plain-model.ts";
import { type Answer, refuse, type ServiceContext } from "./repair-target.ts";
import { replaceScalar } from "./yaml-edits.ts";

/** The digest that the user gave for the image, behind its tag. `undefined`: none was given. */
export function pinDigest({ service, options }: ServiceContext): Answer | undefined {
  const { image } = service;
  const digest = image === undefined ? undefined : digestOf(image.value, options.digests);
  if (image === undefined || digest === undefined) return undefined;
  const pinned = `${image.value}@${digest}`;
  if (image.parts !== undefined) return refuse("repair.no.variable", { what: "image" });
  const change = replaceScalar(image.at.text, image, pinned);
  if (change === undefined) return refuse("repair.no.form", { what: "image" });
  return {
    kind: "proposal",
    text: image.at.text,
    changes: [change],
    expect: (model) => void Object.assign(serviceIn(model, service.name), { image: pinned }),
    title: "repair.digest",
    values: { service: service.name, image: image.value },
  };
}

/** An image without a tag is that of `latest`. */
function digestOf(image: string, digests: RepairOptions["digests"]): string | undefined {
  const isTagged = image.slice(image.lastIndexOf("/") + 1).includes(":");
  return digests.get(image) ?? (isTagged ? undefined : digests.get(`${image}:latest`));
}

/** The user that base had, else the one that the image ends with, written down. */
export function setUser({ target, project, service }: ServiceContext): Answer {
  const image = readImage(service);
  const before = /^[\w.-]{1,64}(?::[\w.-]{1,64})?$/.test(target.was ?? "") ? target.was : undefined;
  const user = before ?? (service.build === undefined ? userOf(image) : undefined);
  if (user === undefined) return refuse("repair.no.user");
  const [home] = homesOf(service, project, target.path);
  const change = home === undefined ? undefined : addSetting(home, "user", `"${user}"`);
  if (home === undefined || change === undefined) return refuse("repair.no.form", { what: "user" });
  return {
    kind: "proposal",
    text: home.text,
    changes: [change],
    expect: (model) => void Object.assign(serviceIn(model, service.name), { user }),
    title: before === undefined ? "repair.user" : "repair.user.again",
    values: { service: service.name, user, image: image?.repository ?? "" },
  };
}
