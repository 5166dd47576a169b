import type { RuleText } from "../../../model/rule.ts";
import { propagations } from "../../../parse/compose-propagation.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-mount-propagation",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge({ node }) {
    return propagations(node).flatMap(({ target, mode }) => {
      if (mode.unknown === true || !/^r?(?:shared|slave)$/.test(mode.value)) return [];
      const isShared = mode.value.endsWith("shared");
      return [
        {
          subject: target,
          places: placesOf(mode),
          // What is mounted inside comes out with `shared` only.
          degree: isShared ? 2 : 1,
          message: isShared ? "default" : "slave",
          ...defaultGate(mode),
          values: { target, mode: mode.value },
        },
      ];
    });
  },
};

export const texts: RuleText = {
  title: { en: "Shared mount propagation", zh: "挂载传播为共享模式" },
  titles: {
    default: {
      en: "Mounts of service {service} below {target} reach the host",
      zh: "服务 {service} 在 {target} 下的挂载会传到宿主机",
    },
    slave: {
      en: "Mounts of the host reach service {service} below {target}",
      zh: "宿主机的挂载会传到服务 {service} 的 {target} 下",
    },
    weakened: {
      en: "Mounts of service {service} below {target} reach the host now",
      zh: "服务 {service} 在 {target} 下的挂载现在会传到宿主机",
    },
  },
  why: {
    en: "What is mounted later crosses the border of the container, so it is no longer known from this file what it sees.",
    zh: "之后新增的挂载会穿过容器边界，仅凭此文件已无法判断容器能看到什么。",
  },
  fix: {
    en: "Remove the mode; the default `rprivate` is enough for files",
    zh: "删除该传播模式，默认的 `rprivate` 已经够用",
  },
  messages: {
    default: {
      en: "With `{mode}` what service {service} mounts below {target} appears on the host, and the other way round.",
      zh: "`{mode}` 模式下，服务 {service} 在 {target} 下的挂载会出现在宿主机上，反之亦然。",
    },
    slave: {
      en: "With `{mode}` whatever the host mounts there later appears below {target} of service {service}.",
      zh: "`{mode}` 模式下，宿主机之后在该处的挂载会出现在服务 {service} 的 {target} 下。",
    },
    weakened: {
      en: "{target} of service {service} took mounts from the host only; with `{mode}` they go both ways.",
      zh: "服务 {service} 的 {target} 之前只接收宿主机的挂载，`{mode}` 则是双向的。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation"],
};
