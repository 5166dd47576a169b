import type { RuleText } from "../../../model/rule.ts";
import { asKeyed } from "../../../parse/compose-merge.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-sysctl-unsafe",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "low",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge({ node }) {
    const sysctls = node.entries.get("sysctls")?.node;
    if (sysctls === undefined) return [];
    return [...asKeyed(sysctls).entries].flatMap(([name, { node: value }]) => {
      if (value.kind !== "scalar" || value.type === "null" || value.unknown === true) return [];
      const key = name.trim().replaceAll("/", ".");
      if (!isUnsafe(key, value.value.trim())) return [];
      return [{ subject: key, places: placesOf(value), values: { sysctl: key, value: value.value.trim() } }];
    });
  },
};

function isUnsafe(key: string, value: string): boolean {
  if (/^(?:kernel|fs)\./.test(key)) return true;
  return (
    value === "1" && (key === "net.ipv4.ip_forward" || /^net\.ipv4\.conf\.[^.]{1,40}\.accept_redirects$/.test(key))
  );
}

export const texts: RuleText = {
  title: { en: "Kernel parameter loosened", zh: "放宽了内核参数" },
  titles: { default: { en: "Service {service} sets {sysctl}", zh: "服务 {service} 设置了 {sysctl}" } },
  why: {
    en: "Routing between networks, accepted redirects and larger kernel queues help an attacker on from one container to the next.",
    zh: "开启跨网络转发、接受重定向或放大内核队列，会方便攻击者从一个容器移动到另一个。",
  },
  fix: {
    en: "Remove it; what all need is set and reviewed on the host",
    zh: "删除该参数；确有需要时在宿主机上统一设置并评审",
  },
  messages: {
    default: {
      en: "`sysctls` sets {sysctl} to {value} for service {service}.",
      zh: "`sysctls` 把服务 {service} 的 {sysctl} 设为 {value}。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#sysctls"],
};
