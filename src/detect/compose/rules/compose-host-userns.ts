import type { RuleText } from "../../../model/rule.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { hostNamespace } from "../host-namespaces.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-host-userns",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "block", weakened: "block", existing: "off" },
  checklist: ["container"],
  judge: (service) => hostNamespace(service, "userns_mode"),
};

export const texts: RuleText = {
  title: { en: "Host user namespace", zh: "关闭用户命名空间隔离" },
  titles: {
    default: { en: "Root in service {service} is root on the host", zh: "服务 {service} 的 root 就是宿主机的 root" },
    weakened: {
      en: "Root in service {service} is always root on the host now",
      zh: "服务 {service} 的 root 现在始终是宿主机的 root",
    },
  },
  why: {
    en: "Where the daemon maps container users to others, this container is left out: code that breaks out as root is root on the host.",
    zh: "启用用户重映射时这个容器会被排除在外，以 root 逃逸后在宿主机上仍是 root。",
  },
  fix: {
    en: "Remove `userns_mode: host`, and give the mapped user the files that it needs",
    zh: "删除 `userns_mode: host`，并把所需文件的属主改为映射后的用户",
  },
  messages: {
    default: {
      en: "Service {service} opts out of the remapping of users.",
      zh: "服务 {service} 不使用用户重映射。",
    },
    weakened: {
      en: "Only a default took service {service} out of the remapping of users before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值不使用用户重映射，现在已固定。",
    },
    ...relatedTexts,
  },
  references: ["https://docs.docker.com/engine/security/userns-remap/#disable-namespace-remapping-for-a-container"],
};
