import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { boundBefore, exposedPorts } from "../exposure.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-inference-port-public",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "warn" },
  checklist: ["access-control", "host", "external-api-keys", "brute-force"],
  judge: (service) => exposedPorts(service, "inference", "warn"),
  guard: boundBefore,
};

export const texts: RuleText = {
  title: { en: "Model server published without authentication", zh: "模型推理服务未鉴权即对外开放" },
  titles: {
    default: { en: "{product} is open to every network without a key", zh: "{product} 未鉴权，向所有网络开放" },
    weakened: {
      en: "{product} is now open to every network without a key",
      zh: "{product} 未鉴权，现在向所有网络开放",
    },
  },
  why: {
    en: "Anyone who finds the port uses your graphics cards and accounts, and can load or delete models.",
    zh: "发现该端口的人可以占用你的算力和账户，还能加载或删除模型。",
  },
  fix: {
    en: "Drop ports: services reach it as {service}:{port}; or put a proxy with authentication before it",
    zh: "删除 ports：服务之间可用 {service}:{port} 访问；或在前面加带鉴权的反向代理",
  },
  messages: {
    default: {
      en: "Service {service} publishes {port} on all interfaces and asks nobody for a key.",
      zh: "服务 {service} 在所有网卡上发布了 {port} 端口，且没有鉴权。",
    },
    weakened: {
      en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
      zh: "服务 {service} 的 {port} 端口原来只绑定 {was}，现在监听所有网卡。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw"],
};
