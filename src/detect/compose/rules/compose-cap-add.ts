import type { RuleText } from "../../../model/rule.ts";
import { capabilities } from "../../../parse/compose-security.ts";
import type { Service } from "../../../parse/compose-service.ts";
import { breaksIsolation, DEFAULT_CAPABILITIES } from "../capabilities.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-cap-add",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["container"],
  yieldsTo: "compose-cap-drop-missing",
  judge(service) {
    if (service.incomplete || dropOfAll(service) !== undefined) return [];
    return capabilities(service.node, "cap_add").flatMap(({ name, unknown, scalar }) => {
      if (unknown || name === "" || breaksIsolation(name)) return [];
      return [
        {
          subject: name,
          places: placesOf(scalar),
          values: { capability: name },
          ...(DEFAULT_CAPABILITIES.includes(name) ? { message: "byDefault" } : {}),
        },
      ];
    });
  },
  guard(base, { subject }) {
    const all = dropOfAll(base);
    const hadIt = capabilities(base.node, "cap_add").some(({ name }) => name === subject);
    return all === undefined || !hadIt ? undefined : { places: placesOf(all.scalar) };
  },
};

/** What drops all capabilities, or may. */
function dropOfAll({ node }: Service): ReturnType<typeof capabilities>[number] | undefined {
  return capabilities(node, "cap_drop").find(({ name, unknown }) => name === "ALL" || unknown);
}

export const texts: RuleText = {
  title: { en: "Extra capability", zh: "额外授予内核能力" },
  titles: {
    default: {
      en: "Service {service} holds {capability} beyond the defaults",
      zh: "服务 {service} 在默认之外拥有 {capability}",
    },
    byDefault: {
      en: "Service {service} adds {capability}, and drops nothing",
      zh: "服务 {service} 添加了 {capability}，却没有丢弃其他能力",
    },
    weakened: {
      en: "Service {service} holds {capability}, and all the defaults again",
      zh: "服务 {service} 除 {capability} 外又拥有了全部默认能力",
    },
  },
  why: {
    en: "Each capability is a part of root's power: the fewer a service has, the less whoever breaks into it can do.",
    zh: "每项能力都是 root 权限的一部分，服务拥有的越少，被攻入后能做的事就越少。",
  },
  fix: {
    en: "Put `cap_drop: [ALL]` beside it, then only what is listed in `cap_add` is left",
    zh: "同时写上 `cap_drop: [ALL]`，这样只保留 `cap_add` 中列出的能力",
  },
  messages: {
    default: {
      en: "`cap_add` gives service {service} {capability} on top of what Docker gives to all.",
      zh: "`cap_add` 在 Docker 默认能力之外又授予服务 {service} {capability}。",
    },
    byDefault: {
      en: "Docker gives {capability} to all anyway; naming it for service {service} means something with `cap_drop: [ALL]` only.",
      zh: "{capability} 本来就是 Docker 的默认能力，只有配合 `cap_drop: [ALL]`，为服务 {service} 单独列出才有意义。",
    },
    weakened: {
      en: "Service {service} had dropped all but what `cap_add` lists; now {capability} comes on top of the defaults.",
      zh: "服务 {service} 之前只保留 `cap_add` 列出的能力，现在 {capability} 叠加在默认能力之上。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
    "https://docs.docker.com/reference/compose-file/services/#cap_add",
  ],
};
