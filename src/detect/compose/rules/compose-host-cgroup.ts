import type { RuleText } from "../../../model/rule.ts";
import { scalarAt } from "../../../parse/compose-fields.ts";
import type { ServiceRule } from "../compose-rule.ts";
import { hostNamespace } from "../host-namespaces.ts";
import { defaultGate, placesOf } from "../places.ts";
import { relatedTexts } from "../related-texts.ts";

export const rule: ServiceRule = {
  id: "compose-host-cgroup",
  family: "compose",
  scope: "service",
  class: "present-bad",
  severity: "medium",
  confidence: "high",
  gates: { introduced: "warn", weakened: "warn", existing: "off" },
  checklist: ["container"],
  judge(service) {
    const parent = scalarAt(service.node, "cgroup_parent");
    const host = hostNamespace(service, "cgroup").map((found) => ({ ...found, subject: "cgroup" }));
    if (parent === undefined || parent.unknown === true || parent.value === "") return host;
    const soft = defaultGate(parent);
    const found = {
      subject: "cgroup_parent",
      places: placesOf(parent),
      degree: soft.gateAtMost === undefined ? 2 : 1,
      ...soft,
      message: "parent",
      values: { parent: parent.value },
    };
    return [...host, found];
  },
};

export const texts: RuleText = {
  title: { en: "Host cgroup namespace or foreign cgroup parent", zh: "使用宿主机 cgroup 或自定义 cgroup 父级" },
  titles: {
    default: { en: "Service {service} sees the host's cgroups", zh: "服务 {service} 能看到宿主机的 cgroup" },
    parent: {
      en: "Service {service} runs below the cgroup {parent}",
      zh: "服务 {service} 运行在 cgroup {parent} 之下",
    },
    weakened: {
      en: "Service {service} always leaves its own cgroup now",
      zh: "服务 {service} 现在始终不使用自己的 cgroup",
    },
  },
  why: {
    en: "Limits of memory and CPU are set in cgroups: outside its own the container escapes them, and learns what else runs on the host.",
    zh: "内存和 CPU 限制靠 cgroup 实现，脱离自己的 cgroup 后限制可能失效，还会暴露宿主机上运行的其他程序。",
  },
  fix: {
    en: "Remove `cgroup: host` and `cgroup_parent`; set limits in the service itself",
    zh: "删除 `cgroup: host` 和 `cgroup_parent`，直接在服务中设置资源限制",
  },
  messages: {
    default: {
      en: "Service {service} runs in the cgroup namespace of the host.",
      zh: "服务 {service} 运行在宿主机的 cgroup 命名空间中。",
    },
    parent: {
      en: "The limits of service {service} are those of {parent}, which is managed elsewhere.",
      zh: "服务 {service} 受 {parent} 的限制约束，而它由别处管理。",
    },
    weakened: {
      en: "Only a default moved service {service} out of its own cgroup before; now it is fixed.",
      zh: "服务 {service} 之前只因变量默认值脱离自己的 cgroup，现在已固定。",
    },
    ...relatedTexts,
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#cgroup",
    "https://docs.docker.com/reference/compose-file/services/#cgroup_parent",
  ],
};
