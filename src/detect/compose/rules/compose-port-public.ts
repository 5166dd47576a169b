import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { boundBefore, exposedPorts } from "../exposure.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-port-public",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", newProject: "summary", weakened: "block", existing: "off" },
  checklist: ["access-control", "host", "brute-force"],
  judge: (service) => exposedPorts(service, "other", "summary"),
  guard: boundBefore,
};

export const texts: RuleText = {
  title: { en: "Port published on all interfaces", zh: "端口映射监听所有网卡" },
  titles: {
    default: {
      en: "Port {port} of service {service} is open to every network",
      zh: "服务 {service} 的 {port} 端口向所有网络开放",
    },
    weakened: {
      en: "Port {port} of service {service} is now open to every network",
      zh: "服务 {service} 的 {port} 端口现在向所有网络开放",
    },
  },
  why: {
    en: "Docker's own rules come before ufw: what is published is reachable from wherever the host is.",
    zh: "Docker 的转发规则先于 ufw 生效，能访问宿主机的网络都能访问这个端口。",
  },
  fix: {
    en: '"127.0.0.1:{published}:{port}", and let the reverse proxy be the entry',
    zh: '改为 "127.0.0.1:{published}:{port}"，由反向代理统一对外',
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
  references: ["https://docs.docker.com/reference/compose-file/services/#ports"],
};
