import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { boundBefore, exposedPorts, isForDevelopment } from "../exposure.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-admin-port-public",
  family: "compose",
  scope: "service",
  class: "present-bad",
  isOfPlace: true,
  severity: "high",
  confidence: "high",
  gates: { introduced: "block", newProject: "warn", weakened: "block", existing: "warn" },
  checklist: ["access-control", "host", "brute-force"],
  judge(service, { project }) {
    const found = exposedPorts(service, "admin", "warn");
    return isForDevelopment(service, project)
      ? found.map((one) => ({ ...one, gateAtMost: one.gateAtMost ?? "warn" }))
      : found;
  },
  guard: boundBefore,
};

export const texts: RuleText = {
  title: { en: "Admin or debug port published on all interfaces", zh: "管理或调试端口对外开放" },
  titles: {
    default: { en: "{product} is open to every network", zh: "{product} 向所有网络开放" },
    weakened: { en: "{product} is now open to every network", zh: "{product} 现在向所有网络开放" },
  },
  why: {
    en: "Consoles and debuggers run what they are told: whoever reaches this port can take over the service.",
    zh: "管理控制台和调试端口会执行收到的指令，能访问该端口的人就能接管服务。",
  },
  fix: {
    en: '"127.0.0.1:{published}:{port}", then ssh -L {port}:127.0.0.1:{published}',
    zh: '"127.0.0.1:{published}:{port}"，再用 ssh -L {port}:127.0.0.1:{published} 访问',
  },
  messages: {
    default: {
      en: "Service {service} publishes {port}, a port for administrators, on all interfaces.",
      zh: "服务 {service} 在所有网卡上发布了管理端口 {port}。",
    },
    weakened: {
      en: "Port {port} of service {service} was bound to {was}, now it listens on all interfaces.",
      zh: "服务 {service} 的 {port} 端口原来只绑定 {was}，现在监听所有网卡。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw"],
};
