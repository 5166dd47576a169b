import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-default-bridge",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["network-isolation"],
  judge({ networkMode }) {
    if (networkMode === undefined || networkMode.unknown === true || networkMode.value !== "bridge") return [];
    return [{ subject: "", places: placesOf(networkMode), ...defaultGate(networkMode) }];
  },
  guard(base) {
    const [first, ...rest] = base.networks.flatMap(({ at }) => at ?? []);
    if (first === undefined) return undefined;
    return { places: [first, ...rest], values: { was: base.networks.map(({ name }) => name) } };
  },
};

export const texts: RuleText = {
  title: { en: "Docker's default bridge", zh: "使用 Docker 默认网桥" },
  titles: {
    default: { en: "Service {service} is on Docker's default bridge", zh: "服务 {service} 使用 Docker 默认网桥" },
    weakened: {
      en: "Service {service} left its own network for Docker's default bridge",
      zh: "服务 {service} 从自定义网络改到了 Docker 默认网桥",
    },
  },
  why: {
    en: "Every container of the host that has no network of its own is on this bridge, and they all reach each other.",
    zh: "宿主机上所有没有自定义网络的容器都在这个网桥上，彼此可以互相访问。",
  },
  fix: {
    en: "Remove `network_mode: bridge`: compose then makes a network for the project alone",
    zh: "去掉 `network_mode: bridge`，Compose 会为项目单独创建网络",
  },
  messages: {
    default: {
      en: "Service {service} has `network_mode: bridge`.",
      zh: "服务 {service} 设置了 `network_mode: bridge`。",
    },
    weakened: { en: "Service {service} was on {was} before.", zh: "服务 {service} 之前接入 {was}。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/network/drivers/bridge/"],
};
