import type { RuleText } from "../../../model/rule.ts";
import { isolationOf, networkMarks } from "../../../parse/compose-networks.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { isolatedAt, waysOut } from "../isolation.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-network-internal",
  family: "compose",
  scope: "service",
  class: "missing-good",
  severity: "high",
  confidence: "high",
  gates: { introduced: "off", weakened: "block", existing: "off" },
  checklist: ["network-isolation"],
  yieldsTo: "dify-sandbox-egress",
  judge(service, judged) {
    if (service.incomplete) return [];
    return waysOut(service, judged, /^bridge$/).map(({ name, places }) => ({
      subject: name,
      places,
      // Nearly every network leads out: only one that did not, or a service that was kept from it, is told.
      exempt: true,
      values: { network: name },
    }));
  },
  guard(base, { subject }, judged) {
    if (isolationOf(judged.project, subject) === "internal") {
      const [first, ...rest] = networkMarks(judged.project, subject);
      return first === undefined ? undefined : { places: [first, ...rest] };
    }
    const isolated = isolatedAt(base, judged);
    return isolated === undefined ? undefined : { places: isolated, message: "joined" };
  },
};

export const texts: RuleText = {
  title: { en: "Isolated network opened", zh: "内部隔离网络被打开" },
  titles: {
    default: { en: "Network {network} leads out", zh: "网络 {network} 可以访问外部" },
    weakened: { en: "Network {network} is no longer internal", zh: "网络 {network} 不再是内部网络" },
    joined: {
      en: "Service {service} was isolated and is on {network} now",
      zh: "原本隔离的服务 {service} 接入了 {network}",
    },
  },
  why: {
    en: "Code that runs there can reach the internet and the host's neighbours now: it can fetch its tools and carry data away.",
    zh: "其中运行的代码现在可以访问互联网和内网其他机器，能下载工具，也能把数据传出去。",
  },
  fix: {
    en: "Put back `internal: true`; let a proxy on both networks be the way out",
    zh: "恢复 `internal: true`，由同时接入两个网络的代理出网",
  },
  messages: {
    default: {
      en: "Service {service} is on {network}, which leads out.",
      zh: "服务 {service} 接入了可以访问外部的 {network}。",
    },
    weakened: {
      en: "{network} was internal before; service {service} is on it.",
      zh: "{network} 之前是内部网络，服务 {service} 接入其中。",
    },
    joined: {
      en: "Service {service} was on internal networks only; {network} leads out.",
      zh: "服务 {service} 之前只接入内部网络，{network} 可以访问外部。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/networks/#internal"],
};
