import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { hostNamespace } from "../host-namespaces.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-host-uts",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["network-isolation"],
  judge: (service) => hostNamespace(service, "uts"),
};

export const texts: RuleText = {
  title: { en: "Host UTS namespace", zh: "共享宿主机 UTS 命名空间" },
  titles: {
    default: { en: "Service {service} shares the host's name", zh: "服务 {service} 共享宿主机的主机名" },
    weakened: {
      en: "Service {service} always shares the host's name now",
      zh: "服务 {service} 现在始终共享宿主机的主机名",
    },
  },
  why: {
    en: "With the right capability the container can rename the host, and logs or licences that go by the name follow.",
    zh: "容器一旦拥有相应的内核能力就能修改宿主机的主机名，依赖主机名的日志和授权会随之出错。",
  },
  fix: {
    en: "Remove `uts: host`; `hostname:` gives the container a name of its own",
    zh: "删除 `uts: host`，用 `hostname:` 为容器单独设置主机名",
  },
  messages: {
    default: {
      en: "Service {service} runs in the UTS namespace of the host.",
      zh: "服务 {service} 运行在宿主机的 UTS 命名空间中。",
    },
    weakened: {
      en: "Only a default gave service {service} the host's UTS namespace before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值共享宿主机 UTS 命名空间，现在已固定。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/reference/compose-file/services/#uts"],
};
