import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { serviceKeys } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-networks-not-set",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "info",
  confidence: "high",
  gates: { introduced: "off", weakened: "off", existing: "off" },
  checklist: ["network-isolation"],
  judge(service) {
    if (service.incomplete || service.networkMode !== undefined || service.networks.some(({ at }) => at !== undefined))
      return [];
    return [{ subject: "", places: serviceKeys(service) }];
  },
  guard(base) {
    const [first, ...rest] = base.networks.flatMap(({ at, name }) =>
      at === undefined || name === "default" ? [] : [at],
    );
    if (first === undefined) return undefined;
    return { places: [first, ...rest], values: { was: base.networks.map(({ name }) => name) } };
  },
};

export const texts: RuleText = {
  title: { en: "No network of its own named", zh: "未划分自定义网络" },
  titles: {
    default: { en: "Service {service} names no network", zh: "服务 {service} 没有指定网络" },
    weakened: {
      en: "Service {service} left {was} for the default network",
      zh: "服务 {service} 从 {was} 改到了默认网络",
    },
  },
  why: {
    en: "Every service of the project that names none shares one network: who gets into the web server speaks to the database.",
    zh: "项目里没有指定网络的服务都在同一个网络，攻入 Web 服务就能直接访问数据库。",
  },
  fix: {
    en: "Name networks: one for what faces the users, one for what lies behind",
    zh: "按前端、后端划分网络，并写明每个服务接入哪些",
  },
  messages: {
    default: {
      en: "Service {service} is on the default network of the project.",
      zh: "服务 {service} 在项目的默认网络上。",
    },
    weakened: { en: "Service {service} was on {was} before.", zh: "服务 {service} 之前接入 {was}。" },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/compose/how-tos/networking/"],
};
