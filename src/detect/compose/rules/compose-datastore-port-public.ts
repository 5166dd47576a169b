import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { boundBefore, exposedPorts, isForDevelopment } from "../exposure.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-datastore-port-public",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "critical",
  confidence: "high",
  gates: { introduced: "block", newProject: "warn", weakened: "block", existing: "warn" },
  checklist: ["database", "access-control", "host", "data", "brute-force"],
  judge(service, { project }) {
    const found = exposedPorts(service, "datastore", "warn");
    return isForDevelopment(service, project)
      ? found.map((one) => ({ ...one, gateAtMost: one.gateAtMost ?? "warn" }))
      : found;
  },
  guard: boundBefore,
};

export const texts: RuleText = {
  title: { en: "Datastore published on all interfaces", zh: "数据库端口对所有网卡开放" },
  titles: {
    default: { en: "{product} is open to every network", zh: "{product} 向所有网络开放" },
    weakened: { en: "{product} is now open to every network", zh: "{product} 现在向所有网络开放" },
  },
  why: {
    en: "Docker's own rules come before ufw: a closed firewall does not help, and databases on the internet are found within hours.",
    zh: "Docker 的转发规则先于 ufw 生效，防火墙关闭端口也挡不住；暴露在公网的数据库几小时内就会被扫到。",
  },
  fix: {
    en: '"127.0.0.1:{published}:{port}", or no ports: services reach it as {service}:{port}',
    zh: '"127.0.0.1:{published}:{port}"，或删除 ports：服务之间可用 {service}:{port} 访问',
  },
  messages: {
    default: {
      en: "Service {service} publishes {port} on all interfaces.",
      zh: "服务 {service} 在所有网卡上发布了 {port} 端口。",
    },
    weakened: {
      en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
      zh: "服务 {service} 的 {port} 端口原来只绑定 {was}，现在监听所有网卡。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw",
    "https://docs.docker.com/reference/compose-file/services/#ports",
  ],
};
